package cn.jinchuanggu.window.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.window.CaseEvent;
import cn.jinchuanggu.window.CaseStep;
import cn.jinchuanggu.window.CaseTask;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.ServiceCase;
import cn.jinchuanggu.window.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as JSON.
 *
 * @param version       to be sent with a step when a change since should be noticed
 * @param partyId       null for a team that has none yet
 * @param officer       shown name; null until somebody accepts
 * @param dueAt         when the first running clock runs out; null when none runs
 * @param reopenThrough last day on which it can be reopened; null when it cannot
 * @param score         1 to 5; null until the applicant has said it
 * @param now           who has it now, what is missing, how long it still takes
 * @param steps         what this caller may do now, and what keeps them from the rest of their part
 */
record CaseAnswer(String id, String state, String stateLabel, int version, String applicant, String partyId, boolean illustrative, List<String> matters,
        Map<String, Object> answers, List<String> documentsReceived, String officer, OffsetDateTime filedAt, OffsetDateTime firstAnswerAt, OffsetDateTime dueAt,
        LocalDate reopenThrough, Integer score, List<String> now, List<TaskAnswer> tasks, List<StepAnswer> steps, List<EventAnswer> events) {

    /** @param leftMinutes working minutes, negative when overdue; null when it has ended and in an unknown year. dueAt null while it stands still */
    record TaskAnswer(String id, String matter, String name, String body, boolean promised, String state, String stateLabel, OffsetDateTime startedAt, OffsetDateTime endedAt,
            long givenMinutes, Long usedMinutes, Long leftMinutes, OffsetDateTime dueAt, String result, boolean escalated) {

        static TaskAnswer of(CaseTask task, Cases cases, Standing standing) {
            Optional<Duration> left = task.state().isOpen() ? task.clock().left(standing.hours(), cases.now()) : Optional.empty();
            return new TaskAnswer(task.id(), task.matter(), cases.nameOf(task.matter()), task.body(), task.promised(), task.state().name(), task.state().label(), task.started(),
                    task.ended().orElse(null), task.clock().given().toMinutes(), standing.usedMinutes(task).orElse(null), left.map(Duration::toMinutes).orElse(null),
                    standing.dueAt(task).orElse(null), task.result().map(Enum::name).orElse(null), task.escalated());
        }
    }

    /** @param task null for a step of the case; hindrance null when it may be done now */
    record StepAnswer(String step, String task, String label, String hindrance) {
    }

    /** @param account user name; null for those who do not run the platform */
    record EventAnswer(int sequence, String step, String label, String state, String stateLabel, String person, String account, OffsetDateTime at, String note,
            Map<String, Object> facts) {

        static EventAnswer of(CaseEvent event, Actor reader) {
            return new EventAnswer(event.sequence(), event.step().path(), event.step().label(), event.state().name(), event.state().label(), event.person(),
                    reader.has(Role.OPERATOR) ? event.account() : null, event.at(), event.note(), event.facts());
        }
    }

    static CaseAnswer of(ServiceCase of, Cases cases, Actor reader) {
        Standing standing = cases.standing(of);
        List<StepAnswer> steps = new ArrayList<>(steps(cases.listSteps(of, reader), null));
        of.openTasks().forEach(t -> steps.addAll(steps(cases.listSteps(of, t, reader), t.id())));
        return new CaseAnswer(of.id(), of.state().name(), of.state().label(), of.version(), of.applicant(), of.partyId().orElse(null), of.illustrative(), of.matters(),
                of.answers(), List.copyOf(of.received()), of.officerName().orElse(null), of.filedAt(), of.firstAnswerAt().orElse(null), standing.dueAt().orElse(null),
                cases.findLastDayToReopen(of).orElse(null), of.score().orElse(null), CaseNow.sentences(of, cases, standing),
                of.tasks().stream().map(t -> TaskAnswer.of(t, cases, standing)).toList(), steps, events(of, reader));
    }

    static List<EventAnswer> events(ServiceCase of, Actor reader) {
        return of.events().stream().map(e -> EventAnswer.of(e, reader)).toList();
    }

    private static List<StepAnswer> steps(Map<CaseStep, Optional<Hindrance>> steps, String task) {
        return steps.entrySet().stream().map(e -> new StepAnswer(e.getKey().path(), task, e.getKey().label(), e.getValue().map(Hindrance::sentence).orElse(null))).toList();
    }
}
