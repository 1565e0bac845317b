package cn.jinchuanggu.cockpit.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewRevenueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Map<String, Object> THIRD = Map.of("year", "2026", "quarter", "3", "revenueYuan", "12.345万元", "source", "利润表");

    @Test
    void aQuarterIsItsThreeMonthsAndTheAmountIsWholeFen() {
        RevenueReport report = NewRevenue.read("ent-1", THIRD, TODAY, List.of());
        assertThat(report).isEqualTo(new RevenueReport("ent-1", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), 12_345_000, "利润表", Optional.of(TODAY), 1));
    }

    @Test
    void theSameQuarterAgainIsACorrection() {
        RevenueReport seed = new RevenueReport("ent-1", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), 1, "illustrative");
        RevenueReport first = NewRevenue.read("ent-1", THIRD, TODAY, List.of(seed));
        assertThat(first.version()).isEqualTo(1);
        assertThat(NewRevenue.read("ent-1", THIRD, TODAY, List.of(first)).version()).isEqualTo(2);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refused(Map.of(), TODAY, List.of())).extracting(Problem::field).containsExactly("year", "quarter", "revenueYuan", "source");
        assertThat(refused(Map.of("year", "2026", "quarter", "5", "revenueYuan", "12.345", "source", "电话 13912345678", "month", "9"), TODAY, List.of()))
                .extracting(Problem::field).containsExactly("quarter", "revenueYuan", "source", "month");
    }

    @Test
    void aQuarterIsReportedWhenItIsOver() {
        assertThat(refused(THIRD, LocalDate.of(2026, 9, 30), List.of())).extracting(Problem::field).containsExactly("quarter");
        assertThat(refused(THIRD, TODAY, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026-07-01,true", "2026-09-30,2026-12-31,true", "2026-07-01,2026-07-31,true", "2026-01-01,2026-06-30,false", "2026-10-01,2026-12-31,false"})
    void noDayIsReportedTwice(LocalDate from, LocalDate through, boolean twice) {
        List<Problem> problems = refused(THIRD, TODAY, List.of(new RevenueReport("ent-1", from, through, 1, "illustrative")));
        assertThat(problems).extracting(Problem::field).isEqualTo(twice ? List.of("quarter") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2025,4", "2026-03-31,2025,4", "2026-04-01,2026,1", "2026-11-27,2026,3"})
    void theLastQuarterThatIsOver(LocalDate today, int year, int number) {
        assertThat(Quarter.lastOver(today)).isEqualTo(new Quarter(year, number));
    }

    private static List<Problem> refused(Map<String, ?> sent, LocalDate today, List<RevenueReport> before) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> NewRevenue.read("ent-1", sent, today, before));
        return refused == null ? List.of() : refused.problems();
    }
}
