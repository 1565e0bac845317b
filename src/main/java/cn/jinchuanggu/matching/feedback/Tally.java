package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.shared.Saying;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * How an achievement was received by the parties that asked: one voice each, the newest word counts. Only refusals that say
 * something about the achievement count; that the time or the price did not suit one of them says nothing to the next.
 *
 * @param accepted weight of those who took it up, in the unit of {@link Fading#growth}
 * @param refused  weight of those who refused it
 * @param takers   parties that took it up
 * @param refusers parties that refused it
 * @param common   the reason most of them gave, or null when fewer than {@link #FEWEST} gave the same
 */
record Tally(double accepted, double refused, int takers, int refusers, RefusalCode common) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, null);

    /** Of fewer parties nothing is said: one could find out who they are. */
    static final int FEWEST = 3;

    /** So many answers that are neither: a few answers alone do not speak loudly. */
    private static final double NEITHER = 4;
    private static final BinaryOperator<Opinion> NEWER = BinaryOperator.maxBy(Comparator.comparing(Opinion::on).thenComparing(Opinion::id));

    static Tally of(Collection<Opinion> opinions, double halfLifeDays) {
        Map<String, Opinion> newest = new HashMap<>();
        opinions.stream().filter(Tally::counts).forEach(o -> newest.merge(o.party(), o, NEWER));
        Map<RefusalCode, Integer> reasons = new EnumMap<>(RefusalCode.class);
        double accepted = 0;
        double refused = 0;
        int takers = 0;
        for (Opinion opinion : newest.values().stream().sorted(Comparator.comparing(Opinion::id)).toList()) {
            double weight = Fading.growth(opinion.on(), halfLifeDays);
            if (opinion.verdict().isAgainst()) {
                refused += weight;
                reasons.merge(opinion.verdict().code(), 1, Integer::sum);
            } else {
                accepted += weight;
                takers++;
            }
        }
        RefusalCode common = reasons.entrySet().stream().filter(e -> e.getValue() >= FEWEST).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        return new Tally(accepted, refused, takers, newest.size() - takers, common);
    }

    private static boolean counts(Opinion opinion) {
        return opinion.side() == Side.NEED && (!opinion.verdict().isAgainst()
                || opinion.verdict().code() != null && opinion.verdict().code().reach() == RefusalCode.Reach.ACHIEVEMENT);
    }

    /** -1 when all refused it to 1 when all took it up, nearer to 0 the fewer they are and the longer ago; 0 for too few. */
    double balance(LocalDate today, double halfLifeDays) {
        if (takers + refusers < FEWEST) {
            return 0;
        }
        double now = Fading.growth(today, halfLifeDays);
        return (accepted - refused) / (accepted + refused + NEITHER * now);
    }

    Saying sentence() {
        int all = takers + refusers;
        return common == null ? Saying.of("says.feedback.tally", all, takers, refusers)
                : Saying.of("says.feedback.tallyMostly", all, takers, refusers, Saying.label(common.label()));
    }
}
