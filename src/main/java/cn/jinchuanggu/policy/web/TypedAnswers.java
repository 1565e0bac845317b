package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.policy.fact.FactType;
import cn.jinchuanggu.policy.fact.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What stands in an address as facts: {@code payments[0].date=2025-06-01} becomes an entry of a list. What is blank is left
 * out, and so are entries in which everything is blank; the rest keeps its order.
 */
final class TypedAnswers {

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z]{1,60})\\[(\\d{1,3})]\\.([A-Za-z]{1,60})");

    private TypedAnswers() {
    }

    /** Names that no question has are kept, so that whoever reads the facts refuses them by name. */
    static Map<String, Object> of(MultiValueMap<String, String> parameters, List<Question> questions) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, Object>>> lists = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> given = values.stream().filter(v -> v != null && !v.isBlank()).toList();
            Matcher entry = ENTRY.matcher(name);
            if (given.isEmpty()) {
                return;
            }
            if (entry.matches()) {
                lists.computeIfAbsent(entry.group(1), k -> new TreeMap<>())
                        .computeIfAbsent(Integer.parseInt(entry.group(2)), k -> new LinkedHashMap<>())
                        .put(entry.group(3), given.getFirst());
            } else {
                answers.put(name, isChoices(name, questions) ? given : given.getFirst());
            }
        });
        lists.forEach((name, entries) -> answers.put(name, List.copyOf(entries.values())));
        return answers;
    }

    private static boolean isChoices(String name, List<Question> questions) {
        return questions.stream().anyMatch(q -> q.key().equals(name) && q.type() == FactType.CHOICES);
    }
}
