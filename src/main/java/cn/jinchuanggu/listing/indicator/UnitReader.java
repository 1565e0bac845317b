package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;

/**
 * Reads one unit, products and quotients included: mm, 吨/小时, W/(m·K), mg·L⁻¹, L/100km, 吨每天.
 *
 * <p>What stands behind a slash but is unknown makes the whole unit opaque, because 5 t/炉 is not 5 t.
 */
final class UnitReader {

    private static final int MAX_PARTS = 3;
    private static final int MAX_UNKNOWN = 6;

    /** A capital T alone may be tesla or a model; before a slash it is a tonne: 5T/h. */
    private static final MeasureUnit TONNE = UnitTable.known("t");

    private UnitReader() {
    }

    /** A unit and the offset after it. */
    record UnitAt(MeasureUnit unit, int end) {
    }

    /** The unit that begins exactly here; null when none does. */
    static UnitAt read(PlainText text, int i) {
        return read(text, i, null);
    }

    /** As {@link #read(PlainText, int)}, where the single word 度 means the given unit. */
    static UnitAt read(PlainText text, int i, MeasureUnit meaningOfDegree) {
        UnitAt product = product(text, i, false);
        if (product == null) {
            return null;
        }
        if (meaningOfDegree != null && product.unit.dimension().equals(Dimension.DEGREE)) {
            product = new UnitAt(meaningOfDegree, product.end);
        }
        UnitAt whole = product;
        for (int k = 0; k < MAX_PARTS; k++) {
            UnitAt next = divided(text, whole);
            if (next == whole) {
                break;
            }
            whole = next;
        }
        return whole;
    }

    /** The unit of 9×10⁻⁶/℃, which begins with the slash; null when no unit follows it. */
    static UnitAt reciprocal(PlainText text, int slash) {
        UnitAt by = text.at(slash + 1) == '(' ? bracketed(text, slash + 1) : atom(text, slash + 1, true);
        return by == null ? null : new UnitAt(MeasureUnit.NONE.per(by.unit), by.end);
    }

    private static UnitAt product(PlainText text, int i, boolean asDivisor) {
        UnitAt whole = atom(text, i, asDivisor);
        for (int k = 0; whole != null && k < MAX_PARTS; k++) {
            char c = text.at(whole.end);
            UnitAt next = c == '·' || c == '*' ? atom(text, whole.end + 1, asDivisor) : null;
            if (next == null) {
                break;
            }
            int power = negativePower(text, next.end);
            whole = power == 0 ? new UnitAt(whole.unit.times(next.unit), next.end)
                    : new UnitAt(whole.unit.per(power(next.unit, power)), afterPower(text, next.end));
        }
        return whole;
    }

    private static UnitAt atom(PlainText text, int i, boolean asDivisor) {
        UnitTable.Spelling s = UnitTable.longestAt(text, i, asDivisor);
        if (s == null) {
            return text.at(i) == 'T' && text.at(i + 1) == '/' && !asDivisor ? new UnitAt(TONNE, i + 1) : null;
        }
        int end = i + s.written().length();
        int power = asDivisor ? positivePower(text, end) : 0;
        return power == 0 ? new UnitAt(s.unit(), end)
                : new UnitAt(s.unit().toPower(power), end + (text.at(end) == '^' ? 2 : 1));
    }

    /** 2 or 3 for s2, s² and s^2 behind a slash, otherwise 0. */
    private static int positivePower(PlainText text, int i) {
        int k = text.at(i) == '^' ? i + 1 : i;
        int power = switch (text.at(k)) {
            case '2', '²' -> 2;
            case '3', '³' -> 3;
            default -> 0;
        };
        char after = text.at(k + 1);
        return PlainText.isDigit(after) || PlainText.isLatin(after) || after == '.'
                || !PlainText.isLatin(text.at(i - 1)) ? 0 : power;
    }

    private static UnitAt divided(PlainText text, UnitAt whole) {
        char c = text.at(whole.end);
        if (c != '/' && c != '每') {
            return superscript(text, whole);
        }
        int i = text.skipSpaces(whole.end + 1);
        UnitAt by = text.at(i) == '(' ? bracketed(text, i) : divisor(text, i);
        if (by != null) {
            return new UnitAt(whole.unit.per(by.unit), by.end);
        }
        return c == '每' ? whole : opaqueQuotient(text, whole);
    }

    private static UnitAt bracketed(PlainText text, int i) {
        UnitAt inner = product(text, i + 1, true);
        return inner != null && text.at(inner.end) == ')' ? new UnitAt(inner.unit, inner.end + 1) : null;
    }

    /** The unit that stands here as a divisor, such as 小时 in 每小时; null when none does. */
    static UnitAt divisorAt(PlainText text, int i) {
        return atom(text, i, true);
    }

    /** A divisor, with a count before it when there is one: /100km. */
    private static UnitAt divisor(PlainText text, int i) {
        int k = i;
        while (k - i < 4 && PlainText.isDigit(text.at(k))) {
            k++;
        }
        UnitAt by = product(text, k, true);
        if (by == null || k == i) {
            return by;
        }
        BigDecimal count = new BigDecimal(text.folded(i, k));
        return count.signum() == 0 ? null : new UnitAt(by.unit.scaled(count), by.end);
    }

    /** mg·L⁻¹ and s⁻¹: a negative superscript divides. */
    private static UnitAt superscript(PlainText text, UnitAt whole) {
        if (text.at(whole.end) != '-' || text.sourceAt(whole.end) != '⁻') {
            return whole;
        }
        int power = negativePower(text, whole.end);
        if (power == 0) {
            return whole;
        }
        return new UnitAt(MeasureUnit.opaque(whole.unit.symbol() + "⁻" + power), afterPower(text, whole.end));
    }

    /** 1 to 3 for -1 to -3 that ends here, otherwise 0. */
    private static int negativePower(PlainText text, int i) {
        int k = text.at(i) == '^' ? i + 1 : i;
        if (text.at(k) != '-') {
            return 0;
        }
        int power = switch (text.at(k + 1)) {
            case '1', '¹' -> 1;
            case '2', '²' -> 2;
            case '3', '³' -> 3;
            default -> 0;
        };
        char after = text.at(k + 2);
        return PlainText.isDigit(after) || PlainText.isLatin(after) || after == '.' ? 0 : power;
    }

    private static int afterPower(PlainText text, int i) {
        return i + (text.at(i) == '^' ? 3 : 2);
    }

    private static MeasureUnit power(MeasureUnit unit, int power) {
        if (power == 1) {
            return unit;
        }
        return MeasureUnit.find(unit.symbol() + (power == 2 ? "²" : "³"))
                .orElseGet(() -> MeasureUnit.opaque(unit.symbol() + power));
    }

    private static UnitAt opaqueQuotient(PlainText text, UnitAt whole) {
        int i = whole.end + 1;
        int k = i;
        while (k - i < MAX_UNKNOWN && (PlainText.isLatin(text.at(k)) || PlainText.isHan(text.at(k)))) {
            k++;
        }
        return k == i ? whole : new UnitAt(MeasureUnit.opaque(whole.unit.symbol() + "/" + text.folded(i, k)), k);
    }
}
