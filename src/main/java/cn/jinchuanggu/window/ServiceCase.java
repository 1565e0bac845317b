package cn.jinchuanggu.window;

import cn.jinchuanggu.journal.Entry;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case of the one window (代办件): the sum of its events.
 *
 * @param id     the number by which people name it
 * @param events in their order, at least one
 * @param tasks  in the order in which they were given to bodies
 */
public record ServiceCase(String id, List<CaseEvent> events, List<CaseTask> tasks) {

    public ServiceCase {
        events = List.copyOf(events);
        tasks = List.copyOf(tasks);
    }

    /** What the entries about a case make of it; at least one. */
    static ServiceCase of(String id, List<Entry> entries) {
        List<CaseEvent> events = new ArrayList<>();
        List<CaseTask> tasks = new ArrayList<>();
        CaseState state = null;
        for (Entry entry : entries) {
            state = CaseStep.valueOf(entry.kind()).leadsTo(state);
            CaseEvent event = CaseEvent.of(entry, state);
            events.add(event);
            event.task().ifPresent(task -> tasks.replaceAll(t -> t.id().equals(task) ? t.after(event) : t));
            tasks.addAll(event.newTasks());
            if (event.step() == CaseStep.WITHDRAW) {
                tasks.replaceAll(t -> t.dropped(event.at()));
            }
        }
        return new ServiceCase(id, events, tasks);
    }

    public CaseState state() {
        return events.getLast().state();
    }

    /** How many events it has; a change names the version it was made for. */
    public int version() {
        return events.size();
    }

    /** User name of who filed it. */
    public String account() {
        return events.getFirst().account();
    }

    /** Name of the enterprise or the team. */
    public String applicant() {
        return events.getFirst().text(CaseQuestions.APPLICANT).orElseThrow();
    }

    /** The party it was filed for; empty for a team that has none yet. */
    public Optional<String> partyId() {
        return events.getFirst().text(CaseQuestions.PARTY);
    }

    /** Whether it was made up to show how the window works. */
    public boolean illustrative() {
        return Boolean.TRUE.equals(events.getFirst().facts().get(CaseQuestions.ILLUSTRATIVE));
    }

    /** Ids of the kinds of matter that are wanted. */
    public List<String> matters() {
        return texts(events.getFirst().facts().get(CaseQuestions.MATTERS));
    }

    /** What was answered when it was filed, by key. */
    @SuppressWarnings("unchecked") // the entry has this shape
    public Map<String, Object> answers() {
        return (Map<String, Object>) events.getFirst().facts().get(CaseQuestions.ANSWERS);
    }

    public OffsetDateTime filedAt() {
        return events.getFirst().at();
    }

    /** The first time that a person of the window spoke to the applicant. */
    public Optional<OffsetDateTime> firstAnswerAt() {
        return events.stream().filter(e -> e.step().isAnswer()).map(CaseEvent::at).findFirst();
    }

    /** Whether the platform has said that nobody answered in time. */
    public boolean isUnansweredTold() {
        return findLast(CaseStep.UNANSWERED).isPresent();
    }

    /** User name of the one officer; empty until somebody accepts. */
    public Optional<String> officer() {
        return findLast(CaseStep.ACCEPT, CaseStep.HAND_OVER).map(e -> e.text(CaseQuestions.OFFICER).orElse(e.account()));
    }

    /** Shown name of the one officer. */
    public Optional<String> officerName() {
        return findLast(CaseStep.ACCEPT, CaseStep.HAND_OVER).map(e -> e.text(CaseQuestions.OFFICER_NAME).orElse(e.person()));
    }

    /** Documents that are ticked as received, as {@code matter/name}. */
    public Set<String> received() {
        Set<String> received = new LinkedHashSet<>();
        events.stream().filter(e -> e.step() == CaseStep.RECEIVE).forEach(e -> received.addAll(texts(e.facts().get(CaseQuestions.DOCUMENTS))));
        return received;
    }

    /** 1 (worst) to 5 (best); empty until the applicant has said it. */
    public Optional<Integer> score() {
        return findLast(CaseStep.RATE).flatMap(e -> e.text(CaseQuestions.SCORE)).map(Integer::valueOf);
    }

    /** When it was last closed. */
    public Optional<OffsetDateTime> closedAt() {
        return findLast(CaseStep.CLOSE).map(CaseEvent::at);
    }

    /** The last event of these steps. */
    public Optional<CaseEvent> findLast(CaseStep... steps) {
        return events.reversed().stream().filter(e -> Arrays.asList(steps).contains(e.step())).findFirst();
    }

    public Optional<CaseTask> findTask(String task) {
        return tasks.stream().filter(t -> t.id().equals(task)).findFirst();
    }

    public List<CaseTask> openTasks() {
        return tasks.stream().filter(t -> t.state().isOpen()).toList();
    }

    /** Matters that no body has now. */
    List<String> mattersToSplit() {
        return matters().stream().filter(m -> openTasks().stream().noneMatch(t -> t.matter().equals(m))).toList();
    }

    /** Matters that no body was given since the case was accepted or reopened. */
    List<String> mattersNeverSplit() {
        OffsetDateTime since = findLast(CaseStep.REOPEN, CaseStep.ACCEPT).map(CaseEvent::at).orElse(filedAt());
        return matters().stream().filter(m -> tasks.stream().noneMatch(t -> t.matter().equals(m) && (t.state().isOpen() || !t.started().isBefore(since)))).toList();
    }

    @SuppressWarnings("unchecked") // JSON lists of text
    private static List<String> texts(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
