package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;

/**
 * The values an indicator allows, in the base unit of its dimension.
 *
 * @param lower     null for no lower end
 * @param upper     null for no upper end
 * @param lowerOpen whether {@code lower} itself is excluded
 * @param upperOpen whether {@code upper} itself is excluded
 */
record Interval(BigDecimal lower, BigDecimal upper, boolean lowerOpen, boolean upperOpen) {

    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    /** The values of an indicator; an error "≤0.1" means ±0.1, and 约 widens both ends by a tenth. */
    static Interval of(Indicator i, boolean error) {
        BigDecimal lower = base(i, i.lower(), error);
        BigDecimal upper = base(i, i.upper(), error);
        if (i.approximate()) {
            lower = lower == null ? null : lower.subtract(lower.abs().multiply(ABOUT));
            upper = upper == null ? null : upper.add(upper.abs().multiply(ABOUT));
        }
        boolean symmetric = error && upper != null && upper.signum() >= 0
                && (i.operator().boundsAboveOnly() || i.operator() == Operator.EQUAL);
        return new Interval(symmetric ? upper.negate() : lower, upper, i.operator() == Operator.MORE_THAN
                || symmetric && i.operator() == Operator.LESS_THAN, i.operator() == Operator.LESS_THAN);
    }

    private static BigDecimal base(Indicator i, BigDecimal value, boolean difference) {
        if (value == null) {
            return null;
        }
        return difference ? i.unit().differenceToBase(value) : i.unit().toBase(value);
    }

    /** As a lower or upper bound only, for bare numbers whose direction is beyond doubt. */
    Interval atLeast() {
        return new Interval(lower, null, lowerOpen, false);
    }

    Interval atMost() {
        return new Interval(null, upper, false, upperOpen);
    }

    boolean contains(Interval other) {
        return reaches(lower, lowerOpen, other.lower, other.lowerOpen, -1)
                && reaches(upper, upperOpen, other.upper, other.upperOpen, 1);
    }

    /** Whether this end lies as far out as the other's; {@code side} is -1 for the lower end. */
    private static boolean reaches(BigDecimal mine, boolean mineOpen, BigDecimal theirs, boolean theirsOpen, int side) {
        if (mine == null) {
            return true;
        }
        if (theirs == null) {
            return false;
        }
        int order = mine.compareTo(theirs) * side;
        return order > 0 || order == 0 && (!mineOpen || theirsOpen);
    }

    boolean isDisjoint(Interval other) {
        return liesBelow(this, other) || liesBelow(other, this);
    }

    private static boolean liesBelow(Interval a, Interval b) {
        if (a.upper == null || b.lower == null) {
            return false;
        }
        int order = a.upper.compareTo(b.lower);
        return order < 0 || order == 0 && (a.upperOpen || b.lowerOpen);
    }

    /** Whether both promise on the same side only, and the other promises less than this asks. */
    boolean isWeaklyPromisedBy(Interval other) {
        if (upper == null && other.upper == null && lower != null && other.lower != null) {
            return other.lower.compareTo(lower) < 0;
        }
        if (lower == null && other.lower == null && upper != null && other.upper != null) {
            return other.upper.compareTo(upper) > 0;
        }
        return isSymmetric() && other.isSymmetric() && other.upper.compareTo(upper) > 0;
    }

    private boolean isSymmetric() {
        return lower != null && upper != null && lower.negate().compareTo(upper) == 0;
    }

    boolean isPoint() {
        return lower != null && upper != null && lower.compareTo(upper) == 0;
    }
}
