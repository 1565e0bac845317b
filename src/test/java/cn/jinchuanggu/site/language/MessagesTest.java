package cn.jinchuanggu.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.graph.WalkableTie;
import cn.jinchuanggu.site.NavItem;
import cn.jinchuanggu.site.desk.QuickAction;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message files hold no text that no page asks for, and the English ones are English. */
class MessagesTest {

    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** Beginnings of keys whose end is a label of the graph, or a word of {@code Due}. */
    private static final List<String> COMPOSED = List.of("kind.", "due.");
    private static final Pattern SAID = Pattern.compile("\"(says\\.[\\w.]*\\w)\"");
    /** Chinese on purpose: the way back to Chinese is written for its readers; 示例 is the mark in the names themselves. */
    private static final Set<String> CHINESE_ON_PURPOSE = Set.of("site.language", "footer.data.text");

    @Test
    void everyKeyIsAskedFor() throws IOException {
        String asking = sources("src/main/resources/templates", ".html") + sources("src/main/java", ".java");
        Set<String> asked = Pattern.compile("[a-z][\\w]*(?:\\.[\\w]+)+").matcher(asking).results().map(r -> r.group()).collect(Collectors.toSet());
        asked.addAll(ofConstants());
        assertThat(load("messages.properties").stringPropertyNames()).filteredOn(key -> COMPOSED.stream().noneMatch(key::startsWith)).isSubsetOf(asked);
    }

    @Test
    void everyConstantThatAPageShowsHasItsWords() throws IOException {
        assertThat(ofConstants()).isSubsetOf(load("messages.properties").stringPropertyNames());
    }

    @Test
    void everyKeyThatTheProgramSaysIsInBothFiles() throws IOException {
        Set<String> said = SAID.matcher(sources("src/main/java", ".java")).results().map(r -> r.group(1)).collect(Collectors.toSet());
        assertThat(said).hasSizeGreaterThan(100).isSubsetOf(load("messages.properties").stringPropertyNames());
        assertThat(said).isSubsetOf(load("messages_en.properties").stringPropertyNames());
    }

    /** Such a sentence is filled in by {@code Saying}, the others by Spring; without quotation marks both read it alike. */
    @Test
    void whatTheProgramSaysHoldsNoQuotationOfPatterns() throws IOException {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            assertThat(load(file)).allSatisfy((key, text) -> assertThat(key.toString().startsWith("says.") && text.toString().contains("'")).as("%s", key).isFalse());
        }
    }

    @Test
    void everyKeyThatAPageAsksForIsThere() throws IOException {
        Pattern asked = Pattern.compile("#\\{([a-z][\\w]*(?:\\.[\\w]+)+)|#messages\\.msg\\('([^']+)'");
        assertThat(asked.matcher(sources("src/main/resources/templates", ".html")).results().map(r -> r.group(1) == null ? r.group(2) : r.group(1)))
                .isSubsetOf(load("messages.properties").stringPropertyNames());
    }

    @Test
    void englishIsEnglishAndFillsInTheSamePlaces() throws IOException {
        Properties chinese = load("messages.properties");
        Properties english = load("messages_en.properties");
        assertThat(english.stringPropertyNames()).filteredOn(key -> !CHINESE_ON_PURPOSE.contains(key))
                .allSatisfy(key -> assertThat(english.getProperty(key)).as(key).doesNotContainPattern(CHINESE));
        assertThat(chinese.stringPropertyNames()).allSatisfy(key -> assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(chinese.getProperty(key))));
    }

    @Test
    void labelsAreChineseOnOneSideAndEnglishOnTheOther() throws IOException {
        Map<Object, Object> labels = load("labels_en.properties");
        assertThat(labels).allSatisfy((label, english) -> {
            assertThat(label.toString()).containsPattern(CHINESE);
            assertThat(english.toString()).as(label.toString()).isNotBlank().doesNotContainPattern(CHINESE);
        });
    }

    /** The keys that a page puts together from the name of a constant. */
    private static Set<String> ofConstants() {
        return Stream.of(Arrays.stream(NavItem.values()).map(item -> "nav." + item.key()), Arrays.stream(AgendaItem.Kind.values()).map(kind -> "agenda." + kind),
                Arrays.stream(QuickAction.values()).map(action -> "begin." + action),
                Arrays.stream(WalkableTie.values()).flatMap(tie -> Stream.of("says.tie." + tie, "says.tie." + tie + ".back"))).flatMap(keys -> keys).collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private static String sources(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(end)).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources", file))) {
            properties.load(in);
        }
        return properties;
    }
}
