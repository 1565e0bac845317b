package cn.jinchuanggu.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateRefinementCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new EvaluateRefinementCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void eachWayStandsBesideTheNeedsAsTheyAreTold() throws Exception {
        Path corpus = Files.writeString(folder.resolve("c"), "{\"id\":\"A-1\",\"title\":\"皮带跑偏监测\"}\n{\"id\":\"A-2\",\"title\":\"党参提取\"}\n");
        Path needs = Files.writeString(folder.resolve("q"), "{\"id\":\"N-1\",\"title\":\"输送带跑偏\",\"text\":\"用于煤矿井下，误报率不高于1%\"}\n");
        Path grades = Files.writeString(folder.resolve("g"), "N-1 A-1 3\nN-1 A-2 0\n");
        assertThat(run("--corpus=" + corpus, "--queries=" + needs, "--qrels=" + grades, "--today=2026-06-01")).isZero();
        assertThat(out.toString()).startsWith("as told").contains("elements in the title", "judged nDCG@10       1.0000", "gain judged nDCG@10       0.0000");
    }

    @Test
    void aMissingFileIsNamedInChineseWithExitCodeTwo() {
        assertThat(run("--corpus=没有.jsonl", "--queries=x", "--qrels=没有.tsv", "--today=2026-06-01")).isEqualTo(2);
        assertThat(err.toString()).contains("--qrels: 找不到文件 没有.tsv");
    }
}
