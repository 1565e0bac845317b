package cn.jinchuanggu.policy.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A filed result beside the same facts on the same day under today's rules.
 *
 * @param now         what comes out today; empty when today's rules do not take the facts any more
 * @param differences what is different in the answer, in Chinese
 * @param origin      what is different in document, parameters and build; it may differ although the answer is the same
 */
public record Recomputed(ComputedResult then, Optional<ComputedResult> now, List<Difference> differences, List<Difference> origin) {

    private static final String NONE = "--";
    private static final String NARROW = ",;:?!()";
    private static final String WIDE = "，；：？！（）";

    public Recomputed {
        differences = List.copyOf(differences);
        origin = List.copyOf(origin);
    }

    /** @param label what differs; {@code --} stands for nothing on one side */
    public record Difference(String label, String then, String now) {
    }

    public boolean isSame() {
        return now.isPresent() && differences.isEmpty();
    }

    static Recomputed refused(ComputedResult then, String sentence) {
        return new Recomputed(then, Optional.empty(), List.of(new Difference("事实", "可以计算", sentence)), List.of());
    }

    static Recomputed of(ComputedResult then, ComputedResult now) {
        List<Difference> differences = new ArrayList<>();
        compare(differences, "结果", then.view().label(), now.view().label());
        compare(differences, "金额", then.view().headline(), now.view().headline());
        compareAll(differences, "步骤", sentences(then, "steps", "result", "sentence"), sentences(now, "steps", "result", "sentence"));
        compareAll(differences, "读法", sentences(then, "readings", "id", "applied"), sentences(now, "readings", "id", "applied"));
        compareAll(differences, "原因", sentences(then, "reasons", "code", "sentence"), sentences(now, "reasons", "code", "sentence"));
        compareAll(differences, "待定", sentences(then, "decisions", "code", "question"), sentences(now, "decisions", "code", "question"));
        compare(differences, "事项", String.join("、", then.matters()), String.join("、", now.matters()));
        List<Difference> origin = new ArrayList<>();
        compare(origin, "文件", then.document(), now.document());
        compare(origin, "规则版本", then.parameterHash(), now.parameterHash());
        compare(origin, "程序版本", then.codeVersion(), now.codeVersion());
        return new Recomputed(then, Optional.of(now), differences, origin);
    }

    private static void compare(List<Difference> differences, String label, String then, String now) {
        if (!wide(then).equals(wide(now))) {
            differences.add(new Difference(label, then.isEmpty() ? NONE : then, now.isEmpty() ? NONE : now));
        }
    }

    /** Filed results may hold half-width marks, as sentences were once written; the width of a mark is no difference. */
    private static String wide(String text) {
        return text.chars().map(c -> NARROW.indexOf(c) < 0 ? c : WIDE.charAt(NARROW.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void compareAll(List<Difference> differences, String label, Map<String, String> then, Map<String, String> now) {
        Set<String> names = new LinkedHashSet<>(then.keySet());
        names.addAll(now.keySet());
        names.forEach(name -> compare(differences, label + " " + name, then.getOrDefault(name, ""), now.getOrDefault(name, "")));
    }

    private static Map<String, String> sentences(ComputedResult result, String list, String name, String sentence) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (JsonNode entry : result.answer().path(list).values()) {
            sentences.merge(wide(entry.path(name).asString("")), entry.path(sentence).asString(""), (a, b) -> a + b);
        }
        return sentences;
    }
}
