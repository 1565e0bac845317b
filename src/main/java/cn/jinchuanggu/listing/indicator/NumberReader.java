package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;

/**
 * Reads one unsigned number in digits: 1,200  97.5  3×10⁴  1.5e-3  10^6  80万  30余. Chinese numerals are
 * {@link ChineseNumeral}'s.
 *
 * <p>Always moves on: what looks like a number but is none (1.2.3, 007, 40 digits) is swallowed whole.
 */
final class NumberReader {

    /** No measured quantity needs more digits; identity numbers do. */
    private static final int MAX_DIGITS = 18;
    private static final int MAX_POWER = 30;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberReader() {
    }

    /**
     * A number read, or the stretch to skip.
     *
     * @param value       null when this is no usable number
     * @param end         offset after it, always beyond its start
     * @param approximate whether 余, 多 or 来 follows
     * @param multiplier  what 千, 万 or 亿 multiplied by, 1 when none stood there
     */
    record NumberAt(BigDecimal value, int end, boolean approximate, BigDecimal multiplier) {

        static NumberAt skip(int end) {
            return new NumberAt(null, end, false, BigDecimal.ONE);
        }

        boolean usable() {
            return value != null;
        }

        boolean scaled() {
            return multiplier.compareTo(BigDecimal.ONE) > 0;
        }
    }

    static NumberAt read(PlainText text, int i) {
        int end = digitsEnd(text, i);
        StringBuilder digits = new StringBuilder();
        for (int k = i; k < Math.min(end, i + 2 * MAX_DIGITS + 2); k++) {
            if (text.at(k) != ',' && text.at(k) != '，') {
                digits.append(text.at(k));
            }
        }
        if (text.at(end) == '.' && PlainText.isDigit(text.at(end + 1))) {
            return NumberAt.skip(versionEnd(text, end));
        }
        if (digits.length() > MAX_DIGITS + 1 || hasLeadingZero(digits)) {
            return NumberAt.skip(end);
        }
        return withPower(text, new BigDecimal(digits.toString()), end);
    }

    /** Digits, thousands separators and one decimal point. */
    private static int digitsEnd(PlainText text, int i) {
        int k = plainDigitsEnd(text, i);
        while (isThousandsGroup(text, i, k)) {
            k += 4;
        }
        if (text.at(k) == '.' && PlainText.isDigit(text.at(k + 1))) {
            k = plainDigitsEnd(text, k + 1);
        }
        return k;
    }

    private static int plainDigitsEnd(PlainText text, int i) {
        int k = i;
        while (PlainText.isDigit(text.at(k))) {
            k++;
        }
        return k;
    }

    /** A full-width comma separates thousands only between full-width digits. */
    private static boolean isThousandsGroup(PlainText text, int start, int k) {
        char c = text.at(k);
        boolean comma = c == ',' || c == '，' && text.sourceAt(k - 1) >= '０' && text.sourceAt(k + 1) >= '０';
        boolean afterFirstGroup = k - start <= 3 || text.at(k - 4) == ',' || text.at(k - 4) == '，';
        return comma && afterFirstGroup && plainDigitsEnd(text, k + 1) == k + 4;
    }

    private static boolean hasLeadingZero(StringBuilder digits) {
        return digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
    }

    private static int versionEnd(PlainText text, int i) {
        int k = i;
        while (PlainText.isDigit(text.at(k)) || text.at(k) == '.' && PlainText.isDigit(text.at(k + 1))) {
            k++;
        }
        return k;
    }

    private static NumberAt withPower(PlainText text, BigDecimal mantissa, int end) {
        int ten = afterTimesTen(text, end);
        if (ten > 0) {
            Power p = power(text, ten);
            return p == null ? NumberAt.skip(ten) : scaledByTen(mantissa, p);
        }
        if (mantissa.compareTo(BigDecimal.TEN) == 0 && (text.at(end) == '^' || isSuperscript(text, end))) {
            Power p = power(text, end);
            return p == null ? NumberAt.skip(end) : scaledByTen(BigDecimal.ONE, p);
        }
        if ((text.at(end) == 'e' || text.at(end) == 'E') && power(text, end + 1) instanceof Power p) {
            return scaledByTen(mantissa, p);
        }
        return withMultiplier(text, mantissa, end);
    }

    private static NumberAt scaledByTen(BigDecimal mantissa, Power p) {
        return Math.abs(p.exponent) > MAX_POWER ? NumberAt.skip(p.end)
                : new NumberAt(mantissa.scaleByPowerOfTen(p.exponent), p.end, false, BigDecimal.ONE);
    }

    /** The offset after ×10, when a power follows it; otherwise -1. */
    private static int afterTimesTen(PlainText text, int i) {
        int k = text.skipSpaces(i);
        char c = text.at(k);
        if (c != '×' && c != '*' && c != 'x' && c != 'X' && c != '·') {
            return -1;
        }
        k = text.skipSpaces(k + 1);
        if (!text.startsAt(k, "10")) {
            return -1;
        }
        char next = text.at(k + 2);
        return next == '^' || next == '-' || isSuperscript(text, k + 2) ? k + 2 : -1;
    }

    private record Power(int exponent, int end) {
    }

    private static Power power(PlainText text, int i) {
        int k = text.at(i) == '^' ? i + 1 : i;
        boolean negative = text.at(k) == '-';
        if (negative || text.at(k) == '+') {
            k++;
        }
        int start = k;
        int value = 0;
        while (k - start < 3 && digitAt(text, k) >= 0) {
            value = value * 10 + digitAt(text, k);
            k++;
        }
        return k == start || digitAt(text, k) >= 0 ? null : new Power(negative ? -value : value, k);
    }

    private static int digitAt(PlainText text, int i) {
        char c = text.at(i);
        return PlainText.isDigit(c) ? c - '0' : SUPERSCRIPTS.indexOf(c);
    }

    private static boolean isSuperscript(PlainText text, int i) {
        return SUPERSCRIPTS.indexOf(text.at(i)) >= 0 || text.sourceAt(i) == '⁻';
    }

    /** 余, then 万 or 亿, unless a unit such as 千瓦 begins there. */
    private static NumberAt withMultiplier(PlainText text, BigDecimal value, int end) {
        int k = text.skipSpaces(end);
        boolean more = isMore(text.at(k));
        int at = more ? k + 1 : k;
        BigDecimal multiplier = BigDecimal.ONE;
        while (isMultiplier(text.at(at)) && UnitReader.read(text, at) == null && at - k < 4) {
            multiplier = multiplier.multiply(multiplierOf(text.at(at)));
            at++;
        }
        boolean scaled = multiplier.compareTo(BigDecimal.ONE) > 0;
        if (scaled && isMore(text.at(at))) {
            more = true;
            at++;
        }
        return new NumberAt(value.multiply(multiplier), scaled || more ? at : end, more, multiplier);
    }

    static boolean isMore(char c) {
        return c == '余' || c == '多' || c == '来';
    }

    static boolean isMultiplier(char c) {
        return c == '十' || c == '百' || c == '千' || c == '万' || c == '亿';
    }

    static BigDecimal multiplierOf(char c) {
        return BigDecimal.valueOf(switch (c) {
            case '十' -> 10L;
            case '百' -> 100L;
            case '千' -> 1_000L;
            case '万' -> 10_000L;
            default -> 100_000_000L;
        });
    }
}
