package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.shared.EnglishLabels;
import cn.jinchuanggu.shared.Numerals;
import cn.jinchuanggu.shared.Spoken;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

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
                        Relative relative, boolean approximate, String text, int start, int end) implements Spoken {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 10;

    /** The words around a number. */
    private enum Notation {
        CHINESE("约", "～"),
        ENGLISH("about ", "–");

        private final String about;
        private final String to;

        Notation(String about, String to) {
            this.about = about;
            this.to = to;
        }

        private static Notation of(Locale reader) {
            return Spoken.isEnglish(reader) ? ENGLISH : CHINESE;
        }

        /** A unit that has no English stays as it is written. */
        private String symbol(MeasureUnit unit) {
            return this == CHINESE ? unit.symbol() : Arrays.stream(unit.symbol().split("/")).map(EnglishLabels::of).collect(Collectors.joining("/"));
        }

        private String change(Relative relative) {
            return this == CHINESE || relative == Relative.ABSOLUTE ? relative.label() : EnglishLabels.of(relative.label()) + " ";
        }

        /** Ten thousands as 万, or all digits. */
        private String number(BigDecimal value) {
            if (this == ENGLISH) {
                return Numerals.grouped(value, DECIMALS);
            }
            if (value.abs().compareTo(WAN) >= 0 && value.remainder(BigDecimal.valueOf(100)).signum() == 0) {
                return value.divide(WAN).stripTrailingZeros().toPlainString() + "万";
            }
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    /** Its value alone, for people. */
    private record Value(Indicator of) implements Spoken {

        @Override
        public String in(Locale reader) {
            return of.value(Notation.of(reader));
        }
    }

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
        return value(Notation.CHINESE);
    }

    /** Name and value for people, such as {@code 缺陷识别准确率≥92%}. */
    public String display() {
        return in(Locale.SIMPLIFIED_CHINESE);
    }

    /** The value as a part of a sentence. */
    Spoken value() {
        return new Value(this);
    }

    /** As {@link #display()}; the name is in the words of whoever wrote it. */
    @Override
    public String in(Locale reader) {
        boolean close = relative == Relative.ABSOLUTE && !approximate && !operator.sign().isEmpty()
                && !(operator == Operator.WITHIN_TOLERANCE && nominal().signum() != 0);
        return (name.isEmpty() || close ? name : name + " ") + value(Notation.of(reader));
    }

    private String value(Notation in) {
        String numbers = switch (operator) {
            case AT_LEAST, MORE_THAN -> operator.sign() + in.number(lower);
            case AT_MOST, LESS_THAN -> operator.sign() + in.number(upper);
            case EQUAL -> in.number(lower);
            case BETWEEN -> in.number(lower) + in.to + in.number(upper);
            case WITHIN_TOLERANCE -> (nominal().signum() == 0 ? "" : in.number(nominal())) + "±" + in.number(tolerance());
        };
        String symbol = in.symbol(unit);
        return in.change(relative) + (approximate ? in.about : "") + numbers + gap(symbol) + symbol;
    }

    private static String gap(String symbol) {
        if (symbol.isEmpty()) {
            return "";
        }
        char first = symbol.charAt(0);
        boolean tight = "/%‰°℃".indexOf(first) >= 0 || PlainText.isHan(first);
        return tight ? "" : " ";
    }
}
