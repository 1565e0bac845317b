package cn.jinchuanggu.listing;

import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down what happens to a listing, in the ledger of listings. */
@Component
class LifecycleRecord {

    private final Journal journal;

    LifecycleRecord(Journal journal) {
        this.journal = journal;
    }

    /** Takes the listing's entries for the present transaction; in their order. */
    List<Entry> take(String id) {
        return journal.take(id);
    }

    /** Appends a step that this transaction has taken. */
    void append(String id, LifecycleStep step, ListingState before, ListingState after, String why, Command command) {
        journal.take(id);
        journal.append(Ledger.LISTING, id, step.name(), Map.of("before", before.name(), "after", after.name()), why, command);
    }

    List<Entry> list(String id) {
        return journal.listEntries(id);
    }
}
