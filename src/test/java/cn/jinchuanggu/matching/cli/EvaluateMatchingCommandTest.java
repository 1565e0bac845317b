package cn.jinchuanggu.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateMatchingCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new EvaluateMatchingCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void aMissingFileIsNamedInChineseWithExitCodeTwo() {
        assertThat(run("--corpus=没有.jsonl", "--queries=x", "--run=" + folder.resolve("run"))).isEqualTo(2);
        assertThat(err.toString()).contains("--corpus: 找不到文件 没有.jsonl");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void figuresGoToStandardOutputAndProgressToStandardError() throws Exception {
        Path corpus = Files.writeString(folder.resolve("c"), "{\"id\":\"A-1\",\"title\":\"皮带跑偏监测\"}\n{\"id\":\"A-2\",\"title\":\"党参提取\"}\n");
        Path needs = Files.writeString(folder.resolve("q"), "{\"id\":\"N-1\",\"title\":\"输送带跑偏\"}\n");
        Path grades = Files.writeString(folder.resolve("g"), "N-1 A-1 3\nN-1 A-2 0\n");
        assertThat(run("--corpus=" + corpus, "--queries=" + needs, "--qrels=" + grades, "--run=" + folder.resolve("run"))).isZero();
        assertThat(out.toString()).contains("judged nDCG@10       1.0000");
        assertThat(err.toString()).contains("已匹配需求 1 / 1");
        assertThat(folder.resolve("run")).content().startsWith("N-1 Q0 A-1 1 ");
    }
}
