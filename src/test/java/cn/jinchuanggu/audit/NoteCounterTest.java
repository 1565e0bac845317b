package cn.jinchuanggu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Command;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteCounterTest {

    private static final long SECOND = 1_000_000_000L;

    private final NoteCounter counter = new NoteCounter();

    @Test
    void theFirstIsWrittenAndTheRestOfTheMinuteAreCounted() {
        assertThat(counter.isFirst(denied("/a"), 0)).isTrue();
        assertThat(counter.isFirst(denied("/a"), SECOND)).isFalse();
        assertThat(counter.isFirst(denied("/a"), 2 * SECOND)).isFalse();
        assertThat(counter.isFirst(denied("/b"), 2 * SECOND)).isTrue();

        assertThat(counter.takeFinished(59 * SECOND)).isEmpty();
        List<Note> finished = counter.takeFinished(60 * SECOND);
        assertThat(finished).singleElement().satisfies(n -> assertThat(n.facts().get("times")).isEqualTo(2));
        assertThat(counter.isFirst(denied("/a"), 61 * SECOND)).isTrue();
    }

    @Test
    void whatCannotBeRepeatedAtWillIsNeverCounted() {
        assertThat(counter.isFirst(new Note(AuditKind.LOGIN, "account:a", Map.of(), "", Command.of(Actor.VISITOR, null, "")), 0)).isTrue();
        assertThat(counter.isFirst(new Note(AuditKind.LOGIN, "account:a", Map.of(), "", Command.of(Actor.VISITOR, null, "")), 0)).isTrue();
        assertThat(counter.takeAll()).isEmpty();
    }

    private static Note denied(String object) {
        return new Note(AuditKind.DENIED, object, Map.of(), "", Command.of(Actor.VISITOR, null, ""));
    }
}
