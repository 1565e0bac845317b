package cn.jinchuanggu.matching.feedback;

import java.util.Optional;

/** Why somebody does not take up a match: few reasons, so that they can be counted and given back to whoever can mend them. */
public enum RefusalCode {
    TOO_EARLY("太早（成熟度不够）", Reach.READINESS, "写明现在的技术成熟度和到下一级还差什么；能做中试或样机验证的，写上时间和条件。"),
    BENEFIT_UNCLEAR("相对现有做法的好处不清楚", Reach.ACHIEVEMENT, "点名一种现在通行的做法，用数字写出比它好在哪里、省多少、在什么条件下。"),
    ROUTE_UNCLEAR("商业路径不清楚", Reach.ACHIEVEMENT, "写明怎么合作、对方要投入什么、多久能用上、谁已经在用。"),
    DESCRIPTION_UNCLEAR("描述不清楚", Reach.ACHIEVEMENT, "按“材料、方法、功效、产品、应用”重写摘要，补上带单位的技术指标。"),
    SCIENTIFIC_DOUBTS("科学上有疑问", Reach.ACHIEVEMENT, "附上检测报告、论文或第三方评价，写明试验条件和样本数。"),
    PRICE("价格", Reach.PRICE, "说明价格怎么算出来的；可以加上许可、入门费加提成、先用后转等别的付法。"),
    OWNERSHIP("权属", Reach.ACHIEVEMENT, "写明权利人、各方份额和许可限制，共有的附上共有人同意。"),
    TIMING("时间", Reach.MATCH, "问清对方什么时候合适，到时再对接。"),
    COMPLIANCE("合规", Reach.ACHIEVEMENT, "列出需要的许可、认证和标准，写明哪些已经有、哪些还差。"),
    ALREADY_SOLVED("已经解决", Reach.MATCH, "请需求方把需求关闭；成果不必修改。"),
    NOT_OUR_FIELD("不是我们的领域", Reach.SEGMENT, "核对产业、细分领域和应用场景是否写对，太宽的写窄。"),
    OTHER("其他", Reach.MATCH, "看园区运营转来的说明。");

    /** What a refusal says something about. */
    enum Reach {
        /** This match only. */
        MATCH,
        /** The achievement, whoever looks at it. */
        ACHIEVEMENT,
        /** For this party: what is as ready as that, or less. */
        READINESS,
        /** For this party: what costs as much as that, or more. */
        PRICE,
        /** For this party: the segment of industry. */
        SEGMENT
    }

    private final String label;
    private final Reach reach;
    private final String advice;

    RefusalCode(String label, Reach reach, String advice) {
        this.label = label;
        this.reach = reach;
        this.advice = advice;
    }

    /** The Chinese words for people. */
    public String label() {
        return label;
    }

    /** What the owner of the achievement can do about it, one Chinese sentence. */
    public String advice() {
        return advice;
    }

    /** Whether a refusal for this reason must say more in its own words. */
    public boolean needsNote() {
        return this == OTHER;
    }

    /** The code of this name; empty for an unknown one. */
    public static Optional<RefusalCode> find(String name) {
        for (RefusalCode code : values()) {
            if (code.name().equals(name)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    Reach reach() {
        return reach;
    }
}
