package cn.jinchuanggu.listing.indicator;

/** Whether a number is a value or the change of one. "提高 30 %" says nothing about the value reached. */
public enum Relative {
    /** A value: 准确率 97 %. */
    ABSOLUTE(""),
    /** More than before: 提高, 增加. The number is the size of the change and positive. */
    INCREASE("提高"),
    /** Less than before: 降低, 缩短, 节约. The number is the size of the change and positive. */
    DECREASE("降低");

    private final String label;

    Relative(String label) {
        this.label = label;
    }

    /** The Chinese verb; empty for a value. */
    public String label() {
        return label;
    }
}
