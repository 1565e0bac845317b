package cn.jinchuanggu.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A Chinese text that stands in a public template without a message key stays Chinese for foreign partners; this finds it. */
class PublicTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path FOR_MEMBERS = Path.of("src/test/resources/templates-for-members.txt");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern REPLACED = Pattern.compile("\\sth:(?:text|utext|replace|insert)=");
    private static final Pattern SHOWN = Pattern.compile("\\s(title|aria-label|placeholder|alt|value|content)=\"([^\"]*)\"");
    private static final Pattern COMPUTED = Pattern.compile("\\sth:(?!href|case)([\\w-]+)=\"([^\"]*)\"");
    /** In an expression: a quoted text, or one between bars, that is not compared with and is no word to search for. */
    private static final Pattern QUOTED = Pattern.compile("(?<![=!]= ?)'([^']*)'");
    private static final Pattern NOT_SHOWN = Pattern.compile("\\{ \\{[^}]*\\}|\\(ask='[^']*'\\)");
    private static final Pattern BARS = Pattern.compile("\\|[^|]*\\|");
    private static final Pattern INSERTED = Pattern.compile("\\$\\{[^}]*\\}");

    @Test
    void everyTextOfAPublicTemplateHasAMessageKey() throws IOException {
        Set<String> members = forMembers();
        List<String> found = new ArrayList<>();
        for (Path file : templates()) {
            if (!members.contains(name(file))) {
                untranslated(Files.readString(file)).forEach(text -> found.add(name(file) + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void onlyTemplatesWithChineseTextsAreListedAsForMembers() throws IOException {
        List<String> idle = new ArrayList<>(forMembers());
        for (Path file : templates()) {
            if (!untranslated(Files.readString(file)).isEmpty()) {
                idle.remove(name(file));
            }
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void seesTextsAndAttributesButNotPrototypes() {
        assertThat(untranslated("<p>需求</p>")).hasSize(1);
        assertThat(untranslated("<p th:text=\"#{a.b}\">需求 <b>与成果</b></p><input placeholder=\"搜索\" th:placeholder=\"#{a.c}\">")).isEmpty();
        assertThat(untranslated("<a title=\"需求\">x</a><p th:text=\"'共 ' + ${n}\">3</p><p th:text=\"|共 ${n} 项|\">3</p>")).hasSize(3);
        assertThat(untranslated("<p th:if=\"${grade == '示例'}\" th:text=\"${x}\">示例</p>")).isEmpty();
    }

    private static List<String> untranslated(String template) {
        List<String> found = new ArrayList<>();
        Markup.texts(template, tag -> REPLACED.matcher(tag.source()).find() && !tag.name().equals("html")).stream()
                .filter(PublicTextsTest::isChinese).map(String::strip).forEach(found::add);
        for (Markup.Tag tag : Markup.tags(template, tag -> REPLACED.matcher(tag.source()).find() && !tag.name().equals("html"))) {
            SHOWN.matcher(tag.source()).results().filter(a -> isChinese(a.group(2)) && !isComputed(tag, a.group(1))).forEach(a -> found.add(a.group().strip()));
            COMPUTED.matcher(tag.source()).results().filter(a -> saysChinese(a.group(2))).forEach(a -> found.add(a.group().strip()));
        }
        return found;
    }

    private static boolean isComputed(Markup.Tag tag, String attribute) {
        return tag.source().contains("th:" + attribute + "=") || Pattern.compile("th:attr(?:append)?=\"[^\"]*\\b" + attribute + "=").matcher(tag.source()).find();
    }

    private static boolean saysChinese(String expression) {
        String shown = NOT_SHOWN.matcher(expression).replaceAll("");
        boolean quoted = QUOTED.matcher(shown).results().anyMatch(q -> isChinese(q.group(1)));
        Matcher bars = BARS.matcher(shown);
        return quoted && !shown.contains("'示例'") || bars.results().anyMatch(b -> isChinese(INSERTED.matcher(b.group()).replaceAll("")));
    }

    private static boolean isChinese(String text) {
        return CHINESE.matcher(text).find();
    }

    private static Set<String> forMembers() throws IOException {
        return Files.readAllLines(FOR_MEMBERS).stream().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return TEMPLATES.relativize(file).toString().replace(".html", "");
    }
}
