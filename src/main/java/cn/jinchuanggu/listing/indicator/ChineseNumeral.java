package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.indicator.NumberReader.NumberAt;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Reads numbers in Chinese characters where they can only be numbers: 三年, 十万次, 百分之九十五, 半年.
 *
 * <p>A single character such as 一 is a number only before a unit that leaves no doubt; 一次成型 and 三维 are none.
 * Rows of digits (二〇二五) and vague amounts (三五年, 十几台) are none either.
 */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String STARTS = "一二两三四五六七八九十半百千万";
    private static final String NOT_AFTER = "第数几上每周初百千万亿零一二三四五六七八九十进统唯另某同";
    private static final Set<String> SURE_UNITS = Set.of("年", "月", "周", "天", "h", "min", "s", "ms", "m", "mm", "cm",
            "μm", "km", "t", "kg", "倍", "m²", "m³", "kW", "MW", "L", "mL", "kWh", "百分点");
    private static final Set<Character> UNSURE_WRITTEN = Set.of('升', '立', '平', '吨');
    private static final MeasureUnit PERCENT = MeasureUnit.find("%").orElseThrow();
    private static final MeasureUnit PER_MILLE = MeasureUnit.find("‰").orElseThrow();
    private static final int MAX_LENGTH = 12;
    private static final long MAX_VALUE = 1_000_000_000_000_000L;

    private ChineseNumeral() {
    }

    static boolean mayStart(char c) {
        return STARTS.indexOf(c) >= 0;
    }

    /** The number that begins here, or null. */
    static Read read(PlainText text, int i) {
        if (!mayStart(text.at(i)) || NOT_AFTER.indexOf(text.at(i - 1)) >= 0 && text.at(i - 1) != 0
                || text.endsAt(i, "星期")) {
            return null;
        }
        if (text.at(i + 1) == '分' && text.at(i + 2) == '之') {
            return fraction(text, i);
        }
        return text.at(i) == '半' ? half(text, i) : whole(text, i);
    }

    /**
     * A number in characters.
     *
     * @param number   its value and end
     * @param small    whether it has no 十, 百, 千, 万 or 亿 and so is a number only before a sure unit
     * @param fraction {@code %} or {@code ‰} when it was 百分之 or 千分之, otherwise null
     */
    record Read(NumberAt number, boolean small, MeasureUnit fraction) {
    }

    /** Whether a small numeral before this unit can only be a number. */
    static boolean isSure(PlainText text, int unitStart, MeasureUnit unit) {
        boolean oneCharacter = UNSURE_WRITTEN.contains(text.at(unitStart)) && unit.symbol().equals("L");
        return SURE_UNITS.contains(unit.symbol()) && !oneCharacter && text.at(unitStart) != '日';
    }

    private static Read fraction(PlainText text, int i) {
        MeasureUnit unit = switch (text.at(i)) {
            case '百', '万' -> PERCENT;
            case '千' -> PER_MILLE;
            default -> null;
        };
        int k = text.skipSpaces(i + 3);
        NumberAt number = PlainText.isDigit(text.at(k)) ? NumberReader.read(text, k) : decimal(text, k);
        if (unit == null || number == null || !number.usable()) {
            return null;
        }
        BigDecimal value = text.at(i) == '万' ? number.value().movePointLeft(2) : number.value();
        return new Read(new NumberAt(value, number.end(), number.approximate(), BigDecimal.ONE), false, unit);
    }

    private static Read half(PlainText text, int i) {
        NumberAt number = new NumberAt(new BigDecimal("0.5"), i + 1, false, BigDecimal.ONE);
        char next = text.at(i + 1);
        return next == '年' || next == '天' || next == '小' ? new Read(number, true, null) : null;
    }

    private static Read whole(PlainText text, int i) {
        char first = text.at(i);
        if (first == '百' || first == '千' || first == '万') {
            return null;
        }
        NumberAt number = decimal(text, i);
        if (number == null) {
            return null;
        }
        boolean small = true;
        for (int k = i; k < number.end(); k++) {
            small &= !NumberReader.isMultiplier(text.at(k));
        }
        return new Read(number, small, null);
    }

    /** Characters with at most one 点; null when they are no number. */
    private static NumberAt decimal(PlainText text, int i) {
        NumberAt whole = integer(text, i);
        if (whole == null || text.at(whole.end()) != '点' || DIGITS.indexOf(text.at(whole.end() + 1)) < 0) {
            return whole;
        }
        StringBuilder digits = new StringBuilder(whole.value().toPlainString()).append('.');
        int k = whole.end() + 1;
        while (k - i < MAX_LENGTH && DIGITS.indexOf(text.at(k)) >= 0 && text.at(k) != 0) {
            digits.append(DIGITS.indexOf(text.at(k)));
            k++;
        }
        return new NumberAt(new BigDecimal(digits.toString()), k, false, BigDecimal.ONE);
    }

    private static NumberAt integer(PlainText text, int i) {
        long total = 0;
        long section = 0;
        long digit = -1;
        int k = i;
        for (; k - i < MAX_LENGTH && isNumeral(text.at(k)); k++) {
            char c = text.at(k);
            if (!NumberReader.isMultiplier(c)) {
                if (digit > 0) {
                    return null;
                }
                digit = value(c);
            } else if (c == '万' || c == '亿') {
                total = Math.min(MAX_VALUE, total + section + Math.max(digit, 0))
                        * NumberReader.multiplierOf(c).longValue();
                if (total < 0 || total > MAX_VALUE) {
                    return null;
                }
                section = 0;
                digit = -1;
            } else {
                section += (digit < 0 ? 1 : digit) * NumberReader.multiplierOf(c).longValue();
                digit = -1;
            }
            if (UnitReader.read(text, k + 1) != null && text.at(k + 1) == '千') {
                k++;
                break;
            }
        }
        return finish(text, i, k, total + section + Math.max(digit, 0));
    }

    private static NumberAt finish(PlainText text, int start, int end, long value) {
        boolean goesOn = text.at(end) == '几' || isNumeral(text.at(end)) && text.at(end) != '千';
        if (end == start || value <= 0 || value > MAX_VALUE || goesOn) {
            return null;
        }
        boolean more = NumberReader.isMore(text.at(end));
        char last = text.at(end - 1);
        BigDecimal multiplier = last == '万' || last == '亿' ? NumberReader.multiplierOf(last) : BigDecimal.ONE;
        return new NumberAt(BigDecimal.valueOf(value), more ? end + 1 : end, more, multiplier);
    }

    private static boolean isNumeral(char c) {
        return c == '两' || c == '〇' || NumberReader.isMultiplier(c) || c != 0 && DIGITS.indexOf(c) >= 0;
    }

    private static int value(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }
}
