package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepInput.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What each step asks for, in the order of a form; the keys of what entries say. */
final class CaseQuestions {

    static final String TASK = "task";
    static final String MATTERS = "matters";
    static final String APPLICANT = "applicant";
    static final String PARTY = "partyId";
    static final String ILLUSTRATIVE = "illustrative";
    static final String ANSWERS = "answers";
    static final String TASKS = "tasks";
    static final String MATTER = "matter";
    static final String BODY = "body";
    static final String HOURS = "hours";
    static final String AT_ONCE = "split";
    static final String OFFICER = "officer";
    static final String OFFICER_NAME = "officerName";
    static final String DOCUMENTS = "documents";
    static final String RESULT = "result";
    static final String TO = "to";
    static final String SCORE = "score";
    /** Answer to {@link #MATTER}: everything that was not given to a body yet. */
    static final String ALL = "ALL";

    private static final List<String> SCORES = List.of("很不满意", "不满意", "一般", "满意", "非常满意");

    private CaseQuestions() {
    }

    /** What the form of a new case asks. @param all what can be filed today */
    static List<Question> ofFiling(List<MatterKind> all) {
        List<Question> questions = new ArrayList<>();
        questions.add(new Question(MATTERS, "办哪些事", "", FactType.CHOICES, "", Question.About.MATTER, "always", "", "办哪些事", "",
                all.stream().map(k -> new Choice(k.id(), k.name(), List.of())).toList(), List.of(), ""));
        questions.add(optional(APPLICANT, "企业或团队的名称", FactType.TEXT));
        all.forEach(k -> questions.addAll(k.questions()));
        return questions;
    }

    /**
     * What a step asks in a case.
     *
     * @param kinds    of the case
     * @param bodies   that the articles name
     * @param officers whom it could be handed over to
     */
    static List<Question> of(CaseStep step, ServiceCase of, List<MatterKind> kinds, List<String> bodies, List<Account> officers) {
        return switch (step) {
            case ACCEPT -> List.of(optional(AT_ONCE, "同时按默认的部门和时限分转全部事项", FactType.BOOLEAN));
            case SPLIT -> List.of(choice(MATTER, "哪一项", matters(of, kinds)), optionalChoice(BODY, "转给哪个部门，不选就是默认的", choices(bodies)),
                    optional(HOURS, "给几个工作小时，不填就是默认的", FactType.INTEGER));
            case TRANSFER -> List.of(choice(BODY, "改转给", choices(bodies)));
            case RECEIVE -> List.of(new Question(DOCUMENTS, "已收到的材料", "", FactType.CHOICES, "", Question.About.MATTER, "always", "", "已收到的材料", "",
                    documents(of, kinds), List.of(), ""));
            case FINISH -> List.of(choice(RESULT, "结果", Arrays.stream(TaskResult.values()).map(r -> new Choice(r.name(), r.label(), List.of())).toList()));
            case ESCALATE -> List.of(needed(TO, "升级给谁，如窗口负责人"));
            case HAND_OVER -> List.of(choice(OFFICER, "交给", officers.stream().map(a -> new Choice(a.username(), a.displayName(), List.of())).toList()));
            case RATE -> List.of(choice(SCORE, "满意程度", IntStream.rangeClosed(1, SCORES.size()).mapToObj(i -> SCORES.size() + 1 - i)
                    .map(i -> new Choice(String.valueOf(i), i + " " + SCORES.get(i - 1), List.of())).toList()));
            case FILE, ADD, WITHDRAW, REPLY, CLOSE, REOPEN, SUSPEND, RESUME, SUPPLY, UNANSWERED, OVERDUE -> List.of();
        };
    }

    static Words words(CaseStep step) {
        return switch (step) {
            case FILE -> new Words("想办什么，现在到哪一步", true);
            case ADD -> new Words("补充的内容", true);
            case REPLY -> new Words("答复", true);
            case SUSPEND -> new Words("请申请人补充什么", true);
            case SUPPLY -> new Words("补充了什么", true);
            case ESCALATE -> new Words("为什么升级", true);
            case FINISH -> new Words("办理结果", true);
            case REOPEN -> new Words("还有什么没有办好", true);
            case WITHDRAW -> new Words("为什么撤回", false);
            case RATE -> new Words("想说的话", false);
            case ACCEPT -> new Words("对申请人说的话", false);
            case CLOSE -> new Words("总的结果", false);
            case HAND_OVER, SPLIT, RECEIVE, RESUME, TRANSFER, UNANSWERED, OVERDUE -> new Words("说明", false);
        };
    }

    private static List<Choice> matters(ServiceCase of, List<MatterKind> kinds) {
        List<Choice> choices = new ArrayList<>();
        if (of.mattersNeverSplit().size() > 1) {
            choices.add(new Choice(ALL, "全部 " + of.mattersNeverSplit().size() + " 项，按默认的部门和时限", List.of()));
        }
        kinds.stream().filter(k -> of.mattersToSplit().contains(k.id())).forEach(k -> choices.add(new Choice(k.id(),
                k.name() + "（默认 " + k.body() + "，" + k.given().toHours() + " 个工作小时）", List.of(k.name()))));
        return choices;
    }

    /** Documents that are not received yet, as {@code matter/name}. */
    private static List<Choice> documents(ServiceCase of, List<MatterKind> kinds) {
        return kinds.stream().flatMap(k -> k.documents().stream().map(d -> new Choice(k.id() + "/" + d, k.name() + "：" + d, List.of())))
                .filter(c -> !of.received().contains(c.code())).toList();
    }

    private static List<Choice> choices(List<String> words) {
        return words.stream().map(w -> new Choice(w, w, List.of())).toList();
    }

    private static Question needed(String key, String label) {
        return question(key, label, FactType.TEXT, "always", List.of());
    }

    private static Question optional(String key, String label, FactType type) {
        return question(key, label, type, "optional", List.of());
    }

    private static Question choice(String key, String label, List<Choice> choices) {
        return question(key, label, FactType.CHOICE, "always", choices);
    }

    private static Question optionalChoice(String key, String label, List<Choice> choices) {
        return question(key, label, FactType.CHOICE, "optional", choices);
    }

    private static Question question(String key, String label, FactType type, String needed, List<Choice> choices) {
        return new Question(key, label, "", type, type == FactType.INTEGER ? "工作小时" : "", Question.About.MATTER, needed, "", label, "", choices, List.of(), "");
    }
}
