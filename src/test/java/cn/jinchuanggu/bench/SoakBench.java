package cn.jinchuanggu.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A long run of the packaged jar under a steady load: what it holds must not grow, and it must not become slower. Prints a sample
 * a minute, then the slope of the heap, how resident memory, threads and files moved after the first third, and the times of the first and last
 * third. Arguments: {@code minutes=} (10), {@code warm=} minutes of the same load before anything is looked at (6), {@code users=} (50),
 * {@code pause=} mean seconds between requests of a person (5: ten requests a second in all), {@code listings=} (5,000), {@code folder=} to
 * keep the data in.
 */
public final class SoakBench {

    private static final int LISTINGS = 5_000;
    private static final double MOST_HEAP_SLOPE = 0.5;
    private static final double MOST_SLOWER = 1.2;
    private static final int MOST_MORE = 5;

    private SoakBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Arguments asked = Arguments.of(arguments);
        Path folder = MixedDayBench.filled(asked, "soak", LISTINGS);
        int listings = asked.number("listings", LISTINGS);
        try (JarProcess jar = JarProcess.start(folder, "/actuator/health", "--jinchuanggu.demo.password=" + MixedDayBench.PASSWORD)) {
            DayUser.Seen seen = new DayUser.Seen();
            List<ProcessSample> samples = run(jar, asked, listings, seen);
            System.out.print(seen.table(Duration.ofMinutes(asked.number("minutes", 10))));
            System.out.println(judged(samples, seen));
        }
    }

    private static List<ProcessSample> run(JarProcess jar, Arguments asked, int listings, DayUser.Seen seen) throws Exception {
        int minutes = asked.number("minutes", 10);
        List<ProcessSample> samples = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime() + TimeUnit.MINUTES.toNanos(asked.number("warm", 6));
            seen.countFrom(begin, TimeUnit.MINUTES.toNanos(minutes));
            for (int i = 0; i < asked.number("users", 50); i++) {
                people.submit(new DayUser(i, jar.address(), MixedDayBench.PASSWORD, listings, asked.number("pause", 5), begin + TimeUnit.MINUTES.toNanos(minutes), seen));
            }
            for (int minute = 0; minute <= minutes; minute++) {
                TimeUnit.NANOSECONDS.sleep(Math.max(0, begin + TimeUnit.MINUTES.toNanos(minute) - System.nanoTime()));
                samples.add(ProcessSample.of(jar.pid()));
                System.out.println("| minute " + minute + " | " + samples.getLast() + " |");
            }
        }
        return samples;
    }

    private static String judged(List<ProcessSample> samples, DayUser.Seen seen) {
        List<ProcessSample> warm = samples.subList(samples.size() / 3, samples.size());
        double slope = slope(warm);
        double slower = seen.p95OfThird(2) / seen.p95OfThird(0);
        int threads = warm.getLast().threads() - warm.getFirst().threads();
        int files = warm.getLast().files() - warm.getFirst().files();
        boolean kept = slope <= MOST_HEAP_SLOPE && slower <= MOST_SLOWER && Math.abs(threads) <= MOST_MORE && Math.abs(files) <= MOST_MORE && seen.errors().isEmpty();
        return String.format(Locale.ROOT, "heap %+.2f MB a minute, resident %+.0f MB, threads %+d, files %+d, p95 of the last third %.2f of the first, %d errors: %s", slope,
                warm.getLast().resident_mb() - warm.getFirst().resident_mb(), threads, files, slower, seen.errors().size(), kept ? "kept" : "NOT KEPT");
    }

    /** Of the straight line nearest to the heaps, in megabytes a sample. */
    private static double slope(List<ProcessSample> samples) {
        double middle = (samples.size() - 1) / 2.0;
        double mean = samples.stream().mapToDouble(ProcessSample::heap_mb).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < samples.size(); i++) {
            above += (i - middle) * (samples.get(i).heap_mb() - mean);
            below += (i - middle) * (i - middle);
        }
        return below == 0 ? 0 : above / below;
    }
}
