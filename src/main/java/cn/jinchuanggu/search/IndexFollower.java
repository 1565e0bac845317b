package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.listing.ListingFeed.Changed;
import cn.jinchuanggu.listing.ListingPublished;
import cn.jinchuanggu.listing.ListingRemoved;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index equal to the graph.
 *
 * <p>The index knows the highest revision it holds; at start, after every write of this process and every second, what is
 * newer is read from the graph and indexed. Several processes on one graph stay equal in the same way. At start the index
 * is compared with the graph listing by listing, because an index without a fault may still lack what was written before a
 * crash. A listing whose meaning is not known yet is found by its words at once; {@link MeaningFollower} adds the meaning.
 */
public final class IndexFollower implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final int BATCH = 1_000;
    /** Half a batch at once is no daily work but an import or a rebuild; until this long after it, meanings wait. */
    private static final Duration BUSY = Duration.ofSeconds(2);
    /** What is not yet on disk is read again from the graph after a crash, so the disk is not asked for every listing. */
    private static final Duration COMMITTED_EVERY = Duration.ofSeconds(2);
    private static final Duration COMMITTED_WHEN_BUSY = Duration.ofSeconds(20);
    private static final Duration SHOWN_EVERY = Duration.ofMillis(600);
    /** Meanings that a start waits for: those of the seed data, not those of a great import. */
    private static final int MEANINGS_AWAITED = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(800);
    /** News that come together are read together. */
    private static final Duration GATHERED = Duration.ofMillis(50);

    private final SearchIndex index;
    private final Embedder embedder;
    private final ListingFeed feed;
    private final BooleanSupplier hasRoom;
    private final MeaningFollower meanings;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running = true;
    private volatile String trouble = "";
    private volatile long busyUntil = System.nanoTime();
    private volatile long movedOn = System.nanoTime();
    private long reached;
    /** Whether the index was compared with the graph since it was opened; what was removed before that cannot be followed. */
    private boolean compared;
    private long committed = System.nanoTime();
    private Thread thread;

    /** @param hasRoom whether there is room on the disk; an index that is written until the disk is full closes */
    IndexFollower(SearchIndex index, Embedder embedder, ListingFeed feed, BooleanSupplier hasRoom) {
        this.hasRoom = hasRoom;
        this.index = index;
        this.embedder = embedder;
        this.feed = feed;
        this.meanings = new MeaningFollower(index, embedder, feed, this);
        this.reached = index.highestRevision();
    }

    /** Brings the index up to the graph, then follows it. */
    void start() {
        boolean fills = index.startedEmpty();
        reconcile();
        catchUp();
        commit();
        if (fills) {
            index.compactMeanwhile();
        }
        if (index.countWithoutMeaning() <= MEANINGS_AWAITED) {
            meanings.catchUp(() -> true);
            commit();
        }
        meanings.start();
        thread = Thread.ofPlatform().name("index-follower").daemon(true).start(this::follow);
    }

    /** Once it is committed; before, there would be nothing new to read. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(ListingPublished written) {
        news.release();
    }

    /** Once it is committed; a listing that is gone has no revision by which it could be followed. */
    @TransactionalEventListener(fallbackExecution = true)
    synchronized void on(ListingRemoved gone) {
        index.remove(gone.id());
    }

    /** What keeps the index from following; empty when it follows. */
    public String trouble() {
        return index.isUsable() ? trouble : "索引已关闭：磁盘出错。";
    }

    /** Indexes everything newer than the index; returns when there is nothing newer, or when it shall end. */
    synchronized void catchUp() {
        long shown = System.nanoTime();
        List<Changed> changes = feed.listAfter(reached, BATCH);
        while (!changes.isEmpty() && running) {
            long last = changes.getLast().revision();
            Supplier<List<Changed>> next = changes.size() < BATCH ? () -> feed.listAfter(last, BATCH) : readAhead(last);
            if (changes.size() > BATCH / 2) {
                busyUntil = System.nanoTime() + BUSY.toNanos();
            }
            apply(changes);
            reached = last;
            // nobody searches before it follows
            if (thread != null && System.nanoTime() - shown > SHOWN_EVERY.toNanos()) {
                index.refresh();
                shown = System.nanoTime();
            }
            commitWhenDue();
            movedOn = System.nanoTime();
            changes = next.get();
        }
        index.refresh();
        commitWhenDue();
        movedOn = System.nanoTime();
    }

    /** How long ago the index was equal to the graph or came nearer to it. */
    public Duration behind() {
        return Duration.ofNanos(Math.max(0, System.nanoTime() - movedOn));
    }

    /** Opens the index again after the disk failed under it; it must be compared with the graph then. */
    synchronized void revive() {
        compared = false;
        index.reopen();
        reached = index.highestRevision();
        log.info("The index, which a failing disk had closed, is open again");
    }

    /** Reads on while what was read is indexed. */
    private Supplier<List<Changed>> readAhead(long after) {
        return CompletableFuture.supplyAsync(() -> feed.listAfter(after, BATCH))::join;
    }

    /** Whether so much is coming in that what can wait should. */
    boolean isBusy() {
        return busyUntil - System.nanoTime() > 0;
    }

    private void commitWhenDue() {
        if (index.hasUncommitted() && System.nanoTime() - committed > (isBusy() ? COMMITTED_WHEN_BUSY : COMMITTED_EVERY).toNanos()) {
            commit();
        }
    }

    private synchronized void commit() {
        index.commit(reached);
        committed = System.nanoTime();
    }

    private void apply(List<Changed> changes) {
        changes.stream().filter(c -> !c.open()).forEach(c -> index.remove(c.id()));
        index.put(changes.stream().filter(Changed::open).map(c -> new Indexed(c.profile(), meaning(c), c.revision())).toList());
    }

    private Embedding meaning(Changed change) {
        Embedding stored = change.embedding() == null ? Embedding.NONE : Embedding.fromBytes(change.embedding());
        return stored.isCurrentFor(change.profile(), embedder) ? stored : Embedding.NONE;
    }

    /** Adds meanings to listings that the index still holds in the same revision. @return to how many */
    synchronized int addMeanings(List<Indexed> meant) {
        index.refresh();
        List<Indexed> same = meant.stream()
                .filter(m -> index.find(m.profile().id()).map(Indexed::revision).orElse(-1L) == m.revision()).toList();
        index.put(same);
        index.refresh();
        commitWhenDue();
        return same.size();
    }

    /** Indexes what is missing or has another revision, and removes what the graph does not have. */
    synchronized void reconcile() {
        index.refresh();
        Map<String, Long> inIndex = new HashMap<>(index.revisions());
        Map<String, Long> inGraph = feed.listOpenRevisions();
        List<String> missing = inGraph.entrySet().stream()
                .filter(e -> e.getValue() <= reached && !e.getValue().equals(inIndex.get(e.getKey())))
                .map(Map.Entry::getKey).sorted().toList();
        List<String> ghosts = inIndex.keySet().stream().filter(id -> !inGraph.containsKey(id)).toList();
        for (int i = 0; i < missing.size(); i += BATCH) {
            apply(feed.listByIds(missing.subList(i, Math.min(missing.size(), i + BATCH))));
        }
        ghosts.forEach(index::remove);
        if (!missing.isEmpty() || !ghosts.isEmpty()) {
            commit();
            index.refresh();
            log.info("Index reconciled with the graph: {} indexed again, {} removed", missing.size(), ghosts.size());
        }
        compared = true;
    }

    /** Again and again until it has worked: the graph may be away just then. */
    private synchronized void reconcileWhenOpenedAgain() {
        if (!compared) {
            reconcile();
        }
    }

    private void follow() {
        while (running) {
            try {
                followOnce();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException e) {
                // the graph or the disk is away; the pages say so, and the next round tries again
                if (trouble.isEmpty() && running) {
                    log.warn("The index cannot follow the graph: {}", e.toString());
                }
                trouble = "索引暂时跟不上图谱：" + e.getMessage();
            }
        }
    }

    /** Waits for news, or for a while, and takes up what there is. */
    private void followOnce() throws InterruptedException {
        if (news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            TimeUnit.MILLISECONDS.sleep(GATHERED.toMillis());
        }
        news.drainPermits();
        if (running && !hasRoom.getAsBoolean()) {
            throw new IllegalStateException("磁盘空间不足");
        }
        if (running && !index.isUsable()) {
            revive();
        }
        if (running) {
            reconcileWhenOpenedAgain();
            catchUp();
        }
        if (!trouble.isEmpty()) {
            log.info("The index follows the graph again");
        }
        trouble = "";
        meanings.wake();
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        news.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
        meanings.close();
        if (index.isUsable() && index.hasUncommitted()) {
            commit();
        }
    }
}
