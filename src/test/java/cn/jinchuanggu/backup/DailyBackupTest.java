package cn.jinchuanggu.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyBackupTest {

    @ParameterizedTest(name = "last {0}, at {1}, now {2}: {3}")
    @CsvSource({
            "2026-03-01T03:30:10, 03:30, 2026-03-01T23:59, false",
            "2026-03-01T03:30:10, 03:30, 2026-03-02T03:29, false",
            "2026-03-01T03:30:10, 03:30, 2026-03-02T03:30, true",
            "2026-03-01T03:30:10, 03:30, 2026-03-05T12:00, true",
            "2026-03-01T00:00,    00:00, 2026-03-01T23:59, false",
            "2028-02-28T03:30:10, 03:30, 2028-02-29T03:30, true",
            // a first start in the afternoon waits for the night
            "2026-03-01T15:00,    03:30, 2026-03-01T15:00, false",
            "2026-03-01T01:00,    03:30, 2026-03-01T03:30, true",
            // a clock that jumped back makes no second one
            "2027-03-01T03:30,    03:30, 2026-03-01T03:30, false"})
    void isDueOnceADay(LocalDateTime last, LocalTime at, LocalDateTime now, boolean due) {
        assertThat(DailyBackup.isDue(last, at, now)).isEqualTo(due);
    }
}
