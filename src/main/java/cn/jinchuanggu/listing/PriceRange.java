package cn.jinchuanggu.listing;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.shared.Spoken;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A price or a budget for people.
 *
 * @param from lower end, or null when none is stated
 * @param upTo upper end, or null when none is stated
 */
public record PriceRange(Money from, Money upTo) implements Spoken {

    private static final List<String> UNITS = List.of(" 亿元", " 万元", " 元", " yuan");

    /** Either end in yuan may be null. */
    public static PriceRange of(BigDecimal fromYuan, BigDecimal upToYuan) {
        return new PriceRange(fromYuan == null ? null : new Money(fromYuan), upToYuan == null ? null : new Money(upToYuan));
    }

    public boolean isStated() {
        return from != null || upTo != null;
    }

    /** Short, such as {@code 40～90 万元}, {@code 90 万元以内} or {@code 面议}. */
    public String brief() {
        return in(Locale.SIMPLIFIED_CHINESE);
    }

    /** As {@link #brief()}; in English such as {@code 400,000–900,000 yuan}. */
    @Override
    public String in(Locale reader) {
        return (isStated() ? ends(money -> money.in(reader)) : Saying.label("面议")).in(reader);
    }

    /** The same as a part of what a page says. */
    public Saying said() {
        return Saying.just(this);
    }

    /** To the fen, such as {@code 400,000～900,000 元}; empty when nothing is stated. */
    public String exact() {
        return isStated() ? ends(Money::display).chinese() : "";
    }

    /** The unit stands once when both ends have the same. */
    private Saying ends(Function<Money, String> written) {
        if (from == null) {
            return Saying.of("says.amount.upTo", written.apply(upTo));
        }
        String low = written.apply(from);
        if (upTo == null) {
            return Saying.of("says.amount.from", low);
        }
        String high = written.apply(upTo);
        if (low.equals(high)) {
            return Saying.verbatim(low);
        }
        String unit = unitOf(low);
        return Saying.of("says.amount.between", unit.equals(unitOf(high)) ? low.substring(0, low.length() - unit.length()) : low, high);
    }

    private static String unitOf(String amount) {
        return UNITS.stream().filter(amount::endsWith).findFirst().orElseThrow();
    }
}
