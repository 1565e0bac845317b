package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.indicator.FrontWords.Meaning;

/** Decides what the words before and behind a number make of it: ≥, ≤, a range, or the number itself. */
final class Bounds {

    private Bounds() {
    }

    static Operator operator(Quantity q, FrontWords front, BackWords back, NameParts name) {
        Operator stated = front.operator() != null ? front.operator() : back.operator();
        return switch (q.shape()) {
            case TOLERANCE -> Operator.WITHIN_TOLERANCE;
            case RANGE -> stated == null ? Operator.BETWEEN : stated;
            default -> stated != null ? stated : implied(q, front, name);
        };
    }

    /** The bound of words that take their direction from the name. */
    private static Operator implied(Quantity q, FrontWords front, NameParts name) {
        boolean lessBetter = name.relative() == Relative.ABSOLUTE && NameSense.isLessBetter(name.name(), q.unit());
        if (name.target() != Relative.ABSOLUTE) {
            return name.target() == Relative.INCREASE ? Operator.AT_LEAST : Operator.AT_MOST;
        }
        if (front.say(Meaning.BETTER)) {
            return lessBetter ? Operator.AT_MOST : Operator.AT_LEAST;
        }
        if (front.say(Meaning.REACH) && !front.say(Meaning.APPROXIMATELY)) {
            if (lessBetter) {
                return Operator.AT_MOST;
            }
            boolean size = NameSense.isSize(name.name()) && q.unit().dimension().equals(Dimension.LENGTH);
            return size ? Operator.EQUAL : Operator.AT_LEAST;
        }
        return Operator.EQUAL;
    }

}
