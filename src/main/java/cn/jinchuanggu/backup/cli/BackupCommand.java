package cn.jinchuanggu.backup.cli;

import cn.jinchuanggu.backup.BackupContext;
import cn.jinchuanggu.backup.BackupMaker;
import cn.jinchuanggu.terminal.PlatformCommand;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code backup --file=F.zip}: everything in the graph as it is at one moment, while the platform runs or is stopped. Exit code 0 when
 * it was written, 2 when it could not be.
 */
@Command(name = "backup", mixinStandardHelpOptions = true,
        description = "把图谱里的全部内容写成一个备份文件；平台运行着或停着都可以，运行着时由它来做，不打断写入。另可加平台设置，如 --jinchuanggu.graph.data-folder=data 或 --spring.neo4j.uri。")
public final class BackupCommand extends PlatformCommand<BackupMaker> {

    @Option(names = "--file", required = true, description = "写到哪个文件，如 backup.zip；旁边另写一个 .sha256。")
    private Path file;

    public BackupCommand() {
        super(BackupContext::openForBackup);
    }

    @Override
    protected int work(PrintWriter out, PrintWriter err) throws Exception {
        try (Opened<BackupMaker> maker = open()) {
            out.println(maker.part().make(file));
            return 0;
        }
    }
}
