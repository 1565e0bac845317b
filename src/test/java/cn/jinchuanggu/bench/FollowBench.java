package cn.jinchuanggu.bench;

import cn.jinchuanggu.JinchuangguApplication;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.listing.ListingFeed.Changed;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.listing.imports.Imports;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.IndexFollower;
import cn.jinchuanggu.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How quickly many rows are imported, how long the index takes to be filled again from the graph when it was deleted, and
 * how soon a new listing is found while others are written and matched. Works on a platform without its web server in a
 * folder of its own; the meanings of the imported rows are mixed from real ones, because computing them is measured by
 * {@link EmbeddingBench}. Prints the rows of the table in {@code src/docs/BENCHMARKS.md}. Arguments: {@code rows=} of each
 * of the two sheets, {@code listings=} that stand in the graph for the rebuild, written straight to it beyond the rows,
 * {@code folder=} to keep the data in.
 */
public final class FollowBench {

    private static final int SECONDS = 30;
    private static final int WARM = 90;
    private static final Account ACCOUNT = new Account("bench", "测量", Set.of(Role.OPERATOR), null, true);

    private final Path folder;
    private final int rows;
    private final int listings;
    private final GeneratedMarket market;
    private final PerturbedVectors vectors;
    private final BgeEmbedder embedder;

    private FollowBench(Arguments asked, BgeEmbedder embedder) throws IOException {
        this.folder = asked.folder("follow");
        this.rows = asked.number("rows", 20_000);
        this.listings = asked.number("listings", 0);
        this.embedder = embedder;
        this.market = new GeneratedMarket(embedder, 200);
        this.vectors = new PerturbedVectors(IntStream.range(0, 200).mapToObj(market::profile).toList(), embedder);
    }

    public static void main(String[] arguments) throws Exception {
        try (var embedder = new BgeEmbedder()) {
            new FollowBench(Arguments.of(arguments), embedder).run();
        }
    }

    private void run() throws Exception {
        print("%n| measured, %,d rows a sheet | |%n|---|---|%n", rows);
        try (ConfigurableApplicationContext platform = start()) {
            importRows(platform);
            platform.getBean(IndexFollower.class).close();
            keepMeanings(platform.getBean(ListingFeed.class));
            new StraightToGraph(platform, market, vectors, embedder.model()).write(2 * rows, listings);
        }
        try (ConfigurableApplicationContext platform = start()) {
            print("| listings in the index after a restart, without meaning | %,d, %,d |%n", platform.getBean(SearchIndex.class).size(),
                    platform.getBean(SearchIndex.class).countWithoutMeaning());
        }
        double kept = secondsOfStart();
        deleteIndex();
        long processor = CollaborationBench.processorTime();
        double deleted = secondsOfStart();
        print("| start, index kept / deleted | %.1f s / %.1f s: filled again in %.1f s; %.0f s of processor time |%n", kept, deleted, deleted - kept,
                (CollaborationBench.processorTime() - processor) / 1e9);
        try (ConfigurableApplicationContext platform = start()) {
            WritesAndMatches both = new WritesAndMatches(platform, market, Math.max(2 * rows, listings));
            both.run(WARM); // a platform that has just started compiles on the same two cores
            print("%s", both.run(SECONDS));
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
            if (platform.getBean(SearchIndex.class).size() < listings) {
                throw new IllegalStateException("only " + platform.getBean(SearchIndex.class).size() + " listings are in the index");
            }
            return seconds;
        }
    }

    private void importRows(ConfigurableApplicationContext platform) throws Exception {
        platform.getBean(Accounts.class).save(ACCOUNT);
        Path csv = GeneratedSheet.csv(folder.resolve("rows.csv"), rows, market::profile);
        importRows(platform, csv);
        Path xlsx = GeneratedSheet.xlsx(folder.resolve("rows.xlsx"), rows, i -> market.profile(rows + i));
        importRows(platform, xlsx);
    }

    /** From the upload to the last commit, as somebody sees it who watches. */
    private void importRows(ConfigurableApplicationContext platform, Path file) throws Exception {
        Imports imports = platform.getBean(Imports.class);
        long from = System.nanoTime();
        long processor = CollaborationBench.processorTime();
        ImportRun run = imports.beginIfLarge(file, file.getFileName().toString(), Mode.ONLY_GOOD, ACCOUNT.actor()).orElseThrow();
        while (run.state().isOpen()) {
            TimeUnit.MILLISECONDS.sleep(100);
            run = imports.getRun(run.id(), ACCOUNT.actor());
        }
        double seconds = (System.nanoTime() - from) / 1e9;
        if (run.state() != ImportState.DONE || run.counts().faulty() > 0) {
            throw new IllegalStateException(run.toString());
        }
        SearchIndex index = platform.getBean(SearchIndex.class);
        print("| %s, %,d MB: checked and committed | %,d rows in %.1f s, %,.0f rows/s; %.2f ms of processor time a row, indexing included; "
                + "then %,d in the index, %,d without meaning |%n",
                run.file().replaceAll(".*\\.", "."), Files.size(file) >> 20, run.counts().stored(), seconds, run.counts().seen() / seconds,
                (CollaborationBench.processorTime() - processor) / 1e6 / run.counts().seen(), index.size(), index.countWithoutMeaning());
    }

    /** As if they had been computed. */
    private void keepMeanings(ListingFeed feed) {
        List<Changed> changes = feed.listAfter(-1, 1_000);
        var random = new SplittableRandom(1);
        while (!changes.isEmpty()) {
            Map<String, byte[]> meanings = new HashMap<>();
            for (Changed change : changes) {
                Embedding mixed = vectors.next(random, false);
                meanings.put(change.id(), new Embedding(mixed.title(), mixed.text(), Embedding.textVersion(change.profile(), embedder.model())).toBytes());
            }
            feed.saveEmbeddings(meanings);
            changes = feed.listAfter(changes.getLast().revision(), 1_000);
        }
    }

    private void deleteIndex() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(SearchIndex.FOLDER))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
