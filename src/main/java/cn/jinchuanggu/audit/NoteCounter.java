package cn.jinchuanggu.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the first of several equal refusals through and counts the rest for a minute, so that nobody fills the trail by asking again.
 * Used by one thread at a time.
 */
final class NoteCounter {

    private static final long WINDOW_ns = Duration.ofMinutes(1).toNanos();
    private static final int MOST = 10_000;

    private final Map<Note.Same, Counted> running = new LinkedHashMap<>();

    private static final class Counted {
        private final long since_ns;
        private Note last;
        private int more;

        Counted(long since_ns) {
            this.since_ns = since_ns;
        }
    }

    /** @return whether this one is to be written; otherwise it is counted */
    boolean isFirst(Note note, long now_ns) {
        if (!note.kind().isCounted()) {
            return true;
        }
        Counted counted = running.get(note.same());
        if (counted == null) {
            running.put(note.same(), new Counted(now_ns));
            return true;
        }
        counted.last = note;
        counted.more++;
        return false;
    }

    /** The counts whose minute is over, each as a note with {@code times}; the oldest too when there are very many. */
    List<Note> takeFinished(long now_ns) {
        List<Note> finished = new ArrayList<>();
        running.values().removeIf(counted -> {
            boolean over = now_ns - counted.since_ns >= WINDOW_ns || running.size() > MOST;
            return over && add(counted, finished);
        });
        return finished;
    }

    /** All counts, finished or not. */
    List<Note> takeAll() {
        List<Note> all = new ArrayList<>();
        running.values().forEach(counted -> add(counted, all));
        running.clear();
        return all;
    }

    private static boolean add(Counted counted, List<Note> to) {
        if (counted.more > 0) {
            Note last = counted.last;
            Map<String, Object> facts = new HashMap<>(last.facts());
            facts.put("times", counted.more);
            to.add(new Note(last.kind(), last.object(), facts, last.why(), last.command()));
        }
        return true;
    }
}
