package cn.jinchuanggu.backup.cli;

import cn.jinchuanggu.backup.Backups;
import cn.jinchuanggu.terminal.InputCommand;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verify-backup --file=F.zip}: whether a backup is whole. Needs no database. Exit code 0 when it is, 2 with what is wrong. */
@Command(name = "verify-backup", mixinStandardHelpOptions = true, description = "检查一个备份文件是否完整：每一行、每条关系的两端、sha256。不需要数据库。")
public final class VerifyBackupCommand extends InputCommand {

    @Option(names = "--file", required = true, description = "备份文件。")
    private Path file;

    @Override
    protected int work(PrintWriter out, PrintWriter err) {
        out.println(Backups.verify(file));
        return 0;
    }
}
