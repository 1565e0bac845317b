package cn.jinchuanggu.opendata.cli;

import cn.jinchuanggu.opendata.OpenData;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
 * {@code export-graph --out=F.jsonl}: all public content of this installation for another one, while it is stopped. The file is
 * written beside and moved into place, so that it is whole or not there. Exit code 0 when done, 2 when it cannot be written.
 */
@Command(name = "export-graph", mixinStandardHelpOptions = true,
        description = "把图谱里全部公开内容写成一个文件（每行一个 JSON 对象：来源、实体、关系），可以导入另一套安装。运行前请先停止平台。"
                + "另可加平台设置，如 --jinchuanggu.graph.data-folder=data。")
public final class ExportGraphCommand implements Callable<Integer> {

    private static final int CANNOT_WRITE = 2;
    private static final int BUFFER = 1 << 20;

    private final Function<String[], Opened> open;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, description = "写到哪个文件。")
    private Path out;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    /**
     * The platform's data, opened for one export.
     *
     * @param letGo releases it
     */
    public record Opened(OpenData data, Runnable letGo) implements AutoCloseable {

        @Override
        public void close() {
            letGo.run();
        }
    }

    /** @param open opens the data with these settings */
    public ExportGraphCommand(Function<String[], Opened> open) {
        this.open = open;
    }

    @Override
    public Integer call() {
        settings.stream().filter(word -> !word.startsWith("--") || !word.contains("=")).findFirst().ifPresent(word -> {
            throw new ParameterException(spec.commandLine(), "看不懂“" + word + "”。设置要写成 --名称=值。");
        });
        Path draft = out.resolveSibling(out.getFileName() + ".part");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER); Opened opened = open.apply(settings.toArray(String[]::new))) {
            opened.data().writeExchange(file);
        } catch (IOException e) {
            return refuse(draft);
        }
        try {
            Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
            spec.commandLine().getOut().println("已写到 " + out + "，" + Files.size(out) + " 字节。");
            spec.commandLine().getOut().flush();
            return 0;
        } catch (IOException e) {
            return refuse(out);
        }
    }

    private int refuse(Path file) {
        spec.commandLine().getErr().println("文件 " + file + " 不能写。请检查路径、权限和磁盘空间。");
        spec.commandLine().getErr().flush();
        return CANNOT_WRITE;
    }
}
