package cn.jinchuanggu.engagement.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code verify-certificate} on files that are none; the whole and the forged ones are in CertificateCheckTest and LadderIT. */
class VerifyCertificateCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        assertThat(verify(folder.resolve("nowhere.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("不能读");
        assertThat(verify(Files.writeString(folder.resolve("text.json"), "no json"))).isEqualTo(2);
        assertThat(err.toString()).contains("不是 JSON");
        assertThat(verify(Files.writeString(folder.resolve("other.json"), "{\"a\": 1}"))).isEqualTo(1);
        assertThat(out.toString()).contains("不认识的证书格式", "证书核验不通过。");
    }

    private int verify(Path file) {
        return new CommandLine(new VerifyCertificateCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute("--file=" + file);
    }
}
