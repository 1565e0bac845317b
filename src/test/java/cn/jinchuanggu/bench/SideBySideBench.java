package cn.jinchuanggu.bench;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.matching.evaluation.Grades;
import cn.jinchuanggu.matching.evaluation.RankingMeasures;
import cn.jinchuanggu.matching.evaluation.TextLines;
import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * The product beside {@link PlainNeo4j} and {@link BareLucene} on the same listings and needs: how long a ranking takes, the
 * best ten by each, in turns; and how well graded needs are ranked. Prints the rows of the tables in
 * {@code src/docs/BENCHMARKS.md}.
 *
 * <p>Arguments: {@code size=N} and {@code texts=FILE} as {@link RankingBench}, {@code kept=FOLDER} where that has left its indexes of
 * the same listings, so that only Neo4j is filled; {@code graded=FOLDER} with corpus.jsonl,
 * queries.jsonl and qrels.tsv; {@code words=FOLDER} the same for BM25 alone, which needs no meanings.
 */
public final class SideBySideBench {

    private static final int LIMIT = 10;
    private static final int ROUNDS = 3;
    private static final int NEEDS = 100;

    private final Path folder;
    private final Embedder embedder;

    private SideBySideBench(Path folder, Embedder embedder) {
        this.folder = folder;
        this.embedder = embedder;
    }

    public static void main(String[] arguments) throws Exception {
        Arguments asked = Arguments.of(arguments);
        Path folder = Files.createTempDirectory("side-by-side");
        try (var embedder = new BgeEmbedder()) {
            var bench = new SideBySideBench(folder, embedder);
            if (asked.path("words").isPresent()) {
                bench.words(asked.path("words").get());
            }
            if (asked.path("graded").isPresent()) {
                bench.quality(asked.path("graded").get());
            }
            if (asked.text("size").isPresent()) {
                bench.latency(Market.of(asked.path("texts"), embedder), asked.number("size", 0), asked.path("kept"));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The three on the same listings. */
    private final class Three implements AutoCloseable {
        private final SearchIndex index;
        private final BareLucene bare;
        private final PlainNeo4j neo4j;
        private final NeedMatcher matcher;

        private Three(String name) throws IOException {
            this(name, folder.resolve(name));
        }

        /** @param lucene where the two indexes of Lucene are or come to be */
        private Three(String name, Path lucene) throws IOException {
            index = SearchIndex.open(lucene.resolve("product"));
            bare = new BareLucene(lucene.resolve("bare"));
            neo4j = new PlainNeo4j(folder.resolve(name).resolve("neo4j"));
            var weights = Weights.standard();
            matcher = new NeedMatcher(index, Signals.standard(weights, Codes::nameOf), List.of(), weights, Clock.systemDefaultZone());
        }

        private void put(Indexed listing) throws IOException {
            index.put(List.of(listing));
            bare.put(listing);
            neo4j.put(listing);
        }

        private void finish() throws IOException {
            index.commit(0);
            index.compact();
            index.commit(0);
            index.refresh();
            bare.finish();
            bare.open();
            neo4j.finish();
        }

        /** Fills Neo4j alone; the others hold as many listings already. @throws IllegalStateException when they do not */
        private void putToNeo4j(Market market, int size) throws IOException {
            if (index.size() != size) {
                throw new IllegalStateException("the kept index has " + index.size() + " listings");
            }
            bare.open();
            each(market, size, neo4j::put);
            neo4j.finish();
        }

        private List<String> product(ProfileQuery need) {
            return matcher.match(need, LIMIT).stream().map(m -> m.other().id()).toList();
        }

        /** Pairs and words only: the analyzer of Neo4j makes no single characters. */
        private List<String> words(ProfileQuery need, int limit) throws IOException {
            return bare.words(need.profile(), 3 * limit).stream().filter(w -> w.length() > 1).limit(limit).toList();
        }

        @Override
        public void close() throws IOException {
            neo4j.close();
            bare.close();
            index.close();
        }
    }

    private interface Put {
        void on(Indexed listing) throws IOException;
    }

    private static void each(Market market, int size, Put put) throws IOException {
        for (int i = 0; i < size; i++) {
            put.on(market.listing(i));
            if (i % 10_000 == 0) {
                System.err.printf("%,d of %,d listings%n", i, size);
            }
        }
    }

    private void latency(Market market, int size, Optional<Path> kept) throws IOException {
        try (var three = kept.isPresent() ? new Three("latency", kept.get()) : new Three("latency")) {
            if (kept.isPresent()) {
                three.putToNeo4j(market, size);
            } else {
                each(market, size, three::put);
                three.finish();
            }
            var needs = market.longNeeds(NEEDS);
            var product = new Times();
            var neo4j = new Times();
            for (int round = -2; round < ROUNDS; round++) {
                for (ProfileQuery need : needs) {
                    var words = three.words(need, BareLucene.WORDS);
                    long t0 = System.nanoTime();
                    three.product(need);
                    long t1 = System.nanoTime();
                    three.neo4j.ask(words, need.embedding().text(), LIMIT);
                    long t2 = System.nanoTime();
                    if (round >= 0) {
                        product.add(t1 - t0);
                        neo4j.add(t2 - t1);
                    }
                }
            }
            print("%n| %s, %,d listings, %d long needs, one thread | product | Neo4j's own indexes | ratio |%n|---|---|---|---|%n", market.name(), size, needs.size());
            for (double share : new double[] {0.5, 0.95}) {
                print("| p%.0f, ms | %.2f | %.2f | %.1f |%n", 100 * share, product.ms(share), neo4j.ms(share), neo4j.ms(share) / product.ms(share));
            }
        }
    }

    private interface Ranking {
        List<String> best(ProfileQuery need) throws IOException;
    }

    private void quality(Path graded) throws IOException {
        var corpus = TextLines.read("graded", graded.resolve("corpus.jsonl"), ListingKind.ACHIEVEMENT);
        var asking = TextLines.read("graded", graded.resolve("queries.jsonl"), ListingKind.NEED);
        var grades = Grades.read("graded", graded.resolve("qrels.tsv"));
        var meanings = Embedding.all(corpus, embedder);
        var needs = GeneratedMarket.queries(asking, embedder);
        try (var three = new Three("quality")) {
            for (int i = 0; i < corpus.size(); i++) {
                three.put(new Indexed(corpus.get(i), meanings.get(i), 0));
            }
            three.finish();
            print("%n| %s, %d needs | nDCG@10 |%n|---|---|%n", graded.getFileName(), needs.size());
            ndcg("product", needs, grades, three::product);
            ndcg("Neo4j's own indexes, 32 words", needs, grades, need -> three.neo4j.ask(three.words(need, BareLucene.WORDS), need.embedding().text(), LIMIT));
            ndcg("Neo4j's own indexes, 200 words", needs, grades, need -> three.neo4j.ask(three.words(need, 200), need.embedding().text(), LIMIT));
            ndcg("BM25, all words", needs, grades, need -> three.bare.askWords(need.profile()));
        }
    }

    private void words(Path graded) throws IOException {
        var grades = Grades.read("words", graded.resolve("qrels.tsv"));
        var asking = TextLines.read("words", graded.resolve("queries.jsonl"), ListingKind.NEED);
        try (var bare = new BareLucene(folder.resolve("words"))) {
            for (ListingProfile listing : TextLines.read("words", graded.resolve("corpus.jsonl"), ListingKind.ACHIEVEMENT)) {
                bare.put(new Indexed(listing, Embedding.NONE, 0));
            }
            bare.finish();
            bare.open();
            print("%n| %s, %d needs | nDCG@10 |%n|---|---|%n", graded.getFileName(), asking.size());
            ndcg("BM25, all words", asking.stream().map(a -> new ProfileQuery(a, Embedding.NONE, Set.of())).toList(), grades,
                    need -> bare.askWords(need.profile()));
        }
    }

    private static void ndcg(String name, List<ProfileQuery> needs, Grades grades, Ranking ranking) throws IOException {
        var values = new ArrayList<Double>();
        for (ProfileQuery need : needs) {
            RankingMeasures.ndcg(ranking.best(need), grades.of(need.profile().id()), LIMIT).ifPresent(values::add);
        }
        print("| %s | %.3f |%n", name, values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
