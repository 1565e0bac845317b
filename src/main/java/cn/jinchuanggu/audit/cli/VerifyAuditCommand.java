package cn.jinchuanggu.audit.cli;

import cn.jinchuanggu.audit.seal.SignedFile;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.terminal.InputCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code verify-audit --file=F [--key=P]}: whether a file of ledger entries is as it was signed. Exit code 0 when it is, 1 when it is
 * not, 2 when it cannot be read as one.
 */
@Command(name = "verify-audit", mixinStandardHelpOptions = true,
        description = "核验一份审计导出或封存副本：签名、文件、每一条记录的哈希和前后相连。不需要数据库和网络。")
public final class VerifyAuditCommand extends InputCommand {

    private static final int BROKEN = 1;

    @Option(names = "--file", required = true, description = "审计页面上下载的 ZIP 文件，或封存副本。")
    private Path file;

    @Option(names = "--key", description = "审计页面上的公钥（PEM 文件）。不给时用文件里的公钥，只能说明文件前后一致，不能说明是谁签的。")
    private Path key;

    @Override
    protected int work(PrintWriter out, PrintWriter err) {
        try {
            Optional<String> known = key == null ? Optional.empty() : Optional.of(Files.readString(key));
            return tell(SignedFile.read(file), known, out);
        } catch (IOException e) {
            throw new InvalidInput("--file", "文件 " + file + (key == null ? "" : " 或公钥 " + key) + " 不能读。", "请检查路径和权限。");
        } catch (RuntimeException e) {
            throw new InvalidInput("--file", "文件 " + file + " 不是审计导出，或者公钥不是 PEM。", "请用平台上下载的文件。"); // whatever is in it was not written here
        }
    }

    private static int tell(SignedFile read, Optional<String> known, PrintWriter out) {
        List<String> problems = read.problems(known);
        problems.forEach(p -> out.println("✗ " + p));
        if (!problems.isEmpty()) {
            out.println("审计文件核验不通过。");
            return BROKEN;
        }
        out.printf("%s:%,d 条记录，%s 由 %s 签出，公钥 SHA-256 %s%n", read.statement().file(), read.statement().entries(), read.statement().signedAt(),
                read.statement().by(), read.statement().key());
        out.println(known.isPresent() ? "审计文件核验通过。" : "审计文件前后一致；请用 --key 核对签名的公钥。");
        return 0;
    }
}
