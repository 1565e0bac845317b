package cn.jinchuanggu.opendata.cli;

import cn.jinchuanggu.opendata.OpenData;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.terminal.PlatformCommand;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code export-graph --out=F.jsonl}: all public content of this installation for another one, while it is stopped. The file is
 * written beside and moved into place, so that it is whole or not there. Exit code 0 when done, 2 when it cannot be written.
 */
@Command(name = "export-graph", mixinStandardHelpOptions = true,
        description = "把图谱里全部公开内容写成一个文件（每行一个 JSON 对象：来源、实体、关系），可以导入另一套安装。运行前请先停止平台。"
                + "另可加平台设置，如 --jinchuanggu.graph.data-folder=data。")
public final class ExportGraphCommand extends PlatformCommand<OpenData> {

    private static final int BUFFER = 1 << 20;

    @Option(names = "--out", required = true, description = "写到哪个文件。")
    private Path out;

    /** @param open opens the data with these settings */
    public ExportGraphCommand(Function<String[], Opened<OpenData>> open) {
        super(open);
    }

    @Override
    protected int work(PrintWriter answers, PrintWriter err) {
        Path draft = out.resolveSibling(out.getFileName() + ".part");
        try (Opened<OpenData> opened = open()) {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER)) {
                opened.part().writeExchange(file);
            }
            Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
            answers.println("已写到 " + out + "，" + Files.size(out) + " 字节。");
            return 0;
        } catch (IOException e) {
            throw new InvalidInput("--out", "文件 " + out + " 不能写。", "请检查路径、权限和磁盘空间。");
        }
    }
}
