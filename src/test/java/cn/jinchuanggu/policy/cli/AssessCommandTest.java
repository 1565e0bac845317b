package cn.jinchuanggu.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code assess} on files as people write them. */
class AssessCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheSheetsOfAnApplicant() throws IOException {
        String facts = """
                申报单位: 入驻企业
                入驻日期: 2024-12-01
                认定与称号:
                  - { 认定: 高企, 认定日期: 2025-12-01, 取得方式: 新认定, 第几次认定: 1, 已就同一事项申领: false, 市级同类政策已补助: 0 }
                成果转化合同: []
                """;
        assertThat(assess(facts, "--day=2026-01-10")).isZero();
        assertThat(out.toString()).contains("可得金额合计 300,000 元", "第四条 支持科技型企业创新发展：符合条件", "首次获得认定后,给予30万元资金支持",
                "第一条", "责任单位 市科技局、市工信局、市市场监管局、市财政局、长治高新区", "长政发〔2024〕15号");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsOneArticleAndTakesJson() throws IOException {
        assertThat(assess("{\"facts\": {\"applicant\": \"入驻企业\", \"recognition\": \"小巨人\"}}", "--article=4", "--day=2026-01-10")).isZero();
        assertThat(out.toString()).contains("第四条 支持科技型企业创新发展：还缺事实", "请补充“认定日期”").doesNotContain("第九条");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "申报单位: 外星 | applicant: “申报单位”不能是 外星。",
        "无此事实: 1 | 无此事实: 没有这项事实。",
        "- 1 | facts: 事实文件里没有一组事实。",
        "入驻日期: 2025-02-30x | residentFrom: “入驻日期”不能是 2025-02-30x。",
        "a: [ | facts: 事实文件第",
        "!!java.util.Date 1 | facts: 事实文件"})
    void saysWhatIsWrongAndEndsWith2(String facts, String sentence) throws IOException {
        assertThat(assess(facts)).isEqualTo(2);
        assertThat(err.toString()).startsWith(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAKeyWrittenTwiceAHugeFileAndAMissingOne() throws IOException {
        assertThat(assess("申报单位: 入驻企业\n申报单位: 入驻机构\n")).isEqualTo(2);
        assertThat(err.toString()).contains("第 2 行").contains("同一个键写了两次");
        assertThat(assess("x: " + "1".repeat(5_000_000))).isEqualTo(2);
        assertThat(err.toString()).contains("超过 1 MB");
        assertThat(run("--facts=" + folder.resolve("none.yaml"))).isEqualTo(2);
        assertThat(err.toString()).contains("不能读");
    }

    @Test
    void knowsNoTwentyFirstArticle() throws IOException {
        assertThat(assess("申报单位: 入驻企业", "--article=21")).isEqualTo(2);
        assertThat(err.toString()).contains("21");
    }

    private int assess(String facts, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.yaml"), facts);
        String[] words = new String[more.length + 1];
        words[0] = "--facts=" + file;
        System.arraycopy(more, 0, words, 1, more.length);
        return run(words);
    }

    private int run(String... words) {
        return new CommandLine(new AssessCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(words);
    }
}
