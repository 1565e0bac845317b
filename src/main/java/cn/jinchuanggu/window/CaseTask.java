package cn.jinchuanggu.window;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a case that one body has to do.
 *
 * @param id        {@code t1}, {@code t2}, ... within its case
 * @param matter    id of its kind
 * @param body      who has it now
 * @param promised  whether its time is promised by the article
 * @param started   when it was given to the body
 * @param since     when its present state began
 * @param result    how it ended; empty until then
 * @param escalated whether it was escalated, by a person or by the platform
 * @param told      whether the platform has said that its time ran out
 */
public record CaseTask(String id, String matter, String body, boolean promised, TaskClock clock, TaskState state, OffsetDateTime started, OffsetDateTime since,
        Optional<TaskResult> result, boolean escalated, boolean told) {

    private static final String ID = "id";
    private static final String MATTER = "matter";
    private static final String MINUTES = "minutes";
    private static final String PROMISED = "promised";

    /** What an entry says of a new task. */
    static Map<String, Object> facts(String id, MatterKind kind, String body, Duration given) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(ID, id);
        facts.put(MATTER, kind.id());
        facts.put(CaseQuestions.BODY, body);
        facts.put(MINUTES, given.toMinutes());
        facts.put(PROMISED, kind.promise().isPresent());
        return facts;
    }

    /** A new task, as an entry says it. */
    static CaseTask of(Map<?, ?> facts, OffsetDateTime at) {
        Duration given = Duration.ofMinutes(((Number) facts.get(MINUTES)).longValue());
        return new CaseTask((String) facts.get(ID), (String) facts.get(MATTER), (String) facts.get(CaseQuestions.BODY), Boolean.TRUE.equals(facts.get(PROMISED)),
                TaskClock.started(given, at), TaskState.RUNNING, at, at, Optional.empty(), false, false);
    }

    /** What an event makes of it. */
    CaseTask after(CaseEvent event) {
        TaskState next = event.step().leadsTo(state);
        TaskClock moved = next == TaskState.RUNNING ? clock.resume(event.at()) : clock.stop(event.at());
        return new CaseTask(id, matter, event.step() == CaseStep.TRANSFER ? event.text(CaseQuestions.BODY).orElseThrow() : body, promised, moved, next, started,
                next == state ? since : event.at(), event.text(CaseQuestions.RESULT).map(TaskResult::valueOf).or(() -> result),
                escalated || event.step() == CaseStep.ESCALATE || event.step() == CaseStep.OVERDUE, told || event.step() == CaseStep.OVERDUE);
    }

    /** As it is when its case is withdrawn. */
    CaseTask dropped(OffsetDateTime at) {
        return !state.isOpen() ? this : new CaseTask(id, matter, body, promised, clock.stop(at), TaskState.DROPPED, started, at, result, escalated, told);
    }

    /** When it was done or dropped; empty until then. */
    public Optional<OffsetDateTime> ended() {
        return state.isOpen() ? Optional.empty() : Optional.of(since);
    }
}
