package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.listing.ListingFeed.Changed;
import cn.jinchuanggu.listing.ListingPublished;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

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
    private static final int BATCH = 500;
    /** Meanings that a start waits for: those of the seed data, not those of a great import. */
    private static final int MEANINGS_AWAITED = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(800);

    private final SearchIndex index;
    private final Embedder embedder;
    private final ListingFeed feed;
    private final MeaningFollower meanings;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running = true;
    private volatile String trouble = "";
    private Thread thread;

    IndexFollower(SearchIndex index, Embedder embedder, ListingFeed feed) {
        this.index = index;
        this.embedder = embedder;
        this.feed = feed;
        this.meanings = new MeaningFollower(index, embedder, feed, this);
    }

    /** Brings the index up to the graph, then follows it. */
    void start() {
        boolean fills = index.startedEmpty();
        reconcile();
        catchUp();
        if (fills) {
            index.compact();
            index.refresh();
        }
        if (index.countWithoutMeaning() <= MEANINGS_AWAITED) {
            meanings.catchUp();
        }
        meanings.start();
        thread = Thread.ofPlatform().name("index-follower").daemon(true).start(this::follow);
    }

    @EventListener
    void on(ListingPublished written) {
        news.release();
    }

    /** What keeps the index from following; empty when it follows. */
    public String trouble() {
        return index.isUsable() ? trouble : "索引已关闭：磁盘出错。";
    }

    /** Indexes everything newer than the index; returns when there is nothing newer, or when it shall end. */
    synchronized void catchUp() {
        long after = index.highestRevision();
        List<Changed> changes = feed.listAfter(after, BATCH);
        while (!changes.isEmpty() && running) {
            apply(changes);
            after = changes.getLast().revision();
            index.commit(after);
            changes = feed.listAfter(after, BATCH);
        }
        index.refresh();
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
        index.commit(index.highestRevision());
        index.refresh();
        return same.size();
    }

    /** Indexes what is missing or has another revision, and removes what the graph does not have. */
    synchronized void reconcile() {
        index.refresh();
        Map<String, Long> inIndex = new HashMap<>(index.revisions());
        Map<String, Long> inGraph = feed.listOpenRevisions();
        long newest = inGraph.values().stream().mapToLong(Long::longValue).max().orElse(-1);
        List<String> missing = inGraph.entrySet().stream()
                .filter(e -> e.getValue() <= index.highestRevision() && !e.getValue().equals(inIndex.get(e.getKey())))
                .map(Map.Entry::getKey).sorted().toList();
        List<String> ghosts = inIndex.keySet().stream().filter(id -> !inGraph.containsKey(id)).toList();
        for (int i = 0; i < missing.size(); i += BATCH) {
            apply(feed.listByIds(missing.subList(i, Math.min(missing.size(), i + BATCH))));
        }
        ghosts.forEach(index::remove);
        if (!missing.isEmpty() || !ghosts.isEmpty()) {
            index.commit(newest);
            index.refresh();
            log.info("Index reconciled with the graph: {} indexed again, {} removed", missing.size(), ghosts.size());
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
                if (!trouble.isEmpty()) {
                    log.info("The index follows the graph again");
                }
                trouble = "";
                meanings.wake();
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

    @Override
    public void close() throws InterruptedException {
        running = false;
        news.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
        meanings.close();
    }
}
