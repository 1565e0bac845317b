package cn.jinchuanggu.bench;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.AchievementBatch;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Matching;
import cn.jinchuanggu.search.SearchIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** Writes and matches side by side, and watches how soon each new listing is found. */
final class WritesAndMatches {

    private static final int EACH_SECOND = 50;
    private static final Actor ACTOR = new Actor("bench", "测量", Set.of(Role.OPERATOR), null);

    private final AchievementBatch batch;
    private final Matching matching;
    private final SearchIndex index;
    private final GeneratedMarket market;
    private final AtomicInteger next;
    private final ConcurrentLinkedQueue<Written> awaited = new ConcurrentLinkedQueue<>();
    private Times lag;
    private Times matched;
    private final List<Exception> failures = new ArrayList<>();

    /** @param first number of the first generated listing that nobody has written yet */
    WritesAndMatches(ApplicationContext platform, GeneratedMarket market, int first) {
        this.batch = platform.getBean(AchievementBatch.class);
        this.matching = platform.getBean(Matching.class);
        this.index = platform.getBean(SearchIndex.class);
        this.market = market;
        this.next = new AtomicInteger(first);
    }

    private record Written(String id, long committed) {
    }

    private interface Work {
        void run() throws Exception;
    }

    /** @return lines of the table */
    String run(int seconds) throws Exception {
        awaited.clear();
        lag = new Times();
        matched = new Times();
        try (ScheduledExecutorService threads = Executors.newScheduledThreadPool(7)) {
            every(threads, this::write);
            every(threads, () -> {
                long from = System.nanoTime();
                matching.matchNeed("need-q-%02d".formatted(1 + Math.floorMod(from, 36)), ACTOR, 10);
                matched.add(System.nanoTime() - from);
            });
            threads.scheduleWithFixedDelay(this::look, 0, 5, TimeUnit.MILLISECONDS);
            TimeUnit.SECONDS.sleep(seconds);
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return String.format(Locale.ROOT, "| new listing found after its commit, %.0f written and %.0f needs matched a second | p50 %.0f ms, p95 %.0f ms, most %.0f ms |%n"
                + "| match meanwhile, graph paths included | %s |%n", (double) lag.count() / seconds, (double) matched.count() / seconds, lag.ms(0.5),
                lag.ms(0.95), lag.ms(1), matched.p50AndP95());
    }

    private void write() {
        var checked = batch.check(List.of(fields(market.profile(next.getAndIncrement()))), ACTOR);
        if (batch.store(checked, ACTOR) == 1 && checked.getFirst() instanceof AchievementBatch.Fresh fresh) {
            awaited.add(new Written(fresh.id(), System.nanoTime()));
        }
    }

    /** What was written first is found first. */
    private void look() {
        Written oldest = awaited.peek();
        while (oldest != null && index.find(oldest.id()).isPresent()) {
            lag.add(System.nanoTime() - oldest.committed());
            awaited.poll();
            oldest = awaited.peek();
        }
    }

    private static Map<String, Object> fields(ListingProfile p) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", p.title());
        fields.put("summary", p.text());
        fields.put("problem", p.problem());
        fields.put("indicators", p.indicatorTexts());
        fields.put("concepts", p.keywords());
        fields.put("readiness", p.readiness());
        fields.put("ownerId", "inst-q-03");
        return fields;
    }

    /** Three threads each, enough while each piece of work takes less than 60 ms; what is late is caught up. */
    private void every(ScheduledExecutorService threads, Work work) {
        for (int i = 0; i < 3; i++) {
            threads.scheduleAtFixedRate(() -> {
                try {
                    work.run();
                } catch (Exception e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            }, i * 1_000_000L / EACH_SECOND, 3_000_000L / EACH_SECOND, TimeUnit.MICROSECONDS);
        }
    }
}
