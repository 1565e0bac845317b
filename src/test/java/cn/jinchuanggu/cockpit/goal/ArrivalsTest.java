package cn.jinchuanggu.cockpit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Arrivals of the last twelve months carried on, with an interval that says how little is known. */
class ArrivalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final LocalDate BEGIN = LocalDate.of(2024, 11, 28);

    @Test
    void twoAMonthMakeAboutTwoMoreInAMonth() {
        Forecast.Expected expected = (Forecast.Expected) Arrivals.forecast(tally(2, 24), DAY, 100, DUE, BEGIN);

        assertThat(expected.middle()).isBetween(49L, 50L);
        assertThat(expected.low()).isBetween(48L, 49L);
        assertThat(expected.high()).isBetween(51L, 53L);
        assertThat(expected.chance()).isLessThan(1e-6);
        assertThat(expected.basis()).contains("2025-12-01 至 2026-11-30（365 天）新增 24", "80%");
    }

    /** The distribution of hipparchus against the plain sum of the mixture: Poisson counts whose rate is gamma distributed. */
    @Test
    void theChanceIsThatOfANegativeBinomialNumber() {
        Forecast.Expected expected = (Forecast.Expected) Arrivals.after(5, 300, 60, 10, 12, "");

        double p = 300.0 / 360.0;
        double none = Math.pow(p, 6);
        double one = 6 * none * (1 - p);
        assertThat(expected.chance()).isCloseTo(1 - none - one, within(1e-9));
    }

    @Test
    void fewerArrivalsMakeAWiderIntervalForTheSameRate() {
        Forecast.Expected few = (Forecast.Expected) Arrivals.after(3, 365, 365, 0, 100, "");
        Forecast.Expected many = (Forecast.Expected) Arrivals.after(300, 365, 365, 0, 100, "");

        assertThat((few.high() - few.low()) / 3.0).isGreaterThan(3 * (many.high() - many.low()) / 300.0);
    }

    @Test
    void tooFewArrivalsAreNoForecast() {
        Forecast forecast = Arrivals.forecast(new Tally(Measure.HOUSES, List.of(cell(YearMonth.of(2026, 3), 2))), DAY, 100, DUE, BEGIN);

        assertThat(forecast).isInstanceOf(Forecast.Unknown.class);
        assertThat(forecast.basis()).contains("只新增 2，太少");
    }

    /** What came before the twelve months says nothing about the speed, and nothing is expected before the plan. */
    @Test
    void onlyTheLastTwelveMonthsSayHowFastItGoes() {
        Tally old = new Tally(Measure.HOUSES, List.of(cell(YearMonth.of(2025, 1), 90), cell(YearMonth.of(2026, 2), 4)));
        assertThat(Arrivals.forecast(old, DAY, 100, DUE, BEGIN).basis()).contains("新增 4");

        Tally young = new Tally(Measure.HOUSES, List.of(cell(YearMonth.of(2024, 12), 9)));
        assertThat(Arrivals.forecast(young, LocalDate.of(2025, 1, 31), 100, DUE, BEGIN).basis()).contains("2024-11-28 至 2025-01-31（65 天）");
    }

    @Test
    void onTheLastDayNothingIsLeftToBeExpected() {
        assertThat(Arrivals.after(20, 365, 0, 99, 100, "")).isEqualTo(new Forecast.Expected(99, 99, 99, 0, ""));
        assertThat(Arrivals.after(20, 365, 0, 100, 100, "")).isEqualTo(new Forecast.Expected(100, 100, 100, 1, ""));
    }

    private static Tally tally(long eachMonth, int months) {
        List<Tally.Cell> cells = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            cells.add(cell(YearMonth.from(DAY).minusMonths(i), eachMonth));
        }
        return new Tally(Measure.HOUSES, cells);
    }

    private static Tally.Cell cell(YearMonth month, long count) {
        return new Tally.Cell("", "", Optional.of(month), count, 0);
    }
}
