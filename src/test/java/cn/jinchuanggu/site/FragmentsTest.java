package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A template that calls a fragment which is not there fails only when somebody opens the page; this fails before. */
class FragmentsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern DEFINED = Pattern.compile("th:fragment=\"(\\w+)(?:\\(([^)]*)\\))?\"");
    private static final Pattern CALLED = Pattern.compile("~\\{([\\w/-]*)\\s*::\\s*(\\w+)\\(");
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*(?:src=|type=\"application/ld\\+json\"))|\\son[a-z]+=\"|\\sstyle=\"|<style|th:style|hx-on|javascript:");

    @Test
    void everyFragmentThatIsCalledExistsAndTakesAsManyParameters() throws IOException {
        Map<String, Integer> parameters = new HashMap<>();
        for (Path file : templates()) {
            Matcher defined = DEFINED.matcher(Files.readString(file));
            while (defined.find()) {
                String list = defined.group(2);
                parameters.put(name(file) + " :: " + defined.group(1), list == null || list.isBlank() ? 0 : list.split(",").length);
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Path file : templates()) {
            String text = Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
            Matcher called = CALLED.matcher(text);
            while (called.find()) {
                String fragment = (called.group(1).isEmpty() ? name(file) : called.group(1)) + " :: " + called.group(2);
                int given = arguments(text, called.end());
                if (!Integer.valueOf(given).equals(parameters.get(fragment))) {
                    wrong.add(name(file) + " calls " + fragment + " with " + given + " arguments, it takes " + parameters.get(fragment));
                }
            }
        }
        assertThat(parameters).containsKeys("fragments/layout :: page", "fragments/forms :: input");
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTemplateHasAnInlineScriptOrStyleThatTheContentPolicyForbids() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : templates().stream().filter(f -> !f.toString().endsWith("-pdf.html")).toList()) { // those go to paper, to no browser
            Matcher inline = INLINE.matcher(Files.readString(file));
            while (inline.find()) {
                found.add(name(file) + ": " + inline.group());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return TEMPLATES.relativize(file).toString().replace('\\', '/').replace(".html", "");
    }

    /** Counts what stands between the bracket before {@code from} and its own end; texts and inner brackets count as one. */
    private static int arguments(String text, int from) {
        int depth = 1;
        int commas = 0;
        boolean quoted = false;
        boolean empty = true;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            if (!quoted) {
                depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
                if (depth == 0) {
                    return empty ? 0 : commas + 1;
                }
                commas += c == ',' && depth == 1 ? 1 : 0;
            }
            empty &= Character.isWhitespace(c);
        }
        return -1;
    }
}
