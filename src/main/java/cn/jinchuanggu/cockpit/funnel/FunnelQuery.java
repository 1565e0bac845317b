package cn.jinchuanggu.cockpit.funnel;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which needs a funnel is about.
 *
 * @param illustrative whether the invented ones of the demonstration or the real ones; never both
 * @param track        name of the industry
 * @param unit         id of the party that posted them
 * @param broker       user name of who introduced them
 * @param month        in which they were published
 */
public record FunnelQuery(boolean illustrative, Optional<String> track, Optional<String> unit, Optional<String> broker, Optional<YearMonth> month) {

    boolean fits(NeedThread thread) {
        return thread.illustrative() == illustrative && track.map(thread.track()::equals).orElse(true) && unit.map(thread.unitId()::equals).orElse(true)
                && broker.map(thread.brokers()::contains).orElse(true)
                && month.map(m -> m.equals(YearMonth.from(thread.reached().get(Stage.PUBLISHED)))).orElse(true);
    }
}
