package cn.jinchuanggu.cockpit.goal;

import cn.jinchuanggu.cockpit.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.hipparchus.distribution.discrete.PascalDistribution;

/**
 * Forecasts a number that grows by one at a time. What came in the last twelve months is taken as a Poisson process whose rate
 * is not known: with every rate equally probable beforehand, n arrivals in T days make the arrivals of the next h days
 * negative binomial with n + 1 and T / (T + h). That widens the interval when n is small, which is what it is for.
 */
final class Arrivals {

    /** Fewer than this in twelve months say nothing about the next ones. */
    static final int TOO_FEW = 3;
    private static final int MONTHS = 12;
    private static final double LOW = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.9;

    private Arrivals() {
    }

    /**
     * @param tally  what there is on this day
     * @param target what is to be reached
     * @param begin  before this day nothing was to be expected
     */
    static Forecast forecast(Tally tally, LocalDate day, long target, LocalDate due, LocalDate begin) {
        YearMonth first = YearMonth.from(day).minusMonths(MONTHS - 1L);
        LocalDate from = first.atDay(1).isBefore(begin) ? begin : first.atDay(1);
        long came = tally.byMonth().tailMap(YearMonth.from(from)).values().stream().mapToLong(Long::longValue).sum();
        long days = ChronoUnit.DAYS.between(from, day) + 1;
        if (came < TOO_FEW) {
            return new Forecast.Unknown("%s 至 %s 只新增 %d，太少，不作预测。".formatted(from, day, came));
        }
        return after(came, days, ChronoUnit.DAYS.between(day, due), tally.value(), target,
                "%s 至 %s（%d 天）新增 %d；按这个速度、每次新增互不影响推算（负二项分布），区间的把握是 80%%。".formatted(from, day, days, came));
    }

    static Forecast after(long came, long days, long ahead, long now, long target, String basis) {
        if (ahead == 0) {
            return new Forecast.Expected(now, now, now, now >= target ? 1 : 0, basis);
        }
        PascalDistribution more = new PascalDistribution(Math.toIntExact(came + 1), (double) days / (days + ahead));
        long missing = Math.max(0, target - now);
        double chance = missing == 0 ? 1 : 1 - more.cumulativeProbability(Math.toIntExact(missing - 1));
        return new Forecast.Expected(now + more.inverseCumulativeProbability(LOW), now + more.inverseCumulativeProbability(MIDDLE),
                now + more.inverseCumulativeProbability(HIGH), Math.clamp(chance, 0, 1), basis);
    }
}
