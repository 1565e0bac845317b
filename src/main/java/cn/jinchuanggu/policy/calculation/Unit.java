package cn.jinchuanggu.policy.calculation;

import java.math.BigDecimal;
import java.text.DecimalFormat;

/** What a number of a step counts. */
public enum Unit {
    YUAN("元"),
    RATIO("比例");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** For people: {@code 1,234.5 元} or {@code 5%}. */
    public String display(BigDecimal value) {
        return this == RATIO
                ? value.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : new DecimalFormat("#,##0.##########").format(value) + " 元";
    }
}
