package cn.jinchuanggu.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.reference.WorkingHours;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The half day of a registration: four working hours that stand still while the applicant is waited for. 2026-03-06 is a Friday. */
class TaskClockTest {

    private static final Duration HALF_DAY = Duration.ofHours(4);

    private final WorkingHours hours = WorkingHours.load();

    @Test
    void runsOverTheWeekend() {
        TaskClock clock = TaskClock.started(HALF_DAY, at("2026-03-06T16:00"));
        assertThat(clock.dueAt(hours)).contains(at("2026-03-09T10:00"));
        assertThat(clock.used(hours, at("2026-03-08T15:00"))).contains(Duration.ofHours(2));
        assertThat(clock.left(hours, at("2026-03-09T09:30"))).contains(Duration.ofMinutes(30));
        assertThat(clock.isOverrun(hours, at("2026-03-08T15:00"))).contains(false);
    }

    @Test
    void runsOverTheSpringFestival() {
        assertThat(TaskClock.started(HALF_DAY, at("2026-02-14T17:00")).dueAt(hours)).contains(at("2026-02-24T11:00"));
    }

    @Test
    void standsStillWhileTheApplicantIsWaitedFor() {
        TaskClock asked = TaskClock.started(HALF_DAY, at("2026-03-02T10:00")).stop(at("2026-03-02T11:00"));
        assertThat(asked.dueAt(hours)).isEmpty();
        assertThat(asked.used(hours, at("2026-03-05T17:00"))).contains(Duration.ofHours(1));
        assertThat(asked.isOverrun(hours, at("2026-03-05T17:00"))).contains(false);

        TaskClock again = asked.resume(at("2026-03-06T17:00"));
        assertThat(again.dueAt(hours)).contains(at("2026-03-09T10:00"));
        assertThat(again.stop(at("2026-03-09T09:00")).used(hours, at("2026-04-01T09:00"))).contains(Duration.ofHours(3));
    }

    @Test
    void stoppedTwiceOrResumedTwiceItIsTheSame() {
        TaskClock clock = TaskClock.started(HALF_DAY, at("2026-03-02T10:00"));
        assertThat(clock.resume(at("2026-03-02T11:00"))).isEqualTo(clock);
        assertThat(clock.stop(at("2026-03-02T11:00")).stop(at("2026-03-03T11:00"))).isEqualTo(clock.stop(at("2026-03-02T11:00")));
    }

    /** The last moment keeps it; one second later, at noon, does not, although no working time has passed. */
    @Test
    void theLastMomentKeepsIt() {
        TaskClock clock = TaskClock.started(HALF_DAY, at("2026-03-02T08:00"));
        assertThat(clock.isOverrun(hours, at("2026-03-02T12:00"))).contains(false);
        assertThat(clock.isOverrun(hours, at("2026-03-02T12:00").plusSeconds(1))).contains(true);
    }

    @Test
    void whatRanOutBeforeItStoodStillStaysOverrun() {
        TaskClock late = TaskClock.started(HALF_DAY, at("2026-03-02T08:00")).stop(at("2026-03-02T15:00"));
        assertThat(late.left(hours, at("2026-03-03T08:00"))).contains(Duration.ofHours(-1));
        assertThat(late.isOverrun(hours, at("2026-03-03T08:00"))).contains(true);
        assertThat(late.resume(at("2026-03-03T08:00")).isOverrun(hours, at("2026-03-03T08:01"))).contains(true);
    }

    @Test
    void anUnknownYearHasNoEnd() {
        TaskClock clock = TaskClock.started(HALF_DAY, at("2026-12-31T16:00"));
        assertThat(clock.dueAt(hours)).isEmpty();
        assertThat(clock.isOverrun(hours, at("2026-12-31T17:00"))).isEmpty();
        assertThat(clock.used(hours, at("2026-12-31T17:00"))).contains(Duration.ofHours(1));
    }

    static OffsetDateTime at(String local) {
        return LocalDateTime.parse(local).atOffset(ZoneOffset.ofHours(8));
    }
}
