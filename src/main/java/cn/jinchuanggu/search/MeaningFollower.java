package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.listing.ListingFeed.Changed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes the meaning of listings that have none yet, keeps it beside them in the graph and adds it to the index.
 *
 * <p>The index itself is the list of what is to do, so nothing is forgotten by a crash, and how far it is can be asked at
 * any time ({@link SearchIndex#countWithoutMeaning}). What another process has computed meanwhile is taken over. While an
 * import keeps the index busy it waits: what is found by its words first leaves the cores to what is not found at all.
 */
final class MeaningFollower {

    private static final Logger log = LoggerFactory.getLogger(MeaningFollower.class);
    private static final int BATCH = 128;
    private static final int TOLD_EVERY = 5_000;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final SearchIndex index;
    private final Embedder embedder;
    private final ListingFeed feed;
    private final IndexFollower follower;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running = true;
    private int sinceTold;
    private boolean troubled;
    private Thread thread;

    MeaningFollower(SearchIndex index, Embedder embedder, ListingFeed feed, IndexFollower follower) {
        this.index = index;
        this.embedder = embedder;
        this.feed = feed;
        this.follower = follower;
    }

    void start() {
        thread = Thread.ofPlatform().name("meaning-follower").daemon(true).start(this::follow);
    }

    /** Tells it that there may be something to do. */
    void wake() {
        work.release();
    }

    /**
     * Computes every meaning that is missing; returns when none is, when the index must catch up first, or when it shall end.
     *
     * @param goesOn asked before each batch
     */
    synchronized void catchUp(BooleanSupplier goesOn) {
        List<String> ids = index.listWithoutMeaning(BATCH);
        while (!ids.isEmpty() && running && goesOn.getAsBoolean() && addMeanings(ids)) {
            ids = index.listWithoutMeaning(BATCH);
        }
    }

    /** @return whether fewer are missing now */
    private boolean addMeanings(List<String> ids) {
        List<Changed> open = feed.listByIds(ids).stream().filter(Changed::open).toList();
        List<String> gone = ids.stream().filter(id -> open.stream().noneMatch(c -> c.id().equals(id))).toList();
        gone.forEach(index::remove);
        Map<String, Embedding> meanings = stored(open);
        List<Changed> missing = open.stream().filter(c -> !meanings.containsKey(c.id())).toList();
        List<Embedding> computed = Embedding.all(missing.stream().map(Changed::profile).toList(), embedder);
        Map<String, byte[]> rows = new HashMap<>();
        for (int i = 0; i < missing.size(); i++) {
            meanings.put(missing.get(i).id(), computed.get(i));
            rows.put(missing.get(i).id(), computed.get(i).toBytes());
        }
        if (!rows.isEmpty()) {
            feed.saveEmbeddings(rows);
        }
        List<Indexed> meant = new ArrayList<>();
        open.forEach(c -> meant.add(new Indexed(c.profile(), meanings.get(c.id()), c.revision())));
        tell(rows.size());
        return follower.addMeanings(meant) + gone.size() > 0;
    }

    private Map<String, Embedding> stored(List<Changed> changes) {
        Map<String, Embedding> meanings = new HashMap<>();
        for (Changed change : changes) {
            Embedding stored = change.embedding() == null ? Embedding.NONE : Embedding.fromBytes(change.embedding());
            if (stored.isCurrentFor(change.profile(), embedder)) {
                meanings.put(change.id(), stored);
            }
        }
        return meanings;
    }

    private void tell(int more) {
        sinceTold += more;
        if (sinceTold >= TOLD_EVERY) {
            sinceTold = 0;
            log.info("Meanings are being computed; {} listings still wait and are found by their words", index.countWithoutMeaning());
        }
    }

    private void follow() {
        while (running) {
            try {
                work.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                if (running) {
                    catchUp(() -> !follower.isBusy());
                }
                troubled = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException e) {
                // the graph or the disk is away, which the index follower reports too; the next round tries again
                if (running && !troubled) {
                    log.warn("Meanings cannot be computed at the moment, which is tried again: {}", e.toString());
                }
                troubled = true;
            }
        }
    }

    void close() throws InterruptedException {
        running = false;
        work.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }
}
