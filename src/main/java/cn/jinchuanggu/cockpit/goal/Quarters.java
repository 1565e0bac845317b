package cn.jinchuanggu.cockpit.goal;

import cn.jinchuanggu.cockpit.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Forecasts a sum that is reported by quarters: the quarters ahead are taken to be like those behind, with an interval for a
 * sum of future values of the same normal distribution (Student's t). It knows no growth and no season.
 */
final class Quarters {

    /** Fewer quarters have no spread to speak of. */
    static final int TOO_FEW = 3;
    private static final double HIGH = 0.9;

    private Quarters() {
    }

    /** @param target in 分 */
    static Forecast forecast(Tally tally, long target, LocalDate due) {
        SortedMap<Integer, Long> quarters = new TreeMap<>();
        tally.byMonth().forEach((month, fen) -> quarters.merge(quarter(month), fen, Long::sum));
        if (quarters.size() < TOO_FEW) {
            return new Forecast.Unknown("只有 %d 个季度的填报，少于 %d 个，不作预测。".formatted(quarters.size(), TOO_FEW));
        }
        int ahead = Math.max(0, quarter(YearMonth.from(due)) - quarters.lastKey());
        return after(quarters.values().stream().mapToDouble(Long::doubleValue).toArray(), ahead, tally.value(), target,
                "已填报 %d 个季度，还有 %d 个季度；假定今后各季度与已填报的相当（t 分布），不计增长和季节，区间的把握是 80%%。没有填报的企业不在内。"
                        .formatted(quarters.size(), ahead));
    }

    static Forecast after(double[] quarters, int ahead, long now, long target, String basis) {
        if (ahead == 0) {
            return new Forecast.Expected(now, now, now, now >= target ? 1 : 0, basis);
        }
        int n = quarters.length;
        double mean = DoubleStream.of(quarters).average().orElseThrow();
        double variance = DoubleStream.of(quarters).map(q -> (q - mean) * (q - mean)).sum() / (n - 1);
        double more = mean * ahead;
        double spread = Math.sqrt(variance * (ahead + (double) ahead * ahead / n));
        TDistribution t = new TDistribution(n - 1.0);
        double reach = t.inverseCumulativeProbability(HIGH) * spread;
        double chance = now >= target ? 1 : spread == 0 ? (now + more >= target ? 1 : 0) : 1 - t.cumulativeProbability((target - now - more) / spread);
        return new Forecast.Expected(now + Math.max(0, Math.round(more - reach)), now + Math.round(more), now + Math.round(more + reach), chance, basis);
    }

    private static int quarter(YearMonth month) {
        return month.getYear() * 4 + month.get(IsoFields.QUARTER_OF_YEAR) - 1;
    }
}
