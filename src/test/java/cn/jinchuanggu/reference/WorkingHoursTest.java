package cn.jinchuanggu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working time between 8 and 12 and between 14 and 18 of the days that are worked. 2026-03-02 is a Monday. */
class WorkingHoursTest {

    private static final long SEED = 20260302L;

    private final WorkingHours hours = WorkingHours.load();

    @ParameterizedTest(name = "from {0}, {1} h of work end at {2}")
    @CsvSource(textBlock = """
            2026-03-02T08:00, 4,  2026-03-02T12:00
            2026-03-02T10:00, 4,  2026-03-02T16:00
            2026-03-02T07:00, 4,  2026-03-02T12:00
            2026-03-02T12:30, 4,  2026-03-02T18:00
            2026-03-02T17:00, 4,  2026-03-03T11:00
            2026-03-02T23:00, 4,  2026-03-03T12:00
            2026-03-06T16:00, 4,  2026-03-09T10:00
            2026-03-07T09:00, 4,  2026-03-09T12:00
            2026-03-02T08:00, 40, 2026-03-06T18:00
            2026-02-13T16:00, 4,  2026-02-14T10:00
            2026-02-14T16:00, 4,  2026-02-24T10:00
            2026-02-27T16:00, 4,  2026-02-28T10:00
            2026-09-30T16:00, 4,  2026-10-08T10:00
            2026-03-02T10:00, 0,  2026-03-02T10:00""")
    void workEnds(String from, int worked, String end) {
        assertThat(hours.findEnd(at(from), Duration.ofHours(worked))).contains(at(end));
        assertThat(hours.between(at(from), at(end))).contains(Duration.ofHours(worked));
    }

    @Test
    void anUnknownYearIsSaidAndNotGuessed() {
        assertThat(hours.findEnd(at("2026-12-31T17:00"), Duration.ofHours(1))).contains(at("2026-12-31T18:00"));
        assertThat(hours.findEnd(at("2026-12-31T17:00"), Duration.ofHours(2))).isEmpty();
        assertThat(hours.between(at("2026-12-31T17:00"), at("2027-01-04T09:00"))).isEmpty();
        assertThat(hours.findIsWorking(at("2027-01-04T09:00"))).isEmpty();
    }

    @Test
    void theOfficesWorkInTheirHoursOnly() {
        assertThat(hours.findIsWorking(at("2026-03-02T08:00"))).contains(true);
        assertThat(hours.findIsWorking(at("2026-03-02T12:00"))).contains(false);
        assertThat(hours.findIsWorking(at("2026-03-07T09:00"))).contains(false);
        assertThat(hours.findIsWorking(at("2026-02-14T09:00"))).as("a Saturday that is worked").contains(true);
    }

    @Test
    void nothingIsWorkedBackwards() {
        assertThat(hours.between(at("2026-03-03T09:00"), at("2026-03-02T09:00"))).contains(Duration.ZERO);
    }

    /** Minute by minute is the plainest way to count. */
    @Test
    void isEqualToCountingMinutes() {
        Random random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            OffsetDateTime from = at("2026-02-10T00:00").plusMinutes(random.nextInt(25 * 24 * 60));
            OffsetDateTime to = from.plusMinutes(random.nextInt(10 * 24 * 60));
            long minutes = 0;
            for (OffsetDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
                minutes += hours.findIsWorking(minute).orElseThrow() ? 1 : 0;
            }
            Duration counted = Duration.ofMinutes(minutes);
            assertThat(hours.between(from, to)).as("seed %d: %s to %s", SEED, from, to).contains(counted);
            Optional<OffsetDateTime> end = hours.findEnd(from, counted);
            assertThat(hours.between(from, end.orElseThrow())).as("seed %d: %s and %s", SEED, from, counted).contains(counted);
        }
    }

    private static OffsetDateTime at(String local) {
        return LocalDateTime.parse(local).atOffset(ZoneOffset.ofHours(8));
    }
}
