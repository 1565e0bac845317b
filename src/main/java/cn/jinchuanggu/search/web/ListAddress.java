package cn.jinchuanggu.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a list stands with everything that narrows it, so that it can be shared and gone back to. Immutable.
 *
 * @param path   such as {@code /needs}
 * @param fields name and value in the order of the address; blank values are left out
 */
public record ListAddress(String path, Map<String, String> fields) {

    public ListAddress {
        fields = new LinkedHashMap<>(fields);
    }

    static ListAddress of(String path) {
        return new ListAddress(path, Map.of());
    }

    /** The same list with another value for this field; null takes the field out. */
    ListAddress with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        if (value == null || value.isBlank()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new ListAddress(path, changed);
    }

    /** The address without a page number. */
    public String href() {
        return fields.isEmpty() ? path : path + "?" + fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
