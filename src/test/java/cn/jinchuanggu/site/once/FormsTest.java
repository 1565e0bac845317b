package cn.jinchuanggu.site.once;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.site.once.OnceRules.Way;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Every form of every template that changes something sends a key, which {@link KeyedForms} puts there. */
class FormsTest {

    private static final Pattern FORM = Pattern.compile("<form\\b(?:[^>\"]|\"[^\"]*\")*\\bmethod=\"post\"(?:[^>\"]|\"[^\"]*\")*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY_FIELD = Pattern.compile("<input\\b[^>]*name=\"" + KeyedRequest.FIELD + "\"");
    private static final Pattern BY_SCRIPT = Pattern.compile("hx-(?:post|put|patch|delete)=\"?(?:@\\{)?(/[^\"({]*)");

    @Test
    void everyFormGetsItsKeyWithItsToken() throws IOException {
        Map<Path, List<String>> without = new TreeMap<>();
        for (Path template : templates()) {
            String text = Files.readString(template);
            List<String> bare = FORM.matcher(text).results().map(MatchResult::group).filter(form -> !form.contains("th:action=")).toList();
            if (!bare.isEmpty()) {
                without.put(template, bare);
            }
            assertThat(KEY_FIELD.matcher(text).find()).as("%s writes a key of its own", template).isFalse();
        }
        assertThat(without).as("a form with th:action gets a token and a key by itself").isEmpty();
    }

    @Test
    void whatScriptsOfAPageSendWithoutAFormChangesNothing() throws IOException {
        for (Path template : templates()) {
            assertThat(BY_SCRIPT.matcher(Files.readString(template)).results().map(r -> r.group(1)).toList())
                    .as("addresses in %s", template).allSatisfy(address -> assertThat(OnceRules.find(address)).isEqualTo(Way.CHANGES_NOTHING));
        }
        for (Path script : files(Path.of("src/main/resources/static/js"), ".js")) {
            String text = Files.readString(script);
            if (text.contains("method: \"POST\"")) {
                assertThat(text).as("%s", script).contains(KeyedRequest.HEADER);
            }
        }
    }

    @Test
    void twoFormsOfAPageHaveDifferentKeysAndOneThatAsksHasNone() {
        KeyedForms forms = new KeyedForms(new Tokens());
        MockHttpServletRequest request = new MockHttpServletRequest();
        String one = key(forms, request, "/saved-searches?from=x", "post");
        assertThat(one).isNotBlank().isNotEqualTo(key(forms, request, "/saved-searches?from=x", "post"));
        assertThat(key(forms, request, "/needs/check", "post")).isNull();
        assertThat(key(forms, request, "/search", "get")).isNull();
    }

    private static String key(KeyedForms forms, MockHttpServletRequest request, String action, String method) {
        forms.processAction(request, action, method);
        return forms.getExtraHiddenFields(request).get(KeyedRequest.FIELD);
    }

    private static List<Path> templates() throws IOException {
        return files(Path.of("src/main/resources/templates"), ".html");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(f -> f.toString().endsWith(ending)).sorted().collect(Collectors.toList());
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    /** Puts a token into forms that are not read by GET, as Spring Security does. */
    private static final class Tokens implements RequestDataValueProcessor {

        private boolean get;

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            get = method.equals("get");
            return action;
        }

        @Override
        public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
            return value;
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            return get ? Map.of() : Map.of("_csrf", "t");
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return url;
        }
    }
}
