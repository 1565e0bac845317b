package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.explorer.question.Question;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** The fields of a question in an address: {@code kind, topic, near, steps, since, reality}; the first three may be repeated. */
final class QuestionFields {

    private static final Set<String> REALITIES = Set.of("", "real", "illustrative");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int MOST = 10;

    private QuestionFields() {
    }

    /** @throws InvalidInput with every value that means nothing */
    static Question of(MultiValueMap<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        List<String> kinds = values(address, "kind");
        List<String> topics = values(address, "topic");
        List<String> near = values(address, "near");
        kinds.stream().filter(k -> GraphModel.get().listNodeKinds().stream().noneMatch(n -> n.label().equals(k) && n.roles().contains("Entity")))
                .forEach(k -> problems.add(new Problem("kind", "没有名为“" + k + "”的种类。", "请从列表里选择。")));
        topics.stream().filter(t -> Codes.findTrack(t).isEmpty() && Codes.findSegment(t).isEmpty())
                .forEach(t -> problems.add(new Problem("topic", "没有编号为“" + t + "”的产业或细分领域。", "请从列表里选择。")));
        if (kinds.size() > MOST || topics.size() > MOST || near.size() > MOST) {
            problems.add(new Problem("", "一句问话里最多 " + MOST + " 个种类、产业或对象。", "请去掉一些。"));
        }
        Integer steps = number(address, "steps", 1, Question.MOST_STEPS, problems);
        Integer since = number(address, "since", FIRST_YEAR, LAST_YEAR, problems);
        String reality = address.containsKey("reality") ? address.getFirst("reality") : "";
        if (!REALITIES.contains(reality)) {
            problems.add(new Problem("reality", "真实性不能是“" + reality + "”。", "可用的有：real、illustrative。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Question(kinds, topics, near, steps == null ? Question.USUAL_STEPS : steps, since, reality);
    }

    private static List<String> values(MultiValueMap<String, String> address, String field) {
        return address.getOrDefault(field, List.of()).stream().filter(v -> !v.isBlank()).distinct().toList();
    }

    private static Integer number(MultiValueMap<String, String> address, String field, int least, int most, List<Problem> problems) {
        String typed = address.getFirst(field);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.matches("\\d{1,4}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most) {
            return Integer.valueOf(typed);
        }
        problems.add(new Problem(field, "“" + typed + "”应当是 " + least + " 到 " + most + " 的整数。", "请改成这个范围里的数。"));
        return null;
    }
}
