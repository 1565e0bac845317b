package cn.jinchuanggu.opendata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.opendata.OpenData;
import cn.jinchuanggu.terminal.PlatformCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

class ExportGraphCommandIT extends TinyPlatform {

    @Autowired
    OpenData data;

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private final AtomicBoolean closed = new AtomicBoolean();

    @Test
    void writesTheWholeFileAndLetsTheDataGo() throws Exception {
        Path out = folder.resolve("graph.jsonl");
        assertThat(execute("--out=" + out, "--jinchuanggu.graph.data-folder=data")).isZero();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        data.writeExchange(expected);
        assertThat(Files.readAllBytes(out)).isEqualTo(expected.toByteArray());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(closed).isTrue();
    }

    @Test
    void saysWhatCannotBeWrittenOrUnderstood() {
        assertThat(execute("--out=" + folder.resolve("nowhere/graph.jsonl"))).isEqualTo(2);
        assertThat(err.toString()).contains("不能写");
        assertThat(execute("--out=" + folder.resolve("g.jsonl"), "everything")).isEqualTo(2);
        assertThat(err.toString()).contains("看不懂“everything”");
    }

    private int execute(String... words) {
        return new CommandLine(new ExportGraphCommand(settings -> new PlatformCommand.Opened<>(data, () -> closed.set(true))))
                .setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err)).execute(words);
    }
}
