package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;

/**
 * A number, range or tolerance with its unit, before anyone asks what it belongs to.
 *
 * @param shape       how many numbers there are and how they are joined
 * @param lower       first bound in {@code unit}; for a point both bounds are equal
 * @param upper       second bound
 * @param unit        {@link MeasureUnit#NONE} when none stands there
 * @param multiplier  10,000 for 万 and so on, 1 when none; tells 80万 without a unit from 800000
 * @param approximate whether 余 or 多 follows the number
 * @param small       whether it is a single Chinese numeral such as 三
 * @param start       offset of the first digit or sign
 * @param unitStart   offset where the unit begins, equal to {@code end} when there is none
 * @param end         offset after the unit
 */
record Quantity(Shape shape, BigDecimal lower, BigDecimal upper, MeasureUnit unit, BigDecimal multiplier,
                boolean approximate, boolean small, int start, int unitStart, int end) {

    enum Shape { POINT, RANGE, TOLERANCE, NOTHING }

    /** A stretch that holds digits but no quantity. */
    static Quantity nothing(int start, int end) {
        return new Quantity(Shape.NOTHING, null, null, MeasureUnit.NONE, BigDecimal.ONE, false, false, start, end, end);
    }

    boolean isNothing() {
        return shape == Shape.NOTHING;
    }

    Quantity withUnit(MeasureUnit other, int newEnd) {
        return new Quantity(shape, lower, upper, other, multiplier, approximate, small, start, unitStart, newEnd);
    }

    boolean hasUnit() {
        return unit != MeasureUnit.NONE;
    }
}
