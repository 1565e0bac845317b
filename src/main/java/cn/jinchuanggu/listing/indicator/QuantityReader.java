package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.indicator.NumberReader.NumberAt;
import cn.jinchuanggu.listing.indicator.Quantity.Shape;
import cn.jinchuanggu.listing.indicator.UnitReader.UnitAt;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

/**
 * Joins numbers and units to quantities: 0.5–2 mm, 500μm~2mm, 3至5吨, 5±0.5 V, ±0.02mm, -40~85℃, 50~100亿CFU/mL.
 *
 * <p>Chains that only look like ranges (dates, telephone and standard numbers, 100×200×50) are swallowed whole.
 */
final class QuantityReader {

    private static final Set<String> SIGNED = Set.of("温度", "分贝", "分贝毫瓦", "分贝增益", "电压");
    private static final String SIGN_AFTER = "≥≤<>=~±(:为在于到至—";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private QuantityReader() {
    }

    /** The quantity whose first digit or numeral stands here; NOTHING with the stretch to skip when there is none. */
    static Quantity read(PlainText text, int i) {
        Part first = PlainText.isDigit(text.at(i)) ? arabic(text, i) : chinese(text, i);
        if (!first.number.usable()) {
            return Quantity.nothing(i, Math.max(first.end, i + 1));
        }
        int sign = toleranceSign(text, text.skipSpaces(first.end));
        if (sign > 0) {
            return around(text, i, first, sign);
        }
        int separator = rangeSeparator(text, i, first);
        Quantity range = separator < 0 ? null : range(text, i, first, separator);
        if (range != null) {
            return range;
        }
        if (first.isBareNumeral(text, i)) {
            return Quantity.nothing(i, i + 1);
        }
        return isProduct(text, i, first.end) ? Quantity.nothing(i, first.end) : point(text, i, first);
    }

    /** One number with the unit behind it, or {@link MeasureUnit#NONE}. */
    private record Part(NumberAt number, MeasureUnit unit, int unitStart, int end, boolean small) {

        static Part skip(int end) {
            return new Part(NumberAt.skip(end), MeasureUnit.NONE, end, end, false);
        }

        boolean hasUnit() {
            return unit != MeasureUnit.NONE;
        }

        BigDecimal value() {
            return number.value();
        }

        /** 三 in 三至五年: a number only as the beginning of a range. */
        boolean isBareNumeral(PlainText text, int i) {
            return !hasUnit() && !PlainText.isDigit(text.at(i));
        }
    }

    private static Part arabic(PlainText text, int i) {
        NumberAt number = NumberReader.read(text, i);
        return number.usable() ? withUnit(text, number, false) : Part.skip(number.end());
    }

    private static Part chinese(PlainText text, int i) {
        ChineseNumeral.Read read = ChineseNumeral.read(text, i);
        if (read == null) {
            return Part.skip(i + 1);
        }
        if (read.fraction() != null) {
            return new Part(read.number(), read.fraction(), read.number().end(), read.number().end(), false);
        }
        Part part = withUnit(text, read.number(), read.small());
        if (!part.hasUnit()) {
            char next = text.at(part.end);
            return next == '至' || next == '到' || next == '~' ? part : Part.skip(i + 1);
        }
        return !read.small() || isSure(text, i, part) ? halfMore(text, part) : Part.skip(i + 1);
    }

    /** 三年 is a number, 三台 only behind a bound such as 不少于. */
    private static boolean isSure(PlainText text, int i, Part part) {
        return ChineseNumeral.isSure(text, part.unitStart, part.unit)
                || FrontWords.before(text, i, 0).operator() != null;
    }

    /** 一年半 and 两小时半. */
    private static Part halfMore(PlainText text, Part part) {
        if (text.at(part.end) != '半' || !part.small) {
            return part;
        }
        NumberAt more = new NumberAt(part.value().add(new BigDecimal("0.5")), part.number.end(), false, BigDecimal.ONE);
        return new Part(more, part.unit, part.unitStart, part.end + 1, true);
    }

    private static Part withUnit(PlainText text, NumberAt number, boolean small) {
        int at = text.skipSpaces(number.end());
        UnitAt unit = UnitReader.read(text, at);
        if (unit == null && text.at(at) == '/') {
            unit = UnitReader.reciprocal(text, at);
        }
        if (unit == null) {
            return new Part(number, MeasureUnit.NONE, number.end(), number.end(), small);
        }
        return new Part(number, unit.unit(), at, unit.end(), small);
    }

    private static Quantity point(PlainText text, int i, Part part) {
        int start = signedStart(text, i, part.unit);
        boolean tolerance = text.at(i - 1) == '±' || text.endsAt(i, "+/-") || text.endsAt(i, "+-");
        if (tolerance) {
            int from = text.at(i - 1) == '±' ? i - 1 : text.endsAt(i, "+/-") ? i - 3 : i - 2;
            return quantity(Shape.TOLERANCE, part.value().negate(), part.value(), part.unit, part, part, from);
        }
        BigDecimal value = start < i ? part.value().negate() : part.value();
        return quantity(Shape.POINT, value, value, part.unit, part, part, start);
    }

    private static Quantity quantity(Shape shape, BigDecimal lower, BigDecimal upper, MeasureUnit unit, Part first,
                                     Part last, int start) {
        boolean swap = lower.compareTo(upper) > 0;
        return new Quantity(shape, swap ? upper : lower, swap ? lower : upper, unit, last.number.multiplier(),
                first.number.approximate() || last.number.approximate(), first.small && last.small, start,
                last.unitStart, last.end);
    }

    /** The offset of a minus sign that belongs to the number, otherwise the number itself. */
    private static int signedStart(PlainText text, int i, MeasureUnit unit) {
        if (text.endsAt(i, "零下")) {
            return unit.dimension().equals(Dimension.TEMPERATURE) ? i - 2 : i;
        }
        if (text.at(i - 1) != '-' || PlainText.isDigit(text.at(i - 2)) || PlainText.isLatin(text.at(i - 2))) {
            return i;
        }
        char before = text.at(text.skipSpacesBack(i - 1) - 1);
        boolean sign = SIGNED.contains(unit.dimension().label()) || before != 0 && SIGN_AFTER.indexOf(before) >= 0;
        return sign && text.at(i - 2) != '-' ? i - 1 : i;
    }

    // --- tolerance ---

    private static int toleranceSign(PlainText text, int i) {
        int after = text.at(i) == '±' ? i + 1 : text.startsAt(i, "+/-") ? i + 3 : text.startsAt(i, "+-") ? i + 2 : -1;
        int digit = after < 0 ? -1 : text.skipSpaces(after);
        return digit >= 0 && PlainText.isDigit(text.at(digit)) ? digit : -1;
    }

    /** 5±0.5 V, 25℃±2℃, 220V±10%, (5±0.5)V. */
    private static Quantity around(PlainText text, int i, Part first, int second) {
        Part plus = arabic(text, second);
        if (!plus.number.usable()) {
            return Quantity.nothing(i, plus.end);
        }
        Part last = plus.hasUnit() || text.at(plus.end) != ')' ? plus : bracketUnit(text, plus);
        MeasureUnit unit = first.hasUnit() ? first.unit : last.unit;
        BigDecimal width = width(first, last, unit);
        if (width == null) {
            return Quantity.nothing(i, last.end);
        }
        int start = signedStart(text, i, unit);
        BigDecimal middle = start < i ? first.value().negate() : first.value();
        Quantity q = quantity(Shape.TOLERANCE, middle.subtract(width), middle.add(width), unit, first, last, start);
        return q.withUnit(unit, last.end);
    }

    private static Part bracketUnit(PlainText text, Part part) {
        int at = text.skipSpaces(part.end + 1);
        UnitAt unit = UnitReader.read(text, at);
        return unit == null ? part : new Part(part.number, unit.unit(), at, unit.end(), false);
    }

    /** Half the width in {@code unit}; null when the two units do not fit together. */
    private static BigDecimal width(Part first, Part last, MeasureUnit unit) {
        if (!last.hasUnit() || last.unit.equals(unit)) {
            return last.value();
        }
        if (last.unit.symbol().equals("%")) {
            return first.value().abs().multiply(last.value()).divide(HUNDRED);
        }
        return unit.isConvertibleTo(last.unit)
                ? last.value().multiply(last.unit.factor()).divide(unit.factor(), MathContext.DECIMAL64) : null;
    }

    // --- range ---

    /** The offset after -, ~, 至 or 到; -1 when no such sign follows. */
    private static int rangeSeparator(PlainText text, int start, Part first) {
        int i = text.skipSpaces(first.end);
        char c = text.at(i);
        int k = i;
        while (k - i < 4 && (text.at(k) == '-' || text.at(k) == '—' || text.at(k) == '~')) {
            k++;
        }
        if (k == i) {
            boolean word = (c == '至' || c == '到') && text.at(i + 1) != '少' && text.at(i + 1) != '多';
            return word ? text.skipSpaces(i + 1) : -1;
        }
        boolean signTaken = k - i == 2 && text.at(k - 1) == '-' && (text.at(i) != '-' || text.at(start - 1) == '-');
        return signTaken ? k - 1 : text.skipSpaces(k);
    }

    /** Null when what follows the separator is no second number of the same kind. */
    private static Quantity range(PlainText text, int i, Part first, int separator) {
        boolean negative = text.at(separator) == '-';
        int at = negative || text.at(separator) == '+' ? separator + 1 : separator;
        boolean arabic = PlainText.isDigit(text.at(at));
        if (!arabic && (PlainText.isDigit(text.at(i)) || !ChineseNumeral.mayStart(text.at(at)))) {
            return null;
        }
        Part second = arabic ? arabic(text, at) : chinese(text, at);
        if (!second.number.usable()) {
            return arabic ? Quantity.nothing(i, second.end) : null;
        }
        if (isChain(text, first, second)) {
            return Quantity.nothing(i, chainEnd(text, second.end));
        }
        if (isPowerOfTen(text, first, second, separator)) {
            BigDecimal value = BigDecimal.ONE.scaleByPowerOfTen(-second.value().intValue());
            return quantity(Shape.POINT, value, value, second.unit, first, second, i);
        }
        return joined(text, i, first, second, negative);
    }

    private static Quantity joined(PlainText text, int i, Part first, Part second, boolean negative) {
        MeasureUnit unit = second.hasUnit() ? second.unit : first.unit;
        if (first.hasUnit() && second.hasUnit() && !first.unit.isConvertibleTo(second.unit)) {
            return null;
        }
        int start = signedStart(text, i, unit);
        BigDecimal a = start < i ? first.value().negate() : first.value();
        BigDecimal b = negative ? second.value().negate() : second.value();
        if (first.hasUnit() && second.hasUnit()) {
            a = first.unit.convert(a, unit);
        } else if (second.number.scaled() && !first.number.scaled()) {
            BigDecimal shared = a.multiply(second.number.multiplier());
            a = shared.compareTo(b) <= 0 ? shared : a;
        }
        Quantity q = quantity(Shape.RANGE, a, b, unit, first, second, start);
        return q.withUnit(unit, second.end);
    }

    /** 2025-06-30, 0355-123-4567, GB/T 1-2-3: more numbers follow without a unit between them. */
    private static boolean isChain(PlainText text, Part first, Part second) {
        char c = text.at(second.end);
        return !first.hasUnit() && !second.hasUnit() && (c == '-' || c == '—' || c == '/')
                && PlainText.isDigit(text.at(second.end + 1));
    }

    private static int chainEnd(PlainText text, int i) {
        int k = i;
        while (PlainText.isDigit(text.at(k)) || text.at(k) == '-' || text.at(k) == '—' || text.at(k) == '/') {
            k++;
        }
        return k;
    }

    /** 10-4 Pa is a power whose superscript got lost, not a range that goes down. */
    private static boolean isPowerOfTen(PlainText text, Part first, Part second, int separator) {
        return text.at(separator - 1) == '-' && !first.hasUnit() && first.value().compareTo(BigDecimal.TEN) == 0
                && second.value().compareTo(BigDecimal.TEN) < 0 && second.value().scale() <= 0;
    }

    /** Whether this number is one side of 100×200×50, a proportion 1:3 or a fraction 1/3. */
    private static boolean isProduct(PlainText text, int i, int end) {
        int k = text.skipSpaces(end);
        char next = text.at(k);
        if ((isTimes(next) || next == ':') && PlainText.isDigit(text.at(text.skipSpaces(k + 1)))) {
            return true;
        }
        if (next == '/' && PlainText.isDigit(text.at(k + 1))) {
            return true;
        }
        int b = text.skipSpacesBack(i);
        char before = text.at(b - 1);
        char further = text.at(text.skipSpacesBack(b - 1) - 1);
        boolean afterNumber = PlainText.isDigit(further) || before != ':' && PlainText.isLatin(further);
        return (isTimes(before) || before == ':' || before == '/') && afterNumber;
    }

    private static boolean isTimes(char c) {
        return c == '×' || c == '*' || c == 'x' || c == 'X';
    }
}
