package cn.jinchuanggu.listing.indicator;

import java.util.Objects;

/**
 * What kind of quantity a unit measures. Two units convert into each other only within one dimension.
 *
 * <p>Dimensions are named, not reduced to base units: torque and energy stay apart although both are N·m.
 *
 * @param label the Chinese name, such as {@code 长度}, or a quotient such as {@code 质量/时间}
 */
public record Dimension(String label) {

    /** A number without a unit, such as a pH value or a coefficient. */
    public static final Dimension NONE = new Dimension("无量纲");
    static final Dimension RATIO = new Dimension("比例");
    static final Dimension MONEY = new Dimension("金额");
    static final Dimension LENGTH = new Dimension("长度");
    static final Dimension TEMPERATURE = new Dimension("温度");
    static final Dimension TIME = new Dimension("时间");
    /** Days as a divisor: how many hours a plant runs in a day is not stated, so t/d is not t/h. */
    static final Dimension DAY = new Dimension("天");
    /** Months and years; a month has no fixed number of days. */
    static final Dimension CALENDAR = new Dimension("年月");
    static final Dimension FREQUENCY = new Dimension("频率");
    static final Dimension DEGREE = new Dimension("度");

    private static final String COUNT = "计数:";
    private static final String WEAK_COUNT = "数量:";
    private static final String OPAQUE = "未知:";

    public Dimension {
        Objects.requireNonNull(label, "label");
    }

    static Dimension opaque(String symbol) {
        return new Dimension(OPAQUE + symbol);
    }

    /** Whether the unit is not in the table; such units are comparable only when they are written alike. */
    public boolean isOpaque() {
        return label.startsWith(OPAQUE);
    }

    /** Pieces, times, people; each counted thing is a dimension of its own. */
    public boolean isCount() {
        return label.startsWith(COUNT) || isWeakCount();
    }

    /** Counting words too common to be an indicator by themselves, such as 个 or 项. */
    boolean isWeakCount() {
        return label.startsWith(WEAK_COUNT) && !isQuotient();
    }

    /** Whether this is money, or money per something. */
    boolean isMoney() {
        return label.startsWith(MONEY.label);
    }

    boolean isQuotient() {
        return label.indexOf('/') >= 0;
    }

    boolean isLevel() {
        return label.startsWith("分贝");
    }

    Dimension over(Dimension divisor) {
        String quotient = label + "/" + divisor.label;
        return quotient.equals("力/面积") ? new Dimension("压力") : new Dimension(quotient);
    }

    /** The product, with the factors in a fixed order so that N·m and m·N agree. */
    Dimension times(Dimension other) {
        return label.compareTo(other.label) <= 0
                ? new Dimension(label + "·" + other.label) : new Dimension(other.label + "·" + label);
    }
}
