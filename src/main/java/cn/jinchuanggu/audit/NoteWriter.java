package cn.jinchuanggu.audit;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalQuery;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.Paging;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes notes in the order in which they came, many in one transaction: the end of the ledger is locked once for all of them, and
 * nobody who is refused waits for it. While the database is away the notes wait; beyond {@value #MOST_WAITING} the number of those that
 * were lost is kept and written.
 */
@Component
class NoteWriter implements AutoCloseable {

    static final int MOST_WAITING = 20_000;
    private static final Logger log = LoggerFactory.getLogger(NoteWriter.class);
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Note WAKE = new Note(null, "", Map.of(), "", null);

    private final Journal journal;
    private final BlockingQueue<Note> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicLong lost = new AtomicLong();
    private final NoteCounter counter = new NoteCounter();
    private final List<Note> batch = new ArrayList<>();
    private final List<CountDownLatch> watchers = new ArrayList<>();
    private final Thread thread;
    private volatile boolean running = true;
    private boolean doubtful;

    NoteWriter(Journal journal) {
        this.journal = journal;
        this.thread = Thread.ofPlatform().name("audit-notes").daemon(true).start(this::work);
    }

    /** Takes a note without waiting. */
    void accept(Note note) {
        if (!waiting.offer(note)) {
            lost.incrementAndGet();
        }
    }

    /** Waits until everything accepted before is written or one attempt failed; at most ten seconds. */
    void settle() {
        CountDownLatch done = new CountDownLatch(1);
        synchronized (watchers) {
            watchers.add(done);
        }
        waiting.offer(WAKE); // a full queue wakes the writer by itself
        try {
            done.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (running) {
            try {
                round(waiting.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            }
        }
        counter.takeAll().forEach(batch::add);
        collect(waiting.poll());
        write();
    }

    private void round(Note first) throws InterruptedException {
        List<CountDownLatch> told;
        synchronized (watchers) {
            told = List.copyOf(watchers);
            watchers.clear();
        }
        collect(first);
        batch.addAll(counter.takeFinished(System.nanoTime()));
        boolean written = write();
        told.forEach(CountDownLatch::countDown);
        if (!written) {
            Thread.sleep(PAUSE); // the database is away; what waits stays
        }
    }

    /** Moves what waits into the batch; all of it, so that who settles finds everything that came before. */
    private void collect(Note first) {
        List<Note> taken = new ArrayList<>();
        if (first != null) {
            taken.add(first);
        }
        if (batch.size() < MOST_WAITING) {
            waiting.drainTo(taken);
        }
        taken.stream().filter(n -> n != WAKE).filter(n -> counter.isFirst(n, System.nanoTime())).forEach(batch::add);
    }

    /** @return whether nothing is left */
    private boolean write() {
        try {
            dropWritten();
            while (!batch.isEmpty() || lost.get() > 0) {
                List<Note> next = batch.subList(0, Math.min(BATCH, batch.size()));
                long missing = lost.get();
                doubtful = true;
                journal.inTransaction(() -> append(next, missing));
                doubtful = false;
                lost.addAndGet(-missing);
                next.clear();
            }
            return true;
        } catch (RuntimeException e) {
            log.warn("{} audit notes wait for the database: {}", batch.size(), e.toString());
            return false;
        }
    }

    private int append(List<Note> notes, long missing) {
        for (Note note : notes) {
            journal.note(Ledger.SECURITY, note.object(), note.kind().name(), note.facts(), note.why(), note.command());
        }
        if (missing > 0) {
            Map<String, Long> facts = Map.of("times", missing);
            journal.note(Ledger.SECURITY, "trail", AuditKind.LOST.name(), facts, "", Command.of(Actor.PLATFORM, null, facts));
        }
        return notes.size();
    }

    /** A commit whose answer never came may have happened: what is found at the end of the ledger is not written again. */
    private void dropWritten() {
        if (doubtful) {
            Set<String> written = journal.find(JournalQuery.of(Set.of(Ledger.SECURITY)), new Paging(1, Paging.LARGEST_PAGE)).items().stream().map(Entry::command).collect(Collectors.toSet());
            batch.removeIf(note -> written.contains(note.command().name()));
            doubtful = false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        waiting.offer(WAKE);
        thread.join(Duration.ofSeconds(10));
    }
}
