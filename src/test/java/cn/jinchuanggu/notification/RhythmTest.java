package cn.jinchuanggu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    /** 2026-03-02 is a Monday. */
    @ParameterizedTest
    @CsvSource({
            "AT_ONCE, 2026-03-02T10:15:30+08:00, 2026-03-02T10:15:30+08:00",
            "DAILY,   2026-03-02T07:59:59+08:00, 2026-03-02T08:00:00+08:00",
            "DAILY,   2026-03-02T08:00:00+08:00, 2026-03-03T08:00:00+08:00",
            "WEEKLY,  2026-03-02T07:59:59+08:00, 2026-03-02T08:00:00+08:00",
            "WEEKLY,  2026-03-02T08:00:00+08:00, 2026-03-09T08:00:00+08:00",
            "WEEKLY,  2026-03-08T23:00:00+08:00, 2026-03-09T08:00:00+08:00"})
    void collectedMailGoesOutAtTheNextHourSet(Rhythm rhythm, OffsetDateTime now, OffsetDateTime next) {
        assertThat(rhythm.next(now, 8)).isEqualTo(next);
    }
}
