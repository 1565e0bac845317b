package cn.jinchuanggu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineEntryTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commands = CommandLineEntry.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void helpNamesTheCommandsAndEndsWith0() {
        assertThat(commands.execute("--help")).isZero();
        assertThat(out.toString()).contains("match", "evaluate-matching", "--server.port");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "frobnicate | 没有名为“frobnicate”的命令或选项。",
        "match | 缺少 --text。",
        "match --text= | --text 是空的",
        "match --text=泵 --limit=0 | --limit 应当在 1 到 200 之间",
        "match --text=泵 --limit=ten | --limit 的值“ten”不对。",
        "match --text=泵 --text=阀 | --text 写了不止一次",
        "match --text=泵 阀门 | 看不懂“阀门”",
        "import-graph --dry-run | 缺少 --file。",
        "import-graph --file=nowhere.jsonl | 文件 nowhere.jsonl 不能读",
        "evaluate-matching --depth=5 | 缺少 --corpus、--queries。",
        "export-graph | 缺少 --out。",
        "fit-matching --folds=5 | 缺少 --corpus、--queries、--qrels。"})
    void saysWhatIsWrongWithACommandAndEndsWith2(String words, String sentence) {
        assertThat(commands.execute(words.split(" "))).as(words).isEqualTo(2);
        assertThat(err.toString()).startsWith(sentence).contains("java -jar jinchuanggu.jar");
        assertThat(out.toString()).isEmpty();
    }
}
