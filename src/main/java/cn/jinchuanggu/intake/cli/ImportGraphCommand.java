package cn.jinchuanggu.intake.cli;

import cn.jinchuanggu.intake.GraphImport;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.terminal.PlatformCommand;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code import-graph --file=F.jsonl [--dry-run]}: brings an exchange file into this installation. Exit code 0 when every row could be
 * taken, 1 when some could not, 2 when the file is no such file. Further words of the form {@code --name=value} are settings.
 */
@Command(name = "import-graph", mixinStandardHelpOptions = true,
        description = "把图谱交换文件（JSON 行）导入本机的平台；平台要先停下来，或用 --spring.neo4j.uri 指向它的图。另可加平台设置，如 --jinchuanggu.graph.data-folder=data。")
public final class ImportGraphCommand extends PlatformCommand<GraphImport> {

    private static final int SOME_REFUSED = 1;
    private static final int MOST_TOLD = 100;

    @Option(names = "--file", required = true, description = "图谱交换文件，UTF-8，一行一个对象。")
    private Path file;

    @Option(names = "--dry-run", description = "只检查，不写入。")
    private boolean dryRun;

    /** @param open opens the platform with these settings */
    public ImportGraphCommand(Function<String[], Opened<GraphImport>> open) {
        super(open);
    }

    @Override
    protected int work(PrintWriter out, PrintWriter err) throws InterruptedException {
        if (!Files.isReadable(file)) {
            throw misunderstood("文件 " + file + " 不能读。请检查路径和权限。");
        }
        try (Opened<GraphImport> graph = open()) {
            GraphImport.Ended ended = graph.part().take(file, dryRun, run -> progress(run, out));
            ended.told().stream().limit(MOST_TOLD).forEach(out::println);
            out.println(ended.run().message());
            boolean whole = ended.run().counts().faulty() == 0 && ended.run().state() != ImportState.REFUSED && ended.run().state() != ImportState.STOPPED;
            out.println("记录在 /imports/" + ended.run().id() + (dryRun ? "（只检查，没有写入）。" : "，可以在那里撤销。"));
            return whole ? 0 : SOME_REFUSED;
        }
    }

    private static void progress(ImportRun run, PrintWriter out) {
        out.printf("%s %,d / %,d%n", run.state().label(), run.counts().seen(), run.rows());
        out.flush();
    }
}
