package cn.jinchuanggu.matching.feedback.web;

import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.matching.feedback.Said;
import cn.jinchuanggu.matching.feedback.Verdict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is said about a match from the fields of a form or a JSON object. */
final class FeedbackFields {

    private static final List<String> KNOWN = List.of("need", "achievement", "verdict", "code", "note", "party");

    private final Map<String, ?> fields;
    private final List<Problem> problems = new ArrayList<>();

    private FeedbackFields(Map<String, ?> fields) {
        this.fields = fields;
    }

    /** @throws InvalidInput with every problem of the fields */
    static Said read(Map<String, ?> fields) {
        return new FeedbackFields(fields).read();
    }

    private Said read() {
        fields.keySet().stream().filter(k -> !KNOWN.contains(k))
                .forEach(k -> problems.add(new Problem(k, "没有名为“" + k + "”的字段。", "可用的字段：" + String.join("、", KNOWN) + "。")));
        String need = required("need", "没有写明是哪一项需求。", "请填需求的编号。");
        String achievement = required("achievement", "没有写明是哪一项成果。", "请填成果的编号。");
        Verdict.Kind kind = kind(text("verdict"));
        Optional<RefusalCode> code = kind == Verdict.Kind.REFUSED ? code(text("code")) : Optional.empty();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        Verdict verdict = code.map(Verdict::refused).orElseGet(() -> kind == Verdict.Kind.ACCEPTED ? Verdict.accepted() : Verdict.notRelevant());
        return new Said(need, achievement, verdict, text("party").isEmpty() ? null : text("party"), text("note"));
    }

    private Verdict.Kind kind(String name) {
        return Arrays.stream(Verdict.Kind.values()).filter(k -> k.name().equals(name)).findFirst().orElseGet(() -> {
            problems.add(new Problem("verdict", name.isEmpty() ? "没有写明想对接、婉拒还是不相关。" : "没有“" + name + "”这种答复。",
                    "可用的：" + names(Verdict.Kind.values()) + "。"));
            return null;
        });
    }

    private Optional<RefusalCode> code(String name) {
        Optional<RefusalCode> code = RefusalCode.find(name);
        if (code.isEmpty()) {
            problems.add(new Problem("code", name.isEmpty() ? "婉拒没有选原因。" : "没有“" + name + "”这个原因。", "请选一个：" + names(RefusalCode.values()) + "。"));
        }
        return code;
    }

    private String required(String field, String problem, String remedy) {
        String text = text(field);
        if (text.isEmpty()) {
            problems.add(new Problem(field, problem, remedy));
        }
        return text;
    }

    private String text(String field) {
        Object value = fields.get(field);
        if (value != null && !(value instanceof String)) {
            problems.add(new Problem(field, field + " 应当是一段文字。", ""));
        }
        return value instanceof String text ? text.strip() : "";
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining("、"));
    }
}
