package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.shared.Saying;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether the listing that was found is still alive. Confirmed lately: points that fall evenly to nothing. Past its last
 * day: a cost. A day in the future counts as today; nothing when no day is known.
 */
final class FreshnessSignal implements Signal {

    static final String NAME = "时效";

    private final Weights weights;

    FreshnessSignal(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public double points(Pair pair) {
        if (isExpired(pair)) {
            return -weights.expired();
        }
        return pair.other().since() == null ? 0 : weights.fresh() * share(days(pair));
    }

    private static boolean isExpired(Pair pair) {
        LocalDate until = pair.other().until();
        return until != null && until.isBefore(pair.today());
    }

    private static long days(Pair pair) {
        return Math.max(0, ChronoUnit.DAYS.between(pair.other().since(), pair.today()));
    }

    private double share(long days) {
        return Math.max(0, 1 - days / weights.freshDays());
    }

    @Override
    public Finding judge(Pair pair) {
        var other = pair.other();
        if (isExpired(pair)) {
            return Finding.gap(NAME, -weights.expired(), Saying.of("says.fresh.expired", other.until()));
        }
        if (other.since() == null) {
            return Finding.NOTHING;
        }
        long days = days(pair);
        Saying said = days == 0 ? Saying.of("says.fresh.today") : Saying.of("says.fresh.days", days);
        return Finding.reason(NAME, weights.fresh() * share(days), said);
    }
}
