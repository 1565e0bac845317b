package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepInput;
import cn.jinchuanggu.shared.InvalidInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step as somebody wants to take it, with every answer read.
 *
 * @param version the version the person has seen; empty when a program does not care
 * @param note    empty for none
 * @param facts   what the entry says of it
 */
record CaseCommand(Optional<Integer> version, String note, Map<String, Object> facts) {

    /**
     * @param asked  the questions of the step in this case
     * @param fields as sent: {@code version, note} and the keys of the questions
     * @throws InvalidInput with every problem of them
     */
    static CaseCommand read(CaseStep step, ServiceCase of, List<Question> asked, Map<String, ?> fields, Desk desk) {
        StepInput input = StepInput.read(step.label(), asked, CaseQuestions.words(step), fields);
        CaseWords.refusePersonalData(fields);
        Map<String, Object> answers = input.facts().map(Facts::asMap).orElse(Map.of());
        if (step == CaseStep.CLOSE && input.note().isEmpty() && !of.mattersNeverSplit().isEmpty()) {
            throw new InvalidInput("note", "有的事项没有分转给部门就办结，要写明结果。", "请写申请人看得懂的一两句话。");
        }
        return new CaseCommand(input.version(), input.note(), switch (step) {
            case ACCEPT -> Boolean.TRUE.equals(answers.get(CaseQuestions.AT_ONCE))
                    ? Map.of(CaseQuestions.TASKS, tasks(of, Map.of(CaseQuestions.MATTER, CaseQuestions.ALL), desk.kinds())) : Map.of();
            case SPLIT -> Map.of(CaseQuestions.TASKS, tasks(of, answers, desk.kinds()));
            case RECEIVE -> Map.of(CaseQuestions.DOCUMENTS, documents(input.facts().orElseThrow()));
            case HAND_OVER -> handOver(of, answers, desk.officers());
            default -> answers;
        });
    }

    /** What goes with a step whatever is asked, and cannot be told apart before the case is known. */
    record Desk(List<MatterKind> kinds, List<Account> officers) {
    }

    private static List<Map<String, Object>> tasks(ServiceCase of, Map<String, Object> answers, List<MatterKind> kinds) {
        String asked = (String) answers.get(CaseQuestions.MATTER);
        boolean all = asked.equals(CaseQuestions.ALL);
        Optional<Duration> hours = Optional.ofNullable((Integer) answers.get(CaseQuestions.HOURS)).map(Duration::ofHours);
        List<MatterKind> wanted = kinds.stream().filter(k -> all ? of.mattersNeverSplit().contains(k.id()) : k.id().equals(asked)).toList();
        if (hours.isPresent() && wanted.stream().anyMatch(k -> k.promise().isPresent())) {
            MatterKind promised = wanted.stream().filter(k -> k.promise().isPresent()).findFirst().orElseThrow();
            throw new InvalidInput(CaseQuestions.HOURS, promised.name() + "的时限是条文的承诺“" + promised.promise().orElseThrow().name() + "”，不能改。", "请不要填写时限。");
        }
        List<Map<String, Object>> tasks = new ArrayList<>();
        for (MatterKind kind : wanted) {
            String body = (String) answers.getOrDefault(CaseQuestions.BODY, kind.body());
            tasks.add(CaseTask.facts("t" + (of.tasks().size() + tasks.size() + 1), kind, body, hours.orElseGet(kind::given)));
        }
        return tasks;
    }

    private static List<String> documents(Facts facts) {
        List<String> documents = facts.choices(CaseQuestions.DOCUMENTS).stream().distinct().toList();
        if (documents.isEmpty()) {
            throw new InvalidInput(CaseQuestions.DOCUMENTS, "没有勾选材料。", "请勾选已收到的。");
        }
        return documents;
    }

    private static Map<String, Object> handOver(ServiceCase of, Map<String, Object> answers, List<Account> officers) {
        String to = (String) answers.get(CaseQuestions.OFFICER);
        if (of.officer().filter(to::equals).isPresent()) {
            throw new InvalidInput(CaseQuestions.OFFICER, "这一件已经由这位专员负责。", "请选另一个人。");
        }
        Map<String, Object> facts = new LinkedHashMap<>(answers);
        facts.put(CaseQuestions.OFFICER_NAME, officers.stream().filter(a -> a.username().equals(to)).findFirst().orElseThrow().displayName());
        return facts;
    }
}
