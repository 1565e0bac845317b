package cn.jinchuanggu.window;

import cn.jinchuanggu.reference.WorkingHours;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What the clocks of a case say right after its last event: what lists and figures keep of it.
 *
 * @param dueAt   when the first of its running clocks runs out, of a new case until when it has to be answered; empty when none runs or a year
 *                is not known
 * @param offHours whether it was filed while the offices were closed; empty in an unknown year
 */
public record Standing(ServiceCase of, WorkingHours hours, Optional<OffsetDateTime> dueAt, Optional<Boolean> offHours) {

    static Standing of(ServiceCase of, WorkingHours hours) {
        Optional<OffsetDateTime> tasks = of.openTasks().stream().flatMap(t -> t.clock().dueAt(hours).stream()).min(OffsetDateTime::compareTo);
        return new Standing(of, hours, FirstAnswer.dueAt(of).or(() -> tasks),
                hours.findIsWorking(of.filedAt()).map(working -> !working));
    }

    /** Working minutes that a task used until its clock was stopped; empty while it runs and in an unknown year. */
    public Optional<Long> usedMinutes(CaseTask task) {
        return task.ended().flatMap(at -> task.clock().used(hours, at)).map(Duration::toMinutes);
    }

    /** Whether a task was done in its time; empty until then, when it is not counted, and in an unknown year. */
    public Optional<Boolean> kept(CaseTask task) {
        return task.result().filter(r -> r != TaskResult.NOT_NEEDED).flatMap(r -> task.ended()).flatMap(at -> task.clock().isOverrun(hours, at)).map(overrun -> !overrun);
    }

    /** When a task's clock runs out. */
    public Optional<OffsetDateTime> dueAt(CaseTask task) {
        return task.clock().dueAt(hours);
    }
}
