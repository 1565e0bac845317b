package cn.jinchuanggu.graph;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database inside this process back without a person. A store that failed, as it does on a full disk, stays dead for as
 * long as it is open; it is closed and opened again, on the same address and with the same password, as soon as there is room.
 * What was acknowledged is in its transaction logs and comes back with it.
 *
 * <p>A line to the store that failed may stay open without ever an answer, and whoever waits on it would do so for two minutes; all lines are
 * given up before it is closed, and made again when it is open.
 */
final class StoreRescue implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StoreRescue.class);
    private static final Duration LOOKED_EVERY = Duration.ofSeconds(1);
    /**
     * What is in the way for a moment, such as a line of somebody else on the port, has five more attempts within half a minute. Doubled with
     * each attempt that failed, so that a store that only a backup can mend is not opened for ever.
     */
    private static final Duration AFTER_FAILING = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final LocalDatabase database;
    private final DriverLines lines;
    private final BooleanSupplier hasRoom;
    private final Thread thread = Thread.ofPlatform().name("store-rescue").daemon(true).unstarted(this::watch);
    private volatile boolean running = true;
    private volatile int rescued;

    /**
     * @param lines   those on which the database is asked
     * @param hasRoom whether a store that is opened could write what it has to
     */
    StoreRescue(LocalDatabase database, DriverLines lines, BooleanSupplier hasRoom) {
        this.database = database;
        this.lines = lines;
        this.hasRoom = hasRoom;
    }

    void start() {
        thread.start();
    }

    /** How often the store was opened again since the start of this process. */
    int rescued() {
        return rescued;
    }

    private void watch() {
        Duration afterFailing = AFTER_FAILING;
        while (running) {
            try {
                boolean well = lookOnce();
                TimeUnit.MILLISECONDS.sleep((well ? LOOKED_EVERY : afterFailing).toMillis());
                Duration doubled = afterFailing.multipliedBy(2);
                afterFailing = well ? AFTER_FAILING : doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            }
        }
    }

    /** @return false when the store had to be opened again and could not */
    synchronized boolean lookOnce() {
        try {
            String trouble = database.trouble();
            if (!running || trouble.isEmpty() || !hasRoom.getAsBoolean()) {
                return true;
            }
            long from = System.nanoTime();
            log.warn("The embedded database has failed ({}); it is closed and opened again", trouble);
            reopen();
            String still = database.trouble();
            if (!still.isEmpty()) {
                log.error("The embedded database was opened again and does not work ({}); if it stays so, restore the last backup", still);
                return false;
            }
            rescued++;
            log.info("The embedded database is open again after {} ms", (System.nanoTime() - from) / 1_000_000);
            return true;
        } catch (RuntimeException e) {
            log.warn("The embedded database could not be opened again, which is tried again: {}", e.toString());
            return false;
        }
    }

    private void reopen() {
        lines.giveUp();
        try {
            database.reopen();
        } finally {
            lines.goOn();
        }
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        // not in the middle of opening: who closes the database next waits for that
        synchronized (this) {
            thread.interrupt();
        }
        thread.join(Duration.ofSeconds(30));
    }
}
