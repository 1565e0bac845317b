package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
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
    public Finding judge(Pair pair) {
        var other = pair.other();
        if (other.until() != null && other.until().isBefore(pair.today())) {
            return Finding.gap(NAME, -weights.expired(), "已于 " + other.until() + " 到期");
        }
        if (other.since() == null) {
            return Finding.NOTHING;
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(other.since(), pair.today()));
        double share = Math.max(0, 1 - days / weights.freshDays());
        String text = days == 0 ? "今日发布或确认" : days + " 天前发布或确认";
        return Finding.reason(NAME, weights.fresh() * share, text);
    }
}
