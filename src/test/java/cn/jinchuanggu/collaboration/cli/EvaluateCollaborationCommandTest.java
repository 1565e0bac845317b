package cn.jinchuanggu.collaboration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code evaluate-collaboration} on files as people write them. */
class EvaluateCollaborationCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void scoresCandidatesInTheirOrder() throws IOException {
        assertThat(run("--edges=" + twoCircles(), "--candidates=" + file("pairs.tsv", "a0\tb3", "a0\ta1", "b1\tb0", "a0\tb3", "x\ty"),
                "--run=" + folder.resolve("out.tsv"))).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("out.tsv"));
        assertThat(lines).hasSize(5).allMatch(l -> l.matches("\\S+\t\\S+\t-?[0-9]+[.][0-9]{6}"));
        assertThat(lines.get(0)).startsWith("a0\tb3").isEqualTo(lines.get(3));
        assertThat(score(lines.get(1))).isGreaterThan(score(lines.get(0)));
        assertThat(score(lines.get(2))).isGreaterThan(score(lines.get(0)));
        assertThat(out.toString()).contains("共同的往来方");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void measuresHiddenTies() throws IOException {
        assertThat(run("--edges=" + twoCircles(), "--positives=" + file("pos.tsv", "a0\ta1", "b0 b1"),
                "--negatives=" + file("neg.tsv", "a0\tb3", "a2\tb4"))).isZero();
        assertThat(out.toString().lines().filter(l -> l.matches("(AUC|Recall@10|MRR)\t[01][.][0-9]{4}"))).hasSize(3);
        assertThat(out.toString()).contains("AUC\t1.0000", "Recall@10\t1.0000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "甲 | --edges 第 1 行: 有 1 列。",
        "甲 乙 丙 丁 | --edges 第 1 行: 有 4 列。",
        "甲 乙 去年 | --edges 第 1 行: 时间“去年”不是数。",
        "# 没有 | --edges: 文件",
        "甲 甲 | --edges: 文件里每一行的两个编号都相同"})
    void saysWhatIsWrongWithTheFile(String line, String sentence) throws IOException {
        assertThat(run("--edges=" + file("bad.tsv", line), "--candidates=" + file("pairs.tsv", "甲 乙"), "--run=" + folder.resolve("out"))).isEqualTo(2);
        assertThat(err.toString()).startsWith(sentence);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void allBadLinesAreNamedAtOnce() throws IOException {
        assertThat(run("--edges=" + file("bad.tsv", "甲", "甲 乙", "丙"), "--positives=x", "--negatives=y")).isEqualTo(2);
        assertThat(err.toString()).contains("第 1 行", "第 3 行").doesNotContain("第 2 行");
    }

    @Test
    void halfAQuestionIsNoQuestion() throws IOException {
        assertThat(run("--edges=" + twoCircles(), "--run=o", "--positives=p")).isEqualTo(2);
        assertThat(err.toString()).contains("--candidates 和 --run 要一起写", "--positives 和 --negatives 要一起写");
        assertThat(run("--edges=" + twoCircles())).isEqualTo(2);
        assertThat(err.toString()).contains("没有写要做什么");
    }

    /** Two circles of ten in each of which nearly all know each other; the pairs asked for are missing. */
    private Path twoCircles() throws IOException {
        List<String> lines = Stream.of("a", "b").flatMap(c -> IntStream.range(0, 10).boxed()
                .flatMap(i -> IntStream.range(i + 1, 10).filter(j -> (i + j) % 4 != 1).mapToObj(j -> c + i + "\t" + c + j))).toList();
        return Files.write(folder.resolve("edges.tsv"), Stream.concat(lines.stream(), Stream.of("a9\tb9")).toList());
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static double score(String line) {
        return Double.parseDouble(line.split("\t")[2]);
    }

    private int run(String... arguments) {
        return new CommandLine(new EvaluateCollaborationCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }
}
