package cn.jinchuanggu.policy.calculation;

import cn.jinchuanggu.shared.Numerals;
import java.math.BigDecimal;

/** What a number of a step counts. */
public enum Unit {
    YUAN("元"),
    RATIO("比例"),
    SQUARE_METRE("平方米"),
    MONTH("个月"),
    DAY("天"),
    /** A rent tariff. */
    YUAN_PER_MONTH_AND_SQUARE_METRE("元/月/平方米"),
    /** A tariff for fitting out. */
    YUAN_PER_SQUARE_METRE("元/平方米"),
    /** Whole steps of a staircase tariff. */
    STEP("档"),
    /** A sum paid for each whole step. */
    YUAN_PER_STEP("元/档");

    private static final int SHOWN_DECIMALS = 10;

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** For people: {@code 1,234.5 元}, {@code 36 个月} or {@code 5%}. */
    public String display(BigDecimal value) {
        return this == RATIO
                ? value.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : Numerals.grouped(value, SHOWN_DECIMALS) + " " + label;
    }
}
