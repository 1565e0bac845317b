package cn.jinchuanggu.journal;

import cn.jinchuanggu.journal.store.JournalStore;
import java.time.Clock;

/** The journal of the running graph, with a clock of the test's own. */
public final class JournalAt {

    private JournalAt() {
    }

    public static Journal clock(JournalStore store, Clock clock) {
        return new Journal(store, clock);
    }
}
