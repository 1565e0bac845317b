package cn.jinchuanggu.listing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the fields of a form: as sent, so that a refused form shows what was typed, or as stored.
 *
 * @param fields a text, or a list of texts where several were chosen
 */
public record FormValues(Map<String, Object> fields) {

    private static final Set<String> NOT_OF_THE_LISTING = Set.of("_csrf", "key", "id", "adopt", "kind");

    public FormValues {
        fields = new LinkedHashMap<>(fields);
    }

    static FormValues empty() {
        return new FormValues(Map.of());
    }

    static FormValues of(MultiValueMap<String, String> sent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (!NOT_OF_THE_LISTING.contains(name)) {
                fields.put(name, values.size() == 1 ? values.getFirst() : List.copyOf(values));
            }
        });
        return new FormValues(fields);
    }

    /** The text of a field; empty when it has none, one line to an entry when it has several. */
    public String text(String field) {
        return String.join("\n", all(field));
    }

    /** All entries of a field. */
    public List<String> all(String field) {
        return switch (fields.get(field)) {
            case null -> List.of();
            case List<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }

    boolean isBlank(String field) {
        return all(field).stream().allMatch(String::isBlank);
    }

    /** The same with another value for a field; null or an empty list leaves it as it is. */
    FormValues with(String field, Object value) {
        if (value == null || value instanceof List<?> none && none.isEmpty()) {
            return this;
        }
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value instanceof List<?> ? value : value.toString());
        return new FormValues(changed);
    }

    /** Names a form by what stands in it, so that the same form sent twice is known and a changed one is not. */
    String fingerprint() {
        return new TreeMap<>(fields).toString();
    }
}
