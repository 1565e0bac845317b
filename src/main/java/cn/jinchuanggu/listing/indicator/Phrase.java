package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;

/**
 * A quantity with the words around it, money included. What is an indicator among them {@link IndicatorReader} decides.
 *
 * @param name      the noun it belongs to, or empty
 * @param clause    the uncut words before it, for cues such as 预算
 * @param quantity  the numbers and the unit as resolved with the name
 * @param front     the words before the number
 * @param operator  how the bounds are meant
 * @param explicit  whether a word or sign states the bound
 * @param start     offset of the first character, the name included
 * @param end       offset after the words behind it
 * @param condition whether it only says when another number holds, as 28d does in 28d抗压强度
 */
record Phrase(String name, String clause, Quantity quantity, FrontWords front, Operator operator, boolean explicit,
              Relative relative, boolean approximate, int start, int end, boolean condition) {

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
        return new Phrase(name, clause, q, front, Operator.BETWEEN, true, relative, approximate, newStart, end,
                condition);
    }

    Phrase reachedFrom(Phrase before) {
        return new Phrase(before.name, before.clause, quantity, front, operator, explicit, Relative.ABSOLUTE,
                approximate, start, end, condition);
    }

    Phrase named(String newName, int newStart) {
        return new Phrase(newName, clause, quantity, front, operator, explicit, relative, approximate, newStart, end,
                condition);
    }

    Phrase asCondition() {
        return new Phrase(name, clause, quantity, front, operator, explicit, relative, approximate, start, end, true);
    }

    /** The condition as it is put beside a name, such as {@code 28天} or {@code 1h内}. */
    String conditionWords() {
        String lower = quantity.lower().stripTrailingZeros().toPlainString();
        String upper = quantity.upper().stripTrailingZeros().toPlainString();
        String numbers = lower.equals(upper) ? lower : lower + "-" + upper;
        return numbers + unit().symbol() + (operator == Operator.AT_MOST ? "内" : "");
    }
}
