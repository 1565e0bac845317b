package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody says with a step.
 *
 * @param version the version the person has seen; empty when a program does not care
 * @param why     empty for none
 * @param facts   what the entry says beside it
 * @param contact how to reach the side; given with a consent only
 */
record StepWords(Optional<Integer> version, String why, Map<String, Object> facts, Optional<String> contact) {

    private static final int LONGEST_WHY = 500;
    private static final int LONGEST_CONTACT = 300;
    private static final int MOST_VERSIONS = 1_000_000;

    /**
     * @param fields {@code version, why} and what the step asks for: {@code modes, unclear, self} of an answer, {@code contact}
     *               of a consent, {@code code} of a refusal
     * @throws cn.jinchuanggu.shared.InvalidInput with every problem of them
     */
    static StepWords read(IntroductionStep step, Map<String, ?> fields) {
        InputFields input = new InputFields(fields);
        Optional<Integer> version = Optional.ofNullable(input.number("version", "version", 1, MOST_VERSIONS));
        String why = input.text("why", "说明", LONGEST_WHY);
        Optional<String> contact = step == IntroductionStep.CONSENT ? Optional.of(Answer.needed(input, "contact", "联系方式", LONGEST_CONTACT)) : Optional.empty();
        Map<String, Object> facts = switch (step) {
            case ANSWER -> Answer.read(input).facts();
            case REFUSE -> code(input, why);
            case SHELVE -> why(input, why, step);
            case PROPOSE, VIEW, CONSENT, REVOKE, NEGOTIATE, WITHDRAW, RESUME -> Map.of();
        };
        input.finish();
        return new StepWords(version, why == null ? "" : why, facts, contact);
    }

    private static Map<String, Object> code(InputFields input, String why) {
        String written = input.text("code", "婉拒的原因", 40);
        Optional<RefusalCode> code = Optional.ofNullable(written).flatMap(RefusalCode::find);
        if (code.isEmpty()) {
            input.refuse("code", written == null ? "没有选婉拒的原因。" : "没有这种原因。",
                    "可选：" + Arrays.stream(RefusalCode.values()).map(RefusalCode::name).collect(Collectors.joining("、")) + "。");
        } else if (code.get().needsNote() && why == null) {
            input.refuse("why", "选了“" + code.get().label() + "”，没有写明是什么。", "请写一两句话，对方才知道怎么改。");
        }
        return code.<Map<String, Object>>map(c -> Map.of(Introduction.CODE, c.name())).orElse(Map.of());
    }

    private static Map<String, Object> why(InputFields input, String why, IntroductionStep step) {
        if (why == null) {
            input.refuse("why", "没有写明为什么" + step.label() + "。", "请写一两句话。");
        }
        return Map.of();
    }
}
