package cn.jinchuanggu.challenge;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a panelist says of an application at the screening. Sealed until the screening is closed.
 *
 * @param reason null when it passes
 * @param words  empty for none
 */
public record ScreeningVote(boolean passes, Reason reason, String words) {

    /** Why an application does not go on. */
    public enum Reason {
        FORM("材料不全或形式不符"),
        SCOPE("不在榜单范围内"),
        INDICATORS("没有承诺榜单的指标"),
        CAPACITY("团队或条件不足"),
        RELATED("关联关系没有如实声明"),
        OTHER("其他");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The Chinese words for people. */
        public String label() {
            return label;
        }
    }

    /** @throws InvalidInput with every problem of the fields */
    static ScreeningVote read(Map<String, ?> sent) {
        InputFields fields = new InputFields(sent);
        boolean unsaid = fields.text(Keys.PASSED, "是否通过", 10) == null;
        boolean passes = fields.flag(Keys.PASSED, "是否通过");
        if (unsaid) {
            fields.refuse(Keys.PASSED, "没有写明是否通过。", "请选“是”或“否”。");
        }
        String code = fields.choice(Keys.CODE, "不通过的原因", Arrays.stream(Reason.values()).map(Reason::name).toList());
        if (!unsaid && passes != (code == null)) {
            fields.refuse(Keys.CODE, passes ? "通过的不写原因。" : "不通过的，要选一个原因。", "");
        }
        String words = fields.text(Keys.WORDS, "说明", 1000);
        if (Reason.OTHER.name().equals(code) && words == null) {
            fields.refuse(Keys.WORDS, "选“其他”的，要写明原因。", "请写对方看得懂的一两句话。");
        }
        fields.finish();
        return new ScreeningVote(passes, code == null ? null : Reason.valueOf(code), words == null ? "" : words);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(Keys.PASSED, passes);
        if (reason != null) {
            facts.put(Keys.CODE, reason.name());
        }
        facts.put(Keys.WORDS, words);
        return facts;
    }

    static ScreeningVote of(Map<String, Object> facts) {
        return new ScreeningVote(Boolean.TRUE.equals(facts.get(Keys.PASSED)), facts.get(Keys.CODE) == null ? null : Reason.valueOf((String) facts.get(Keys.CODE)),
                (String) facts.get(Keys.WORDS));
    }
}
