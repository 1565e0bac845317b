package cn.jinchuanggu.listing.indicator;

/** Whether a number is a value or the change of one. "提高 30 %" says nothing about the value reached. */
public enum Relative {
    /** A value: 准确率 97 %. */
    ABSOLUTE("", ""),
    /** More than before: 提高, 增加. The number is the size of the change and positive. */
    INCREASE("提高", "up "),
    /** Less than before: 降低, 缩短, 节约. The number is the size of the change and positive. */
    DECREASE("降低", "down ");

    private final String label;
    private final String english;

    Relative(String label, String english) {
        this.label = label;
        this.english = english;
    }

    /** The Chinese verb; empty for a value. */
    public String label() {
        return label;
    }

    /** What stands before the number in English; empty for a value. */
    String english() {
        return english;
    }
}
