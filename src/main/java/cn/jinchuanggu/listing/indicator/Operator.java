package cn.jinchuanggu.listing.indicator;

/** How a number bounds what it describes. */
public enum Operator {
    /** ≥, 不低于, 以上: {@code lower} included. */
    AT_LEAST("≥"),
    /** ≤, 不超过, 以内: {@code upper} included. */
    AT_MOST("≤"),
    /** &gt;, 大于, 超过: {@code lower} excluded. */
    MORE_THAN(">"),
    /** &lt;, 小于, 低于: {@code upper} excluded. */
    LESS_THAN("<"),
    /** A bare number; {@code lower} and {@code upper} are equal. */
    EQUAL(""),
    /** From {@code lower} to {@code upper}, both included. */
    BETWEEN(""),
    /** ±: {@code lower} and {@code upper} lie evenly around the nominal value, or around 0 when none is stated. */
    WITHIN_TOLERANCE("±");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The sign written before the number; empty where the number stands alone. */
    public String sign() {
        return sign;
    }

    boolean boundsBelowOnly() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    boolean boundsAboveOnly() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
