package cn.jinchuanggu.listing;

import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A price or a budget for people.
 *
 * @param from lower end, or null when none is stated
 * @param upTo upper end, or null when none is stated
 */
public record PriceRange(Money from, Money upTo) {

    private static final List<String> UNITS = List.of(" 亿元", " 万元", " 元");

    /** Either end in yuan may be null. */
    public static PriceRange of(BigDecimal fromYuan, BigDecimal upToYuan) {
        return new PriceRange(fromYuan == null ? null : new Money(fromYuan), upToYuan == null ? null : new Money(upToYuan));
    }

    public boolean isStated() {
        return from != null || upTo != null;
    }

    /** Short, such as {@code 40～90 万元}, {@code 90 万元以内} or {@code 面议}. */
    public String brief() {
        return isStated() ? joined(from == null ? null : from.brief(), upTo == null ? null : upTo.brief()) : "面议";
    }

    /** To the fen, such as {@code 400,000～900,000 元}; empty when nothing is stated. */
    public String exact() {
        return isStated() ? joined(from == null ? null : from.display(), upTo == null ? null : upTo.display()) : "";
    }

    /** The unit stands once when both ends have the same. */
    private static String joined(String low, String high) {
        if (low == null) {
            return high + "以内";
        }
        if (high == null) {
            return low + "起";
        }
        if (low.equals(high)) {
            return low;
        }
        String unit = unitOf(low);
        return (unit.equals(unitOf(high)) ? low.substring(0, low.length() - unit.length()) : low) + "～" + high;
    }

    private static String unitOf(String amount) {
        return UNITS.stream().filter(amount::endsWith).findFirst().orElseThrow();
    }
}
