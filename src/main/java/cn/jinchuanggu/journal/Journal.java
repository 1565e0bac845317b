package cn.jinchuanggu.journal;

import cn.jinchuanggu.journal.store.JournalStore;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Who did what, when, from where and why: what the features of a deal write their events into, and what auditors read.
 *
 * <p>Whoever changes a subject takes it first ({@link #take}), decides by its entries, and appends, all in one transaction.
 * What the entries mean is the business of the feature that wrote them.
 */
@Service
public class Journal {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final JournalStore store;
    private final Clock clock;

    Journal(JournalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Everything inside is written, or nothing; inside another transaction it is part of that one. */
    public <T> T inTransaction(Supplier<T> work) {
        return store.inTransaction(work);
    }

    /**
     * Takes a subject, known or new, until the transaction ends: nobody else changes it meanwhile.
     *
     * @return its entries so far, in their order
     */
    public List<Entry> take(String subject) {
        store.take(subject);
        return store.list(subject);
    }

    /**
     * Appends an entry about a subject that this transaction has taken.
     *
     * @param kind  name of the step
     * @param facts what can be written as JSON; no nulls
     * @param why   what the person wrote; empty for nothing
     */
    public Entry append(Ledger ledger, String subject, String kind, Map<String, ?> facts, String why, Command command) {
        JournalStore.Position position = store.advance(ledger, subject);
        Entry open = new Entry(ledger, position.number(), subject, position.sequence(), kind, command.actor().username(),
                command.actor().displayName(), now(), command.origin(), why, JournalJson.asRead(facts), position.previous(), "",
                command.name(), command.fingerprint());
        Entry closed = new Entry(ledger, open.number(), subject, open.sequence(), kind, open.account(), open.person(), open.at(), open.origin(),
                why, open.facts(), open.previous(), Chain.hash(open), open.command(), open.fingerprint());
        store.append(closed);
        if (ledger != Ledger.ACCESS) { // a look changes nothing
            Journalled.mark();
        }
        return closed;
    }

    /**
     * Appends an entry whose subject nothing is decided by: takes it, and reads nothing of what happened before.
     *
     * @param kind  name of what happened
     * @param facts what can be written as JSON; no nulls
     */
    public Entry note(Ledger ledger, String subject, String kind, Map<String, ?> facts, String why, Command command) {
        return store.inTransaction(() -> {
            store.takeEnd(ledger); // before the subject: what several entries of one transaction are about comes in any order
            store.take(subject);
            return append(ledger, subject, kind, facts, why, command);
        });
    }

    /** What happened to a subject, in its order; empty for an unknown one. */
    public List<Entry> listEntries(String subject) {
        return store.list(subject);
    }

    /** Entries of a ledger after this number, at most {@code limit}, in their order. */
    public List<Entry> listAfter(Ledger ledger, long number, int limit) {
        return store.listAfter(ledger, number, limit);
    }

    /** The number of the last entry of every ledger that has one: whoever follows many ledgers sees at one glance in which there is something new. */
    public Map<Ledger, Long> lastNumbers() {
        return store.lastNumbers();
    }

    /** What fits, the newest first. */
    public Page<Entry> find(JournalQuery query, Paging paging) {
        return store.find(query, paging);
    }

    /** The entries of a ledger after this number, in their order, read as they are asked for. */
    public Iterator<Entry> walk(Ledger ledger, long after) {
        return store.walk(ledger, after);
    }

    /** One entry of a ledger. */
    public Optional<Entry> find(Ledger ledger, long number) {
        return store.listAfter(ledger, number - 1, 1).stream().filter(e -> e.number() == number).findFirst();
    }

    /** Where a ledger begins and ends now. */
    public Reach reach(Ledger ledger) {
        return store.reach(ledger);
    }

    /** What is wrong first with a ledger, in Chinese; empty when every entry is as it was written and none is missing. */
    public Optional<String> findBreak(Ledger ledger) {
        Reach reach = store.reach(ledger);
        Optional<String> broken = Chain.findBreak(store.walk(ledger, 0), reach);
        return broken.isPresent() && store.reach(ledger).purged() != reach.purged() ? findBreak(ledger) : broken; // purged while it was walked
    }

    /**
     * Deletes the first entries of a ledger and keeps the hash of the last of them, so that the rest can still be checked. Only for the
     * audit trail, which the law lets end after a time; no other book is ever shortened.
     *
     * @param through number of the last one to go
     * @param hash    its hash
     */
    public void purge(Ledger ledger, long through, String hash) {
        if (ledger != Ledger.SECURITY) {
            throw new IllegalArgumentException("The ledger " + ledger + " is kept for good");
        }
        store.inTransaction(() -> store.purge(ledger, through, hash));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0);
    }
}
