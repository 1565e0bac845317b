package cn.jinchuanggu.engagement.introduction.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What a page's form sent, as the services take it: several values of one name are a list, empty ones are not there. */
public final class FormFields {

    private static final String KEY = "key";
    private static final Set<String> OF_THE_FRAME = Set.of(KEY, "_csrf", "lang");
    /** Fields that are lists even when one value was ticked. */
    private static final Set<String> LISTS = Set.of("modes");

    private FormFields() {
    }

    public static Map<String, Object> of(MultiValueMap<String, String> sent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            List<String> written = values.stream().filter(v -> !v.isBlank()).toList();
            if (!OF_THE_FRAME.contains(name) && !written.isEmpty()) {
                fields.put(name, LISTS.contains(name) ? written : written.getFirst());
            }
        });
        return fields;
    }

    /** The key that the form was given when it was shown; null for none. */
    public static String key(MultiValueMap<String, String> sent) {
        return sent.getFirst(KEY);
    }
}
