package cn.jinchuanggu.policy.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months counted from the first day of a lease, also where calendar months differ in length. */
class LeaseMonthTest {

    private static final long SEED = 20241128L;

    @ParameterizedTest
    @CsvSource({
        "2025-03-15, 1, 2025-03-15, 2025-04-14", "2025-03-15, 9, 2025-11-15, 2025-12-14",
        "2025-01-01, 12, 2025-12-01, 2025-12-31",
        "2024-11-28, 36, 2027-10-28, 2027-11-27", "2024-11-28, 60, 2029-10-28, 2029-11-27",
        // starts that not every calendar month has
        "2025-01-31, 1, 2025-01-31, 2025-02-27", "2025-01-31, 2, 2025-02-28, 2025-03-30", "2025-01-31, 3, 2025-03-31, 2025-04-29",
        "2025-01-30, 1, 2025-01-30, 2025-02-27", "2025-01-30, 2, 2025-02-28, 2025-03-29",
        "2025-01-29, 1, 2025-01-29, 2025-02-27", "2025-01-29, 2, 2025-02-28, 2025-03-28",
        // leap years
        "2028-01-31, 1, 2028-01-31, 2028-02-28", "2028-01-31, 2, 2028-02-29, 2028-03-30",
        "2028-02-29, 1, 2028-02-29, 2028-03-28", "2028-02-29, 13, 2029-02-28, 2029-03-28", "2024-02-29, 49, 2028-02-29, 2028-03-28"
    })
    void beginsOnTheDayOfTheLeaseOrTheLastDayOfAShortMonth(LocalDate start, int number, LocalDate from, LocalDate through) {
        assertThat(LeaseMonth.of(start, number)).isEqualTo(new LeaseMonth(number, from, through));
    }

    @Test
    void followOneAnotherWithoutAGapAndBeginInDifferentCalendarMonths() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
            List<LeaseMonth> months = LeaseMonth.begunBy(start, start.plusDays(random.nextInt(2_500)));
            String at = "seed " + SEED + ", lease from " + start;
            assertThat(months.getFirst().from()).as(at).isEqualTo(start);
            for (int m = 1; m < months.size(); m++) {
                assertThat(months.get(m).from()).as(at).isEqualTo(months.get(m - 1).through().plusDays(1));
                assertThat(months.get(m).key()).as(at).isEqualTo(months.get(m - 1).key().plusMonths(1));
            }
        }
    }

    @Test
    void listsTheMonthsThatHaveBegun() {
        LocalDate start = LocalDate.of(2025, 3, 15);
        assertThat(LeaseMonth.begunBy(start, LocalDate.of(2025, 3, 14))).isEmpty();
        assertThat(LeaseMonth.begunBy(start, start)).hasSize(1);
        assertThat(LeaseMonth.begunBy(start, LocalDate.of(2025, 12, 31))).hasSize(10);
    }

    @Test
    void countsItsDays() {
        LeaseMonth month = LeaseMonth.of(LocalDate.of(2025, 12, 15), 1);
        assertThat(month.days()).isEqualTo(31);
        assertThat(month.daysThrough(LocalDate.of(2025, 12, 31))).isEqualTo(17);
        assertThat(LeaseMonth.of(LocalDate.of(2025, 1, 31), 1).days()).isEqualTo(28);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1|第1个月", "1,2,3|第1至3个月", "1,2,25,26,27,60|第1至2、25至27、60个月"})
    void drawsRunsOfNumbersTogether(String numbers, String label) {
        assertThat(LeaseMonth.label(Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList())).isEqualTo(label);
    }
}
