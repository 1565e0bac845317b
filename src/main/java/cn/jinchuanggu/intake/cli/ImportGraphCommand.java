package cn.jinchuanggu.intake.cli;

import cn.jinchuanggu.intake.GraphImport;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code import-graph --file=F.jsonl [--dry-run]}: brings an exchange file into this installation. Exit code 0 when every row could be
 * taken, 1 when some could not, 2 when the file is no such file. Further words of the form {@code --name=value} are settings.
 */
@Command(name = "import-graph", mixinStandardHelpOptions = true,
        description = "把图谱交换文件（JSON 行）导入本机的平台；平台要先停下来，或用 --spring.neo4j.uri 指向它的图。另可加平台设置，如 --jinchuanggu.graph.data-folder=data。")
public final class ImportGraphCommand implements Callable<Integer> {

    private static final int SOME_REFUSED = 1;
    private static final int WRONG_INPUT = 2;
    private static final int MOST_TOLD = 100;

    private final Function<String[], OpenGraph> open;

    @Spec
    private CommandSpec spec;

    @Option(names = "--file", required = true, description = "图谱交换文件，UTF-8，一行一个对象。")
    private Path file;

    @Option(names = "--dry-run", description = "只检查，不写入。")
    private boolean dryRun;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    /**
     * The platform, opened for one import.
     *
     * @param letGo releases it
     */
    public record OpenGraph(GraphImport imports, Runnable letGo) implements AutoCloseable {

        @Override
        public void close() {
            letGo.run();
        }
    }

    /** @param open opens the platform with these settings */
    public ImportGraphCommand(Function<String[], OpenGraph> open) {
        this.open = open;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isReadable(file)) {
            throw new ParameterException(spec.commandLine(), "文件 " + file + " 不能读。请检查路径和权限。");
        }
        settings.stream().filter(word -> !word.startsWith("--") || !word.contains("=")).findFirst().ifPresent(word -> {
            throw new ParameterException(spec.commandLine(), "看不懂“" + word + "”。设置要写成 --名称=值。");
        });
        PrintWriter out = spec.commandLine().getOut();
        try (OpenGraph graph = open.apply(settings.toArray(String[]::new))) {
            GraphImport.Ended ended = graph.imports().take(file, dryRun, run -> progress(run, out));
            ended.told().stream().limit(MOST_TOLD).forEach(out::println);
            out.println(ended.run().message());
            boolean whole = ended.run().counts().faulty() == 0 && ended.run().state() != ImportState.REFUSED && ended.run().state() != ImportState.STOPPED;
            out.println("记录在 /imports/" + ended.run().id() + (dryRun ? "（只检查，没有写入）。" : "，可以在那里撤销。"));
            return whole ? 0 : SOME_REFUSED;
        } catch (InvalidInput e) {
            e.problems().stream().map(Problem::sentence).forEach(spec.commandLine().getErr()::println);
            return WRONG_INPUT;
        } finally {
            out.flush();
        }
    }

    private static void progress(ImportRun run, PrintWriter out) {
        out.printf("%s %,d / %,d%n", run.state().label(), run.counts().seen(), run.rows());
        out.flush();
    }
}
