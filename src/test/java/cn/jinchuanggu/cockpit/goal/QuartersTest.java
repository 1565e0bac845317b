package cn.jinchuanggu.cockpit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Revenue by quarters carried on. */
class QuartersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @Test
    void equalQuartersGoOnAsTheyWere() {
        assertThat(Quarters.forecast(new Tally(Measure.MONEY, List.of(quarter(3, 100), quarter(6, 100), quarter(9, 100))), 400, DUE))
                .isInstanceOfSatisfying(Forecast.Expected.class, e -> {
                    assertThat(e.low()).isEqualTo(400);
                    assertThat(e.high()).isEqualTo(400);
                    assertThat(e.chance()).isEqualTo(1);
                });
    }

    /** n = 3, mean 100, s = 10: one more quarter lies within 1.8856 * 10 * sqrt(1 + 1/3) of the mean with 80 %. */
    @Test
    void theIntervalIsTheOneOfStudentsDistribution() {
        Forecast.Expected expected = (Forecast.Expected) Quarters.after(new double[] {90, 100, 110}, 1, 300, 400, "");

        assertThat(expected.middle()).isEqualTo(400);
        assertThat(expected.chance()).isCloseTo(0.5, within(1e-9));
        assertThat(expected.high()).isEqualTo(Math.round(400 + 1.8856 * 10 * Math.sqrt(4.0 / 3)));
        assertThat(expected.low()).isEqualTo(Math.round(400 - 1.8856 * 10 * Math.sqrt(4.0 / 3)));
    }

    @Test
    void twoQuartersAreNoForecast() {
        assertThat(Quarters.forecast(new Tally(Measure.MONEY, List.of(quarter(3, 100), quarter(6, 120))), 400, DUE)).isInstanceOf(Forecast.Unknown.class);
    }

    @Test
    void whenTheLastQuarterIsReportedTheSumStands() {
        assertThat(Quarters.forecast(new Tally(Measure.MONEY, List.of(quarter(3, 100), quarter(6, 100), quarter(9, 100), quarter(12, 99))), 400, DUE))
                .isInstanceOfSatisfying(Forecast.Expected.class, e -> assertThat(e.chance()).isZero());
    }

    private static Tally.Cell quarter(int lastMonth, long fen) {
        return new Tally.Cell("", "", Optional.of(YearMonth.of(2026, lastMonth)), 1, fen);
    }
}
