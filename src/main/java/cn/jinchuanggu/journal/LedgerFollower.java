package cn.jinchuanggu.journal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands every entry of a ledger, in its order and once, to whoever keeps a view of it in memory. What this process wrote comes
 * at once, what another one wrote within a second, so that several processes on one graph stay equal.
 */
public final class LedgerFollower implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LedgerFollower.class);
    private static final int BATCH = 2_000;
    private static final Duration PAUSE = Duration.ofMillis(800);

    private final Journal journal;
    private final Ledger ledger;
    private final Consumer<Entry> view;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running = true;
    private boolean troubled;
    private long number;
    private Thread thread;

    /** @param view is told by one thread at a time */
    public LedgerFollower(Journal journal, Ledger ledger, Consumer<Entry> view) {
        this.journal = journal;
        this.ledger = ledger;
        this.view = view;
    }

    /** Reads the ledger to its end, then follows it. */
    public void start() {
        catchUp();
        thread = Thread.ofPlatform().name("follower-" + ledger.name().toLowerCase(Locale.ROOT)).daemon(true).start(this::follow);
    }

    /**
     * That this process has appended. Outside a transaction the view knows it when this returns; inside one it is not yet
     * certain to stay and is read after it.
     */
    public void appended() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            news.release();
        } else {
            catchUp();
        }
    }

    /** Hands over what is new. */
    public synchronized void catchUp() {
        List<Entry> entries = journal.listAfter(ledger, number, BATCH);
        while (!entries.isEmpty() && running) {
            for (Entry entry : entries) {
                view.accept(entry);
                number = entry.number();
            }
            entries = journal.listAfter(ledger, number, BATCH);
        }
    }

    private void follow() {
        while (running) {
            try {
                news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
                if (running) {
                    catchUp();
                }
                troubled = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException e) {
                // the graph is away: what is known stays known, and the next round tries again
                if (!troubled && running) {
                    log.warn("The ledger {} cannot be followed: {}", ledger, e.toString());
                }
                troubled = true;
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        news.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }
}
