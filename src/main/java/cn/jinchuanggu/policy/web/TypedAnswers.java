package cn.jinchuanggu.policy.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What stands in an address as facts: {@code payments[0].date=2025-06-01} becomes an entry of a list, also inside entries
 * of other lists. What is blank is left out, and so are entries in which everything is blank; the rest keeps its order. A
 * list answered by {@value #NONE} is an empty one.
 */
final class TypedAnswers {

    /** The answer to a list of which there is nothing. */
    static final String NONE = "无";

    private static final Pattern INDEXED = Pattern.compile("([A-Za-z]{1,60})\\[(\\d{1,3})]\\.(.{1,200})");

    private TypedAnswers() {
    }

    /** Names that no question has are kept, so that whoever reads the facts refuses them by name. */
    static Map<String, Object> of(MultiValueMap<String, String> parameters, FormFields fields) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> answered = values.stream().filter(v -> v != null && !v.isBlank()).toList();
            if (!answered.isEmpty()) {
                given.put(name, answered);
            }
        });
        return read(given, fields);
    }

    private static Map<String, Object> read(Map<String, List<String>> given, FormFields fields) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, List<String>>>> lists = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            Matcher indexed = INDEXED.matcher(name);
            if (indexed.matches()) {
                lists.computeIfAbsent(indexed.group(1), k -> new TreeMap<>())
                        .computeIfAbsent(Integer.parseInt(indexed.group(2)), k -> new LinkedHashMap<>())
                        .put(indexed.group(3), values);
            } else if (fields.isList(name) && values.getFirst().strip().equals(NONE)) {
                answers.put(name, List.of());
            } else {
                answers.put(name, fields.isChoices(name) ? values : values.getFirst());
            }
        });
        lists.forEach((name, entries) -> {
            List<Map<String, Object>> read = new ArrayList<>();
            entries.values().forEach(entry -> read.add(read(entry, fields.inside(name))));
            answers.put(name, read);
        });
        return answers;
    }
}
