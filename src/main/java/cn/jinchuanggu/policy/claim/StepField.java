package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import java.util.List;

/**
 * Something that a step asks for.
 *
 * @param name   as it is sent
 * @param needed whether the step cannot be taken without it; what depends on the sheet is told when it is missing
 */
public record StepField(String name, String label, Kind kind, boolean needed) {

    /** How it is written. */
    public enum Kind { LINE, MONEY, DAY, WORDS }

    static final String NOTE = "note";
    static final String AMOUNT = "amountYuan";
    static final String DOCUMENT = "document";
    static final String BODY = "body";
    static final String DAY = "day";

    /** What the step asks for, in the order of a form. */
    static List<StepField> of(ClaimStep step) {
        return switch (step) {
            case DECIDE -> List.of(amount("决定的金额"), note("理由", false), document("决定文号", false), body("作出决定的单位", false));
            case BENEFIT -> List.of(amount("其他市级补助的金额"), body("来自哪里", true), day("哪一天", true), document("文号", false), note("说明", false));
            case PAY -> List.of(document("凭证号", true), day("拨付日期", true), body("拨付单位", false), note("说明", false));
            case RECOVER -> List.of(amount("追回的金额"), note("理由", true), document("文号", true), day("追回日期", false));
            case REJECT -> List.of(note("理由", true), document("文号", false));
            case SETTLE -> List.of(note("处理结果", true), document("文号", false));
            case RETURN -> List.of(note("要补正什么", true));
            case REOPEN -> List.of(note("理由", true));
            case OBJECT -> List.of(note("异议的内容", true));
            case CREATE, AMEND, SUBMIT, WITHDRAW, ACCEPT, REVIEW_IT, PUBLISH, APPROVE -> List.of(note("说明", false));
        };
    }

    /** The field as a question with a strict answer; not for words. */
    Question question() {
        FactType type = switch (kind) {
            case MONEY -> FactType.MONEY;
            case DAY -> FactType.DATE;
            case LINE, WORDS -> FactType.TEXT;
        };
        return new Question(name, label, "", type, kind == Kind.MONEY ? "元" : "", Question.About.MATTER, needed ? "always" : "optional", "", label, "", List.of(), List.of(), "");
    }

    private static StepField amount(String label) {
        return new StepField(AMOUNT, label, Kind.MONEY, true);
    }

    private static StepField document(String label, boolean needed) {
        return new StepField(DOCUMENT, label, Kind.LINE, needed);
    }

    private static StepField body(String label, boolean needed) {
        return new StepField(BODY, label, Kind.LINE, needed);
    }

    private static StepField day(String label, boolean needed) {
        return new StepField(DAY, label, Kind.DAY, needed);
    }

    private static StepField note(String label, boolean needed) {
        return new StepField(NOTE, label, Kind.WORDS, needed);
    }
}
