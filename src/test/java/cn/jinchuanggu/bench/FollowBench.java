package cn.jinchuanggu.bench;

import cn.jinchuanggu.JinchuangguApplication;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.AchievementBatch;
import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.listing.ListingFeed.Changed;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Matching;
import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How quickly many rows are imported, how soon a new listing is found while others are written and matched, and how long
 * the index takes to be filled again from the graph when it was deleted. Works on a platform without its web server in a
 * folder of its own; the meanings of the imported rows are mixed from real ones, because computing them is measured by
 * {@link EmbeddingBench}. Prints the rows of the table in {@code src/docs/BENCHMARKS.md}; the only argument is the number
 * of rows.
 */
public final class FollowBench {

    private static final int EACH_SECOND = 50;
    private static final int SECONDS = 30;
    private static final int TOGETHER = 5_000;

    private final Path folder;
    private final int size;
    private final GeneratedMarket market;
    private final PerturbedVectors vectors;
    private final BgeEmbedder embedder;

    private FollowBench(int size, BgeEmbedder embedder) throws IOException {
        this.folder = Files.createTempDirectory("follow");
        this.size = size;
        this.embedder = embedder;
        this.market = new GeneratedMarket(embedder, 200);
        this.vectors = new PerturbedVectors(IntStream.range(0, 200).mapToObj(market::profile).toList(), embedder);
    }

    public static void main(String[] arguments) throws Exception {
        int size = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
        try (var embedder = new BgeEmbedder()) {
            new FollowBench(size, embedder).run();
        }
    }

    private void run() throws Exception {
        print("%n| measured, %,d rows | |%n|---|---|%n", size);
        try (ConfigurableApplicationContext platform = start()) {
            importRows(platform);
            keepMeanings(platform.getBean(ListingFeed.class));
        }
        try (ConfigurableApplicationContext platform = start()) {
            print("| listings in the index after a restart, without meaning | %,d, %,d |%n", platform.getBean(SearchIndex.class).size(),
                    platform.getBean(SearchIndex.class).countWithoutMeaning());
        }
        double kept = secondsOfStart();
        deleteIndex();
        double deleted = secondsOfStart();
        print("| start, index kept / deleted | %.1f s / %.1f s: filled again in %.1f s, %,.0f listings/s |%n", kept, deleted, deleted - kept,
                size / (deleted - kept));
        try (ConfigurableApplicationContext platform = start()) {
            writeAndMatch(platform);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(JinchuangguApplication.class).web(WebApplicationType.NONE)
                .properties("logging.level.cn.jinchuanggu=WARN").run("--jinchuanggu.graph.data-folder=" + folder);
    }

    private double secondsOfStart() {
        long from = System.nanoTime();
        try (ConfigurableApplicationContext platform = start()) {
            double seconds = (System.nanoTime() - from) / 1e9;
            if (platform.getBean(SearchIndex.class).size() < size) {
                throw new IllegalStateException("only " + platform.getBean(SearchIndex.class).size() + " listings are in the index");
            }
            return seconds;
        }
    }

    private static Actor institution() {
        return new Actor("bench", "测量", java.util.Set.of(Role.OPERATOR), null);
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

    private void importRows(ConfigurableApplicationContext platform) {
        var batch = platform.getBean(AchievementBatch.class);
        long nanoseconds = 0;
        int stored = 0;
        for (int from = 0; from < size; from += TOGETHER) {
            var rows = IntStream.range(from, Math.min(size, from + TOGETHER)).mapToObj(i -> fields(market.profile(i))).toList();
            long t0 = System.nanoTime();
            var checked = batch.check(rows, institution());
            if (from == 0) {
                checked.stream().filter(AchievementBatch.Faulty.class::isInstance).findFirst().ifPresent(f -> {
                    throw new IllegalStateException(f.toString());
                });
            }
            stored += batch.store(checked, institution());
            nanoseconds += System.nanoTime() - t0;
        }
        print("| rows checked and committed, %,d a call | %,.0f rows/s |%n", TOGETHER, stored * 1e9 / nanoseconds);
    }

    /** As if they had been computed. */
    private void keepMeanings(ListingFeed feed) {
        long after = -1;
        List<Changed> changes = feed.listAfter(after, 1_000);
        var random = new SplittableRandom(1);
        while (!changes.isEmpty()) {
            Map<String, byte[]> rows = new HashMap<>();
            for (Changed change : changes) {
                Embedding mixed = vectors.next(random, false);
                rows.put(change.id(), new Embedding(mixed.title(), mixed.text(), Embedding.textVersion(change.profile(), embedder.model())).toBytes());
            }
            feed.saveEmbeddings(rows);
            after = changes.getLast().revision();
            changes = feed.listAfter(after, 1_000);
        }
    }

    private void deleteIndex() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(SearchIndex.FOLDER))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void writeAndMatch(ConfigurableApplicationContext platform) throws Exception {
        var batch = platform.getBean(AchievementBatch.class);
        var matching = platform.getBean(Matching.class);
        var index = platform.getBean(SearchIndex.class);
        var lag = new Times();
        var matched = new Times();
        var failures = new ArrayList<Exception>();
        var written = new AtomicInteger(size);
        try (ScheduledExecutorService threads = Executors.newScheduledThreadPool(6)) {
            every(threads, failures, () -> {
                var row = fields(market.profile(written.getAndIncrement()));
                var checked = batch.check(List.of(row), institution());
                batch.store(checked, institution());
                if (checked.getFirst() instanceof AchievementBatch.Fresh fresh) {
                    long committed = System.nanoTime();
                    while (index.find(fresh.id()).isEmpty()) {
                        TimeUnit.MILLISECONDS.sleep(20);
                    }
                    lag.add(System.nanoTime() - committed);
                }
            });
            every(threads, failures, () -> {
                long from = System.nanoTime();
                matching.matchNeed("need-q-%02d".formatted(1 + from % 36), institution(), 10);
                matched.add(System.nanoTime() - from);
            });
            TimeUnit.SECONDS.sleep(SECONDS);
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        print("| new listing found after its commit, %.0f written and %.0f needs matched a second | p50 %.0f ms, p95 %.0f ms, most %.0f ms |%n",
                (double) lag.count() / SECONDS, (double) matched.count() / SECONDS, lag.ms(0.5), lag.ms(0.95), lag.ms(1));
        print("| match meanwhile, graph paths included | %s |%n", matched.p50AndP95());
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Six threads are enough for both kinds of work only while each is quick; what is late is caught up. */
    private static void every(ScheduledExecutorService threads, List<Exception> failures, Work work) {
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

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
