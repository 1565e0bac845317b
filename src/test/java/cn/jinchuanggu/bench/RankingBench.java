package cn.jinchuanggu.bench;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * How long the ranking of a long need takes among many listings, signals and reasons included, against {@link BareLucene}
 * on the same listings and needs, in turns in the same process; how large the index is; and how many of the hundred
 * nearest by exact search are found. Prints the rows of the table in {@code src/docs/BENCHMARKS.md}.
 *
 * <p>Arguments: {@code size=N}, {@code needs=N}, {@code texts=FILE} for real texts instead of generated ones,
 * {@code folder=PATH} for the two indexes, {@code bare=no} without the comparison, {@code build=} which of {@code product},
 * {@code bare} are built anew (both unless told, {@code none} takes what an earlier run left in the folder),
 * {@code measure=no} to build only.
 */
public final class RankingBench implements AutoCloseable {

    private static final int LIMIT = 10;
    private static final int EXACT = 100;
    private static final int LOOKED_AT = 200;
    private static final int JUDGED_DEEP = 1_000;
    private static final int ROUNDS = 5;
    private static final int THREADS = 2;
    private static final int BATCH = 1000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T00:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Market market;
    private final int size;
    private final List<ProfileQuery> needs;
    private final SearchIndex index;
    private final NeedMatcher matcher;
    private final BareLucene bare;
    private final Path folder;
    private final Set<String> built;

    private RankingBench(Market market, int size, List<ProfileQuery> needs, Path folder, boolean compare, Set<String> built) throws IOException {
        this.market = market;
        this.size = size;
        this.needs = needs;
        this.folder = folder;
        this.built = built;
        this.index = SearchIndex.open(folder.resolve("product"));
        var weights = Weights.standard();
        this.matcher = new NeedMatcher(index, Signals.standard(weights, Codes::nameOf), List.of(), weights, CLOCK);
        this.bare = compare ? new BareLucene(folder.resolve("bare")) : null;
    }

    public static void main(String[] arguments) throws Exception {
        Arguments asked = Arguments.of(arguments);
        int size = asked.number("size", 100_000);
        Path folder = asked.folder("ranking");
        try (var embedder = new BgeEmbedder()) {
            Market market = Market.of(asked.path("texts"), embedder);
            var built = Set.of(asked.text("build").orElse("product,bare").split(","));
            boolean compare = asked.text("bare").filter("no"::equals).isEmpty();
            try (var bench = new RankingBench(market, size, market.longNeeds(asked.number("needs", 200)), folder, compare, built)) {
                bench.build();
                if (asked.text("measure").filter("no"::equals).isEmpty()) {
                    bench.measure();
                }
            }
        }
    }

    private void build() throws Exception {
        print("%n| built with 2 threads | s |%n|---|---|%n");
        if (built.contains("product")) {
            print("| product | %.0f |%n", seconds(() -> {
                fill(batch -> index.put(batch));
                index.commit(size);
                index.compact();
                index.commit(size);
                index.refresh();
            }));
        }
        if (bare != null && built.contains("bare")) {
            print("| bare Lucene | %.0f |%n", seconds(() -> {
                fill(batch -> {
                    for (Indexed listing : batch) {
                        bare.put(listing);
                    }
                });
                bare.finish();
            }));
        }
    }

    private void measure() throws Exception {
        if (bare != null) {
            bare.open();
        }
        print("%n%s: %,d listings, %d needs of %d characters on average, heap %,d MiB%n", market.name(), size, needs.size(),
                (int) needs.stream().mapToInt(n -> n.profile().title().length() + n.profile().text().length()).average().orElse(0),
                Runtime.getRuntime().maxMemory() >> 20);
        print("%n| measured | product | bare Lucene | ratio |%n|---|---|---|---|%n");
        ratio("index, bytes a listing", (double) bytes(folder.resolve("product")) / size, bare == null ? Double.NaN : (double) bare.bytes() / size);
        oneThread();
        ratio("throughput of 2 threads, needs/s", throughput(need -> matcher.match(need, LIMIT)), bare == null ? Double.NaN : throughput(askingBare()));
        ten();
        recall();
    }

    private interface Work<T> {
        void on(T subject) throws Exception;
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double seconds(Step step) throws Exception {
        long from = System.nanoTime();
        step.run();
        return (System.nanoTime() - from) / 1e9;
    }

    private void fill(Work<List<Indexed>> work) throws Exception {
        var next = new AtomicInteger();
        inParallel(() -> {
            for (int from = next.getAndAdd(BATCH); from < size; from = next.getAndAdd(BATCH)) {
                var batch = new ArrayList<Indexed>(BATCH);
                for (int i = from; i < Math.min(size, from + BATCH); i++) {
                    batch.add(market.listing(i));
                }
                work.on(batch);
                if (from % 50_000 == 0) {
                    System.err.printf("%,d of %,d listings%n", from, size);
                }
            }
            return null;
        });
    }

    private static void inParallel(Callable<Void> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Void> done : threads.invokeAll(List.of(work, work))) {
                done.get();
            }
        }
    }

    /** In turns, so that whatever else the machine does falls on both. */
    private void oneThread() throws Exception {
        var questions = new ArrayList<BareLucene.Question>();
        for (ProfileQuery need : bare == null ? List.<ProfileQuery>of() : needs) {
            questions.add(bare.question(need));
        }
        var product = new Times();
        var other = new Times();
        for (int round = -2; round < ROUNDS; round++) {
            for (int i = 0; i < needs.size(); i++) {
                long t0 = System.nanoTime();
                matcher.match(needs.get(i), LIMIT);
                long t1 = System.nanoTime();
                if (bare != null) {
                    bare.ask(questions.get(i));
                }
                long t2 = System.nanoTime();
                if (round >= 0) {
                    product.add(t1 - t0);
                    other.add(bare == null ? 0 : t2 - t1);
                }
            }
        }
        ratio("one thread, p50, ms", product.ms(0.5), bare == null ? Double.NaN : other.ms(0.5));
        ratio("one thread, p95, ms", product.ms(0.95), bare == null ? Double.NaN : other.ms(0.95));
    }

    private Work<ProfileQuery> askingBare() throws IOException {
        Map<ProfileQuery, BareLucene.Question> questions = new java.util.IdentityHashMap<>();
        for (ProfileQuery need : needs) {
            questions.put(need, bare.question(need));
        }
        return need -> bare.ask(questions.get(need));
    }

    private double throughput(Work<ProfileQuery> work) throws Exception {
        var next = new AtomicInteger();
        int calls = needs.size() * ROUNDS;
        double seconds = seconds(() -> inParallel(() -> {
            for (int i = next.getAndIncrement(); i < calls; i = next.getAndIncrement()) {
                work.on(needs.get(i % needs.size()));
            }
            return null;
        }));
        return calls / seconds;
    }

    private record Near(String id, float cosine) {
    }

    /** Of the hundred nearest by the numbers as computed, how many the index finds by meaning alone. */
    private void recall() throws IOException {
        int asked = Math.min(50, needs.size());
        var nearest = new ArrayList<PriorityQueue<Near>>();
        for (int i = 0; i < asked; i++) {
            nearest.add(new PriorityQueue<>(Comparator.comparingDouble(Near::cosine)));
        }
        for (int number = 0; number < size; number++) {
            Indexed listing = market.listing(number);
            for (int i = 0; i < asked; i++) {
                float cosine = dot(needs.get(i).embedding().text(), listing.embedding().text());
                var queue = nearest.get(i);
                if (queue.size() < EXACT || queue.peek().cosine < cosine) {
                    queue.add(new Near(listing.profile().id(), cosine));
                    if (queue.size() > EXACT) {
                        queue.poll();
                    }
                }
            }
        }
        double product = 0;
        double other = 0;
        for (int i = 0; i < asked; i++) {
            Set<String> exact = nearest.get(i).stream().map(Near::id).collect(Collectors.toSet());
            product += share(exact, byMeaning(needs.get(i)));
            other += bare == null ? Double.NaN : share(exact, bare.nearest(needs.get(i).embedding().text(), EXACT));
        }
        ratio("share of the 100 nearest by exact search among the 100 nearest found", product / asked, other / asked);
    }

    /** Of the ten best when very many candidates are judged, how many are among the ten that a match shows. */
    private void ten() {
        double found = 0;
        List<ProfileQuery> asked = needs.subList(0, Math.min(50, needs.size()));
        for (ProfileQuery need : asked) {
            found += share(Set.copyOf(ten(need, JUDGED_DEEP)), ten(need, LIMIT));
        }
        ratio("share of the ten best of %,d candidates among the ten shown".formatted(JUDGED_DEEP), found / asked.size(), Double.NaN);
    }

    private List<String> ten(ProfileQuery need, int judged) {
        return matcher.match(need, judged).stream().limit(LIMIT).map(m -> m.other().id()).toList();
    }

    /** As deep as a match looks, the best hundred of it. */
    private List<String> byMeaning(ProfileQuery need) {
        var wordless = ListingProfile.builder("", need.profile().kind()).build();
        float[] vector = need.embedding().text();
        var query = new ProfileQuery(wordless, new Embedding(vector, vector, need.embedding().textVersion()), need.kinds());
        return index.candidates(query, LOOKED_AT).stream().limit(EXACT).map(c -> c.profile().id()).toList();
    }

    private static double share(Set<String> exact, List<String> found) {
        return found.stream().filter(exact::contains).count() / (double) exact.size();
    }

    private static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int i = 0; i < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        return s0 + s1 + s2 + s3;
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
        if (bare != null) {
            bare.close();
        }
    }

    private static void ratio(String what, double product, double bare) {
        print("| %s | %,.3f | %,.3f | %.2f |%n", what, product, bare, product / bare);
    }

    private static void print(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values).replace("NaN", "–"));
    }
}
