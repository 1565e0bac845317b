package cn.jinchuanggu.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Chinese sentences have Chinese marks: ，；：？！ and no half-width ones between or beside Chinese words. Official texts, quotations of
 * them, keys that are addresses or names in the graph, and regular expressions are no sentences.
 */
class ChineseMarksTest {

    private static final Pattern LITERAL = Pattern.compile("\"\"\"(?s:\\\\.|.)*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*(?s:.)*?\\*/|'(?:\\\\.|[^'\\\\])'");
    private static final String WORD = "[\\p{IsHan}“”《》（）。、]";
    private static final Pattern BETWEEN = Pattern.compile(WORD + "[,;:?!]" + WORD);
    /** Texts of Java are put together from pieces, and so a mark may begin or end one. */
    private static final Pattern AT_AN_END = Pattern.compile("^[,;:] ?\\p{IsHan}|[\\p{IsHan}”）][,;:?!] ?$");
    private static final Pattern EXPRESSION = Pattern.compile("\\\\\\\\|[|\\[]");
    /** Files whose words are compared with what somebody wrote, or are names that other places hold; none is a sentence. */
    private static final Set<String> NO_SENTENCES = Set.of("listing/indicator/UnitTable", "listing/indicator/Dimension", "listing/indicator/NeedExtract",
            "listing/indicator/Clause", "search/Marker", "search/MarkedText", "policy/Article", "policy/document/ArticleText", "identity/signal/PlatformClass",
            "matching/web/MatchingApi", "matching/LevelCalibration");
    private static final Pattern NO_SENTENCE_OF_YAML = Pattern.compile("^\\s*(?:#|(?:- )?quote:)");

    @Test
    void textsOfTheCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files("src/main/java", ".java")) {
            String name = Path.of("src/main/java/cn/jinchuanggu").relativize(file).toString().replace(".java", "");
            if (!NO_SENTENCES.contains(name)) {
                wrongOfJava(Files.readString(file)).forEach(text -> found.add(name + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void textsOfPagesMessagesAndSettings() throws IOException {
        List<String> found = new ArrayList<>();
        for (String end : List.of(".html", ".properties", ".yaml", ".js")) {
            for (Path file : files("src/main/resources", end)) {
                Files.readString(file).lines().filter(line -> BETWEEN.matcher(line).find() && !NO_SENTENCE_OF_YAML.matcher(line).find())
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void seesSentencesAndTheirPiecesButNoCommentsAndExpressions() {
        assertThat(wrongOfJava("a(\"没有写,请填写。\"); b(\",请填写。\" + x + \"可以填写:\"); c(\"是“甲”,不是\");")).hasSize(4);
        assertThat(wrongOfJava("// 没有,请\n/* 没有:请 */ a(\"没有写，请填写 1,000 元。\", \"(\\\\d+)年?\", \"甲?|乙\", \"[。;；]\", \"a: \", ',');")).isEmpty();
    }

    private static List<String> wrongOfJava(String source) {
        return LITERAL.matcher(source).results().map(r -> r.group()).filter(literal -> literal.startsWith("\""))
                .map(literal -> literal.startsWith("\"\"\"") ? literal.substring(3, literal.length() - 3) : literal.substring(1, literal.length() - 1))
                .filter(text -> !EXPRESSION.matcher(text).find() && (BETWEEN.matcher(text).find() || AT_AN_END.matcher(text).find())).toList();
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
        }
    }
}
