package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.indicator.IndicatorName.Likeness;
import cn.jinchuanggu.listing.indicator.Verdict.Outcome;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the indicators asked for with those of an offer.
 *
 * <p>A wrong MET is the worst error, so doubt is UNKNOWN: names that only resemble each other, changes (提高 30 %)
 * whose base is not stated, several offered values that disagree, ranges whose sense is unclear. A name with fewer
 * words is compared only when no other indicator of its dimension stands on either side, and then it can be MET but not
 * UNMET. A bound on the same side that promises less (≥90 for ≥92) is UNMET: the offer does not promise what is asked.
 */
public final class IndicatorComparison {

    /** An offered indicator with its comparable name. */
    private record Named(Indicator indicator, IndicatorName name) {

        static Named of(Indicator i) {
            return new Named(i, IndicatorName.of(i.name(), i.unit()));
        }
    }

    private IndicatorComparison() {
    }

    /** The verdict on one wanted indicator; as {@link #compareAll} with nothing else wanted. */
    public static Verdict compare(Indicator wanted, List<Indicator> offered) {
        return compareAll(List.of(wanted), offered).getFirst();
    }

    /**
     * One verdict for each wanted indicator, in their order. Reads nothing but its arguments.
     *
     * @param wanted  what the need asks
     * @param offered all indicators of one offer
     */
    public static List<Verdict> compareAll(List<Indicator> wanted, List<Indicator> offered) {
        List<Named> asked = wanted.stream().map(Named::of).toList();
        List<Named> given = offered.stream().map(Named::of).toList();
        List<Verdict> verdicts = new ArrayList<>(asked.size());
        for (Named w : asked) {
            verdicts.add(verdict(w, asked, given));
        }
        return List.copyOf(verdicts);
    }

    private static long rivals(Named of, List<Named> all) {
        return all.stream().filter(n -> sameKind(of.indicator, n.indicator))
                .map(n -> n.name.canonical() + n.indicator.displayValue()).distinct().count();
    }

    private static boolean sameKind(Indicator a, Indicator b) {
        return a.unit().isConvertibleTo(b.unit()) && a.isRelative() == b.isRelative();
    }

    private static Verdict verdict(Named wanted, List<Named> asked, List<Named> offered) {
        List<Named> same = alike(wanted, offered, Likeness.SAME);
        List<Named> contained = alike(wanted, offered, Likeness.CONTAINED);
        if (!same.isEmpty()) {
            return agreed(wanted, same, contained);
        }
        if (!contained.isEmpty() && rivals(wanted, asked) == 1 && rivals(contained.getFirst(), offered) == 1) {
            return clearlyMetOrUnknown(wanted, contained.getFirst());
        }
        return notComparable(wanted, contained, offered);
    }

    private static Likeness likeness(Named a, Named b) {
        return a.name.likeness(b.name);
    }

    private static List<Named> alike(Named wanted, List<Named> offered, Likeness likeness) {
        return offered.stream().filter(o -> sameKind(wanted.indicator, o.indicator) && likeness(wanted, o) == likeness)
                .toList();
    }

    /** All offered values under this very name have to say the same, and none under a longer one the contrary. */
    private static Verdict agreed(Named wanted, List<Named> same, List<Named> contained) {
        Named first = same.getFirst();
        Judgement judgement = judge(wanted, first);
        for (Named next : Stream.concat(same.stream(), contained.stream()).toList()) {
            Outcome other = judge(wanted, next).outcome;
            boolean contrary = other != Outcome.UNKNOWN && judgement.outcome != Outcome.UNKNOWN;
            if (other != judgement.outcome && (contrary || same.contains(next))) {
                return said(wanted, first, new Judgement(Outcome.UNKNOWN, Saying.of("says.indicator.elsewhere", next.indicator.value())));
            }
        }
        return said(wanted, first, judgement);
    }

    private static Verdict clearlyMetOrUnknown(Named wanted, Named offer) {
        Judgement judgement = judge(wanted, offer);
        if (judgement.outcome == Outcome.UNMET) {
            judgement = unknown("says.indicator.otherWording");
        }
        return said(wanted, offer, judgement);
    }

    private static Verdict notComparable(Named wanted, List<Named> contained, List<Named> offered) {
        if (!contained.isEmpty()) {
            return said(wanted, contained.getFirst(), unknown("says.indicator.several"));
        }
        for (Named o : offered) {
            boolean named = o.indicator.unit().isConvertibleTo(wanted.indicator.unit());
            if (named && o.indicator.isRelative() != wanted.indicator.isRelative()
                    && likeness(wanted, o) == Likeness.SAME) {
                return said(wanted, o, unknown("says.indicator.change"));
            }
            if (likeness(wanted, o) == Likeness.SAME && !named) {
                return said(wanted, o, unknown("says.indicator.otherUnit"));
            }
        }
        return nearest(wanted, offered);
    }

    private static Verdict nearest(Named wanted, List<Named> offered) {
        for (Named o : offered) {
            if (sameKind(wanted.indicator, o.indicator)
                    && (o.name.isEmpty() || wanted.name.isEmpty() || likeness(wanted, o) == Likeness.RELATED)) {
                String why = o.name.isEmpty() || wanted.name.isEmpty() ? "says.indicator.unnamed" : "says.indicator.otherName";
                return said(wanted, o, unknown(why));
            }
        }
        return new Verdict(Outcome.UNKNOWN, wanted.indicator, null, Saying.of("says.indicator.silent"));
    }

    // --- numbers ---

    /**
     * An outcome and the half sentence that explains it.
     *
     * @param reason without a full stop
     */
    private record Judgement(Outcome outcome, Saying reason) {
    }

    private static final Judgement MET = new Judgement(Outcome.MET, Saying.of("says.indicator.met"));
    private static final Judgement UNMET = new Judgement(Outcome.UNMET, Saying.of("says.indicator.unmet"));

    private static Judgement judge(Named wanted, Named offer) {
        Indicator w = wanted.indicator;
        Indicator o = offer.indicator;
        if (w.isRelative()) {
            return unknown(w.relative() == o.relative() ? "says.indicator.otherBase" : "says.indicator.otherDirection");
        }
        if (guaranteesOtherEnd(w, offer.name)) {
            return unknown("says.indicator.extreme");
        }
        boolean error = NameSense.isError(w.name(), w.unit()) || NameSense.isError(o.name(), o.unit());
        if (error && (w.operator().boundsBelowOnly() || o.operator().boundsBelowOnly())) {
            return unknown("says.indicator.errorFromBelow");
        }
        boolean difference = error || w.name().contains("温差") || w.name().contains("温升");
        Interval asked = Interval.of(w, difference);
        Interval given = Interval.of(o, difference);
        return w.lower() != null && w.upper() != null && !error ? inRange(wanted, offer, asked, given)
                : bounded(asked, given);
    }

    private static Judgement unknown(String reason) {
        return new Judgement(Outcome.UNKNOWN, Saying.of(reason));
    }

    /** 最高准确率 95% promises nothing about the lowest. */
    private static boolean guaranteesOtherEnd(Indicator wanted, IndicatorName offered) {
        boolean capacity = offered.canonical().endsWith("产能") || offered.canonical().endsWith("载荷");
        boolean sameWord = wanted.name().contains("最");
        return !sameWord && (wanted.operator().boundsBelowOnly() && offered.isUpperExtreme() && !capacity
                || wanted.operator().boundsAboveOnly() && offered.isLowerExtreme());
    }

    private static Judgement bounded(Interval asked, Interval given) {
        if (asked.contains(given)) {
            return MET;
        }
        if (asked.isDisjoint(given) || asked.isWeaklyPromisedBy(given)) {
            return UNMET;
        }
        return unknown("says.indicator.inPart");
    }

    /** A bare number or a range: what hits and what covers depends on the name. */
    private static Judgement inRange(Named wanted, Named offer, Interval asked, Interval given) {
        String name = wanted.indicator.name() + " " + offer.indicator.name();
        if (wanted.indicator.operator() == Operator.EQUAL) {
            return exact(wanted, offer, asked, given);
        }
        if (NameSense.isCoverage(name)) {
            return covered(asked, given);
        }
        if (asked.isDisjoint(given)) {
            return UNMET;
        }
        if (wanted.indicator.operator() == Operator.WITHIN_TOLERANCE && given.isPoint()) {
            return unknown("says.indicator.noTolerance");
        }
        boolean hit = !wanted.indicator.unit().dimension().equals(Dimension.TEMPERATURE)
                && !wanted.indicator.unit().dimension().equals(Dimension.FREQUENCY)
                || NameSense.isControlled(name + wanted.indicator.text())
                || wanted.indicator.operator() == Operator.WITHIN_TOLERANCE;
        if (asked.contains(given) && (hit || given.contains(asked))) {
            return MET;
        }
        return unknown(hit ? "says.indicator.wider" : "says.indicator.whichRange");
    }

    private static Judgement covered(Interval asked, Interval given) {
        if (given.contains(asked)) {
            return MET;
        }
        boolean twoEnds = given.lower() != null && given.upper() != null && !given.isPoint();
        return twoEnds || asked.isDisjoint(given) && !given.isPoint() ? UNMET
                : unknown("says.indicator.openRange");
    }

    private static Judgement exact(Named wanted, Named offer, Interval asked, Interval given) {
        String name = wanted.indicator.name();
        if (NameSense.isMoreBetter(name)) {
            return bounded(asked.atLeast(), given);
        }
        if (NameSense.isStrictlyLessBetter(name)) {
            return bounded(asked.atMost(), given);
        }
        if (asked.contains(given)) {
            return wanted.indicator.approximate() || offer.indicator.approximate() ? unknown("says.indicator.approximate") : MET;
        }
        if (given.isPoint() && asked.isPoint() && (NameSense.isSize(name) || name.contains("电压"))) {
            return UNMET;
        }
        return unknown("says.indicator.whichBound");
    }

    private static Verdict said(Named wanted, Named offer, Judgement judgement) {
        return new Verdict(judgement.outcome, wanted.indicator, offer.indicator, judgement.reason);
    }
}
