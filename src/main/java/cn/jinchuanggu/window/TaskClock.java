package cn.jinchuanggu.window;

import cn.jinchuanggu.reference.WorkingHours;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clock of a task: working time that it was given, and when it ran. While something is asked of the applicant it stands still.
 *
 * @param given        working time
 * @param past         stretches in which it ran, in their order
 * @param runningSince empty while it stands still and when it has ended
 */
public record TaskClock(Duration given, List<Stretch> past, Optional<OffsetDateTime> runningSince) {

    public TaskClock {
        past = List.copyOf(past);
    }

    /** From one moment until another. */
    public record Stretch(OffsetDateTime from, OffsetDateTime to) {
    }

    /** A clock that runs from this moment. */
    static TaskClock started(Duration given, OffsetDateTime at) {
        return new TaskClock(given, List.of(), Optional.of(at));
    }

    /** Stands still from this moment; nothing changes when it does already. */
    TaskClock stop(OffsetDateTime at) {
        return runningSince.map(since -> {
            List<Stretch> stretches = new ArrayList<>(past);
            stretches.add(new Stretch(since, at));
            return new TaskClock(given, stretches, Optional.empty());
        }).orElse(this);
    }

    /** Runs again from this moment; nothing changes when it does already. */
    TaskClock resume(OffsetDateTime at) {
        return runningSince.isPresent() ? this : new TaskClock(given, past, Optional.of(at));
    }

    /** Working time that has passed on it; empty when that depends on a year whose holidays are not known. */
    public Optional<Duration> used(WorkingHours hours, OffsetDateTime now) {
        Optional<Duration> used = Optional.of(Duration.ZERO);
        for (Stretch stretch : stop(now).past()) {
            Optional<Duration> here = hours.between(stretch.from(), stretch.to());
            used = used.flatMap(sum -> here.map(sum::plus));
        }
        return used;
    }

    /** Working time that is left, negative when it is overdue; empty as for {@link #used}. */
    public Optional<Duration> left(WorkingHours hours, OffsetDateTime now) {
        return used(hours, now).map(given::minus);
    }

    /** When the time will have run out if nothing stops it again; empty while it stands still and in an unknown year. */
    public Optional<OffsetDateTime> dueAt(WorkingHours hours) {
        return runningSince.flatMap(since -> left(hours, since).flatMap(left -> hours.findEnd(since, left)));
    }

    /**
     * Whether it ran on after its time had run out, by this moment or before it stood still; empty in an unknown year. The last moment
     * of the time still keeps it.
     */
    public Optional<Boolean> isOverrun(WorkingHours hours, OffsetDateTime now) {
        List<Stretch> stretches = stop(now).past();
        Stretch last = stretches.getLast();
        TaskClock running = new TaskClock(given, stretches.subList(0, stretches.size() - 1), Optional.of(last.from()));
        return running.dueAt(hours).map(last.to()::isAfter);
    }
}
