package cn.jinchuanggu.engagement.cli;

import cn.jinchuanggu.engagement.introduction.CertificateCheck;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.terminal.InputCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;

/**
 * {@code verify-certificate --file=F}: whether a certificate of an introduction is whole. Exit code 0 when it is, 1 when it is
 * not, 2 when the file cannot be read as one.
 */
@Command(name = "verify-certificate", mixinStandardHelpOptions = true,
        description = "核验一份引荐证书：重新计算每一条记录的哈希，核对前后是否相连、封存的内容是否一致。不需要数据库和网络。")
public final class VerifyCertificateCommand extends InputCommand {

    private static final int BROKEN = 1;
    private static final long LARGEST_BYTES = 10L * 1024 * 1024;

    @Option(names = "--file", required = true, description = "证书文件（JSON）。")
    private Path file;

    @Override
    protected int work(PrintWriter out, PrintWriter err) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new InvalidInput("--file", "证书文件 " + file + " 超过 10 MB，不是引荐证书。", "");
            }
            return tell(JournalJson.facts(Files.readString(file)), out);
        } catch (IOException e) {
            throw new InvalidInput("--file", "证书文件 " + file + " 不能读。", "请检查路径和权限。");
        } catch (JacksonException e) {
            throw new InvalidInput("--file", "证书文件 " + file + " 不是 JSON。", "请用平台上下载的文件。");
        }
    }

    private static int tell(Map<String, Object> certificate, PrintWriter out) {
        List<String> problems = CertificateCheck.problemsOf(certificate);
        problems.forEach(p -> out.println("✗ " + p));
        if (!problems.isEmpty()) {
            out.println("证书核验不通过。");
            return BROKEN;
        }
        CertificateCheck.summaryOf(certificate).forEach(out::println);
        out.println("证书核验通过。");
        return 0;
    }
}
