package cn.jinchuanggu.backup.cli;

import cn.jinchuanggu.backup.BackupContext;
import cn.jinchuanggu.backup.Restoration;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.terminal.PlatformCommand;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code restore --file=F.zip}: reads a backup into an empty installation. Exit code 0 when all is well, 1 when it was restored and
 * something in it was wrong already before, 2 when nothing was restored.
 */
@Command(name = "restore", mixinStandardHelpOptions = true,
        description = "把一个备份恢复到空的安装：空的数据目录，或 --spring.neo4j.uri 指向的空数据库（由此从内嵌数据库搬到服务器）。平台要先停下来。")
public final class RestoreCommand extends PlatformCommand<Restoration> {

    @Option(names = "--file", required = true, description = "备份文件。")
    private Path file;

    public RestoreCommand() {
        super(BackupContext::openForRestoring);
    }

    @Override
    protected int work(PrintWriter out, PrintWriter err) {
        try (Opened<Restoration> empty = open()) {
            List<Problem> before = empty.part().restore(file, line -> {
                out.println(line);
                out.flush();
            });
            before.forEach(p -> err.println(p.field() + "：" + p.sentence()));
            return before.isEmpty() ? 0 : 1;
        }
    }
}
