package cn.jinchuanggu.cockpit.funnel;

/** How far a need has come, in order. */
public enum Stage {
    PUBLISHED("已发布"),
    /** An achievement fits it that staff would call 较强 or better. */
    MATCHED("有匹配"),
    INTRODUCED("已引荐"),
    /** At least one side has answered. */
    ANSWERED("已答复"),
    NEGOTIATING("洽谈中"),
    SIGNED("已签约"),
    REGISTERED("已登记"),
    /** A subsidy for its contract has been paid. */
    PAID("已拨付");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
