package cn.jinchuanggu.window;

import cn.jinchuanggu.journal.Entry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened in a case: an entry of the journal as cases understand it.
 *
 * @param sequence 1, 2, 3, ... within its case
 * @param state    where the case stood afterwards
 * @param account  user name of who did it
 * @param person   shown name of who did it
 * @param at       when, in Asia/Shanghai
 * @param note     what the person wrote; empty for nothing
 * @param facts    what the step said, by the keys of {@link CaseQuestions}, as JSON values
 */
public record CaseEvent(int sequence, CaseStep step, CaseState state, String account, String person, OffsetDateTime at, String note, Map<String, Object> facts) {

    static CaseEvent of(Entry entry, CaseState state) {
        return new CaseEvent(entry.sequence(), CaseStep.valueOf(entry.kind()), state, entry.account(), entry.person(), entry.at(), entry.why(), entry.facts());
    }

    /** What was said under a key, as text; empty when nothing was. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(facts.get(key)).map(Object::toString);
    }

    /** Tasks that were given to bodies by it, as they were then. */
    @SuppressWarnings("unchecked") // the entry has this shape
    public List<CaseTask> newTasks() {
        return ((List<Map<?, ?>>) facts.getOrDefault(CaseQuestions.TASKS, List.of())).stream().map(t -> CaseTask.of(t, at)).toList();
    }

    /** Id of the task that it is about; empty when it is about the case. */
    public Optional<String> task() {
        return text(CaseQuestions.TASK);
    }
}
