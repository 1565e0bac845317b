package cn.jinchuanggu.listing.indicator;

import java.time.LocalDate;
import java.util.List;

/**
 * What should happen with a need next. Not a judgement of its worth.
 *
 * @param way    the next step
 * @param reason Chinese sentence that says what it rests on
 * @param about  the words of the author it rests on; null when it rests on what is missing or on a field
 */
public record Triage(Way way, String reason, Found<String> about) {

    /** The three ways a need can go. */
    public enum Way {
        /** Can be tested: somebody can be introduced. */
        READY("可对接"),
        /** Somebody has to talk to the author first. */
        DIAGNOSE("待诊断"),
        /** Nobody has it ready: research with partners. */
        LONG_TERM("长期攻关");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }
    }

    private static final int LONG_YEARS = 3;
    private static final List<String> RESEARCH = List.of("卡脖子", "基础研究", "机理研究", "作用机理", "尚无成熟", "没有成熟", "国内空白", "国内外空白",
            "填补空白", "国内外均无", "国际首创", "国内首创", "颠覆性", "原创性", "前沿技术");

    /** Words for research first, then the far day, then what is missing. */
    static Triage of(PlainText text, List<Completeness.Item> missing, LocalDate deadline, LocalDate today) {
        String all = text.folded(0, text.length());
        for (String word : RESEARCH) {
            int at = all.indexOf(word);
            if (at >= 0) {
                return new Triage(Way.LONG_TERM, "写了“" + word + "”，现成的成果多半没有，建议与高校院所联合攻关。",
                        Found.at(word, text, at, at + word.length()));
            }
        }
        if (deadline != null && deadline.isAfter(today.plusYears(LONG_YEARS))) {
            return new Triage(Way.LONG_TERM, "期望完成日 " + deadline + " 在 " + LONG_YEARS + " 年以后，建议分阶段联合攻关。", null);
        }
        if (missing.isEmpty()) {
            return new Triage(Way.READY, "指标、预算、时间、验收方式都有了，可以直接找人对接。", null);
        }
        return new Triage(Way.DIAGNOSE, "还缺 " + missing.size() + " 项才能判断能不能做，建议先回答下面的问题，或请技术经纪人上门诊断。", null);
    }
}
