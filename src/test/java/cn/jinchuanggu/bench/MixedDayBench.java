package cn.jinchuanggu.bench;

import cn.jinchuanggu.JinchuangguApplication;
import cn.jinchuanggu.search.BgeEmbedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The mixed day: 200 signed-in people who read (70 %), match (20 %) and write (10 %), each with a pause to read what came, on the
 * packaged jar in a process of its own with many listings. Prints times by kind of request, errors and memory over time, the rows
 * of the table in {@code src/docs/BENCHMARKS.md}. Arguments: {@code listings=} in the graph (100,000), {@code users=} (200),
 * {@code minutes=} (10), {@code warm=} minutes of the same day before anything is counted (3), {@code pause=} mean seconds between an
 * answer and the next request of a person (5), {@code folder=} to keep the data in.
 */
public final class MixedDayBench {

    static final String PASSWORD = "only-for-this-run-1";
    private static final int LISTINGS = 100_000;
    private static final int SAMPLES = 5;

    private final Arguments asked;
    private final Path folder;
    private final int listings;
    private final int users;
    private final Duration length;
    private final DayUser.Seen seen = new DayUser.Seen();

    private MixedDayBench(Arguments asked) throws IOException {
        this.asked = asked;
        this.folder = filled(asked, "mixed-day", LISTINGS);
        this.listings = asked.number("listings", LISTINGS);
        this.users = asked.number("users", 200);
        this.length = Duration.ofMinutes(asked.number("minutes", 10));
    }

    public static void main(String[] arguments) throws Exception {
        new MixedDayBench(Arguments.of(arguments)).run();
    }

    private void run() throws Exception {
        try (JarProcess jar = JarProcess.start(folder, "/actuator/health", "--jinchuanggu.demo.password=" + PASSWORD)) {
            print("%n| %,d listings, %d users for %d min, ready after %.0f s | |%n|---|---|%n", listings, users, length.toMinutes(), jar.secondsToReady());
            day(jar);
            print("%s", seen.table(length));
        }
        if (!seen.errors().isEmpty()) {
            throw new IllegalStateException(seen.errors().size() + " errors: " + seen.errors().stream().limit(20).toList());
        }
    }

    /**
     * The folder that was asked for, with a platform of generated listings in it that is made when it is not there yet. Its accounts have {@link #PASSWORD}.
     *
     * @param name     of the folder when none was named
     * @param listings unless the arguments say how many
     */
    static Path filled(Arguments asked, String name, int listings) throws IOException {
        Path folder = asked.folder(name);
        if (!Files.exists(folder.resolve("filled"))) {
            fill(folder, asked.number("listings", listings));
            Files.createFile(folder.resolve("filled"));
        }
        return folder;
    }

    private static void fill(Path folder, int listings) throws IOException {
        try (var embedder = new BgeEmbedder(); ConfigurableApplicationContext platform = new SpringApplicationBuilder(JinchuangguApplication.class)
                .web(WebApplicationType.NONE).properties("logging.level.cn.jinchuanggu=WARN")
                .run("--jinchuanggu.graph.data-folder=" + folder, "--jinchuanggu.demo.password=" + PASSWORD)) {
            var market = new GeneratedMarket(embedder, 200);
            var vectors = new PerturbedVectors(IntStream.range(0, 200).mapToObj(market::profile).toList(), embedder);
            new StraightToGraph(platform, market, vectors, embedder.model()).write(0, listings);
        }
    }

    /** Everybody comes within the first minute; when it is warm the day is counted, and memory is looked at on the way. */
    private void day(JarProcess jar) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime() + TimeUnit.MINUTES.toNanos(asked.number("warm", 3));
            seen.countFrom(begin);
            for (int i = 0; i < users; i++) {
                people.submit(new DayUser(i, jar.address(), PASSWORD, listings, asked.number("pause", 5), begin + length.toNanos(), seen));
                TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(50) / users);
            }
            for (int i = 0; i <= SAMPLES; i++) {
                TimeUnit.NANOSECONDS.sleep(Math.max(0, begin + length.toNanos() * i / SAMPLES - System.nanoTime()));
                print("| minute %d | %s |%n", length.toMinutes() * i / SAMPLES, ProcessSample.of(jar.pid()));
            }
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
