package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;

/**
 * A quantity with the words around it, money included. What is an indicator among them, {@link IndicatorReader} decides.
 *
 * @param name      the noun it belongs to, or empty
 * @param clause    the uncut words before it, for cues such as 预算
 * @param quantity  the numbers and the unit as resolved with the name
 * @param front     the words before the number
 * @param operator  how the bounds are meant
 * @param explicit  whether a word or sign states the bound
 * @param start     offset of the first character, the name included
 * @param end       offset after the words behind it
 */
record Phrase(String name, String clause, Quantity quantity, FrontWords front, Operator operator, boolean explicit,
              Relative relative, boolean approximate, int start, int end) {

    BigDecimal lower() {
        return operator.boundsAboveOnly() ? null : quantity.lower();
    }

    BigDecimal upper() {
        return operator.boundsBelowOnly() ? null : quantity.upper();
    }

    MeasureUnit unit() {
        return quantity.unit();
    }

    Phrase between(BigDecimal lower, int newStart) {
        Quantity q = new Quantity(Quantity.Shape.RANGE, lower, quantity.upper(), quantity.unit(), quantity.multiplier(),
                quantity.approximate(), quantity.small(), quantity.start(), quantity.unitStart(), quantity.end());
        return new Phrase(name, clause, q, front, Operator.BETWEEN, true, relative, approximate, newStart, end);
    }

    Phrase reachedFrom(Phrase before) {
        return new Phrase(before.name, before.clause, quantity, front, operator, explicit, Relative.ABSOLUTE,
                approximate, start, end);
    }
}
