package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.IntroductionStep;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form for each step that the reader may take now.
 *
 * @param danger whether it ends the introduction or takes something back
 */
public record StepForm(String path, String label, boolean danger, String lead, List<Field> fields) {

    /** How a field is written. */
    enum Kind { LINE, WORDS, MODES, CODE }

    /** @param options value to label, of a list; empty otherwise */
    public record Field(String name, String label, String hint, Kind kind, boolean needed, Map<String, String> options) {
    }

    static List<StepForm> of(Introduction introduction, Introductions introductions, Actor reader) {
        return introductions.listSteps(introduction, reader).entrySet().stream().filter(e -> e.getValue().isEmpty()).map(e -> form(e.getKey())).toList();
    }

    private static StepForm form(IntroductionStep step) {
        return new StepForm(step.path(), step.label(), step.takesBack(), lead(step), fields(step));
    }

    private static String lead(IntroductionStep step) {
        return switch (step) {
            case ANSWER -> "回答三个问题，就是表示有意向。贵方隐去单位时，“你们是谁”在双方同意披露之前不给对方看。";
            case CONSENT -> "双方都同意之后，互相看到单位名称和联系方式。可以随时撤回。";
            case REVOKE -> "撤回之后对方再也看不到贵方的名称和联系方式，联系方式随即删除；已经看过的留有记录。";
            case REFUSE -> "原因会告诉对方和提出引荐的人，帮助他们改进。";
            case PROPOSE, VIEW, NEGOTIATE, WITHDRAW, SHELVE, RESUME -> "";
        };
    }

    private static List<Field> fields(IntroductionStep step) {
        return switch (step) {
            case ANSWER -> answer();
            case CONSENT -> List.of(new Field("contact", "对方怎样联系你们", "写单位的公开电话、地址或约定的渠道，不要写个人的手机号和证件号。", Kind.LINE, true, Map.of()), why(false));
            case REFUSE -> List.of(new Field("code", "原因", "", Kind.CODE, true, codes()), why(false));
            case SHELVE -> List.of(why(true));
            case PROPOSE, VIEW, REVOKE, NEGOTIATE, WITHDRAW, RESUME -> List.of(why(false));
        };
    }

    /** The three questions. */
    static List<Field> answer() {
        return List.of(new Field("modes", "希望怎样合作", "可以多选", Kind.MODES, true, modes()),
                new Field("unclear", "还有什么不清楚", "对方看到后会准备答案。", Kind.WORDS, true, Map.of()),
                new Field("self", "你们是谁", "做什么、多大、为什么找这一项。不要写个人信息。", Kind.WORDS, true, Map.of()));
    }

    private static Field why(boolean needed) {
        return new Field("why", "说明", "", Kind.WORDS, needed, Map.of());
    }

    private static Map<String, String> modes() {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(CooperationMode.values()).forEach(m -> options.put(m.name(), m.label()));
        return options;
    }

    private static Map<String, String> codes() {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(RefusalCode.values()).forEach(c -> options.put(c.name(), c.label()));
        return options;
    }
}
