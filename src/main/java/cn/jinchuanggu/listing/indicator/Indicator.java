package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One number with its unit and meaning, as it stands in a text.
 *
 * @param name        the noun it belongs to, such as {@code 缺陷识别准确率}; empty when the text names none
 * @param operator    how the bounds are meant
 * @param lower       lower bound in {@code unit}; null when there is none
 * @param upper       upper bound in {@code unit}; null when there is none
 * @param unit        unit of both bounds; {@link MeasureUnit#NONE} for a bare number
 * @param relative    whether the number is a value or a change of one
 * @param approximate whether the text says 约, 左右, 余 or 高达
 * @param text        the words read, equal to the source between {@code start} and {@code end}
 * @param start       offset of the first character in the source
 * @param end         offset after the last character in the source
 */
public record Indicator(String name, Operator operator, BigDecimal lower, BigDecimal upper, MeasureUnit unit,
                        Relative relative, boolean approximate, String text, int start, int end) {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    public Indicator {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(relative, "relative");
        Objects.requireNonNull(text, "text");
        if (lower == null && upper == null) {
            throw new IllegalArgumentException("an indicator needs a bound: " + text);
        }
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("bounds are the wrong way round: " + text);
        }
    }

    /** Whether this is a change (提高 30 %) rather than a value. */
    public boolean isRelative() {
        return relative != Relative.ABSOLUTE;
    }

    /** Whether it can be measured: named, with a value that is reached and not only a change or a number of pieces. */
    public boolean isTestable() {
        boolean counted = unit.dimension().isCount() && operator == Operator.EQUAL;
        return !name.isEmpty() && !isRelative() && !counted;
    }

    /** The middle of both bounds, such as 5 for 5±0.5; null when one bound is missing. */
    public BigDecimal nominal() {
        return lower == null || upper == null ? null : lower.add(upper).divide(BigDecimal.TWO).stripTrailingZeros();
    }

    /** Half the distance of both bounds, such as 0.5 for 5±0.5; null when one bound is missing. */
    public BigDecimal tolerance() {
        return lower == null || upper == null ? null
                : upper.subtract(lower).divide(BigDecimal.TWO).stripTrailingZeros();
    }

    /** Value for people, such as {@code ≥92%}, {@code 0.5～2 mm}, {@code 5±0.5 V} or {@code 提高 30%}. */
    public String displayValue() {
        String numbers = switch (operator) {
            case AT_LEAST, MORE_THAN -> operator.sign() + plain(lower);
            case AT_MOST, LESS_THAN -> operator.sign() + plain(upper);
            case EQUAL -> plain(lower);
            case BETWEEN -> plain(lower) + "～" + plain(upper);
            case WITHIN_TOLERANCE -> (nominal().signum() == 0 ? "" : plain(nominal())) + "±" + plain(tolerance());
        };
        return relative.label() + (approximate ? "约" : "") + numbers + gap(numbers) + unit.symbol();
    }

    /** Name and value for people, such as {@code 缺陷识别准确率≥92%}. */
    public String display() {
        boolean close = relative == Relative.ABSOLUTE && !approximate && !operator.sign().isEmpty()
                && !(operator == Operator.WITHIN_TOLERANCE && nominal().signum() != 0);
        return name.isEmpty() || close ? name + displayValue() : name + " " + displayValue();
    }

    private String gap(String numbers) {
        if (unit.symbol().isEmpty()) {
            return "";
        }
        char first = unit.symbol().charAt(0);
        boolean tight = "/%‰°℃".indexOf(first) >= 0 || PlainText.isHan(first);
        return tight ? "" : " ";
    }

    private static String plain(BigDecimal value) {
        if (value.abs().compareTo(WAN) >= 0 && value.remainder(BigDecimal.valueOf(100)).signum() == 0) {
            return value.divide(WAN).stripTrailingZeros().toPlainString() + "万";
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
