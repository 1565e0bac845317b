package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;

/**
 * What a need may cost.
 *
 * @param minYuan    at least, in yuan; null when not stated
 * @param maxYuan    at most, in yuan; null when not stated
 * @param negotiable whether it says 面议; then both sums may be null
 */
public record Budget(BigDecimal minYuan, BigDecimal maxYuan, boolean negotiable) {

    /** To be negotiated, without a sum. */
    public static final Budget NEGOTIABLE = new Budget(null, null, true);

    public Budget {
        if (minYuan == null && maxYuan == null && !negotiable) {
            throw new IllegalArgumentException("a budget needs a sum or 面议");
        }
        if (minYuan != null && maxYuan != null && minYuan.compareTo(maxYuan) > 0) {
            throw new IllegalArgumentException("budget from " + minYuan + " to " + maxYuan);
        }
    }
}
