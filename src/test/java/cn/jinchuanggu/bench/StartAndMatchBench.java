package cn.jinchuanggu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How long the packaged jar takes from its start to the first match answered, with the data already loaded, and how quick
 * the match page is for several users at once. Prints the rows of the table in {@code src/docs/BENCHMARKS.md}.
 *
 * <p>{@code mvn -Pbench verify} runs it; the arguments are the number of starts and, for other data than the seeds alone, the
 * data folder that another bench has kept.
 */
public final class StartAndMatchBench {

    private static final int USERS = 4;
    private static final int WARM_UP = 200;
    private static final int REQUESTS_PER_USER = 250;
    private static final List<String> NEEDS = new ArrayList<>();

    static {
        for (String industry : List.of("e", "q", "h")) {
            for (int i = 1; i <= 36; i++) {
                NEEDS.add("need-%s-%02d".formatted(industry, i));
            }
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();

    public static void main(String[] args) throws Exception {
        int starts = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        Path data = args.length < 2 ? Files.createTempDirectory("bench") : Path.of(args[1]).toAbsolutePath();
        var bench = new StartAndMatchBench();
        start(data).close();
        double[] seconds = new double[starts];
        for (int i = 0; i < starts; i++) {
            try (JarProcess jar = start(data)) {
                seconds[i] = jar.secondsToReady();
                if (i == starts - 1) {
                    bench.measure(jar.address(), "/needs/%s/matches");
                    bench.measure(jar.address(), "/api/needs/%s/matches?limit=10");
                }
            }
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "| start of the jar to first match answered, data loaded, %d starts | min %.1f s | median %.1f s | max %.1f s |%n",
                starts, seconds[0], seconds[starts / 2], seconds[starts - 1]);
    }

    private static JarProcess start(Path data) throws Exception {
        return JarProcess.start(data, "/api/needs/need-q-15/matches?limit=10");
    }

    private void measure(URI platform, String address) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            get(platform, address.formatted(NEEDS.get(i % NEEDS.size())));
        }
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        try (var users = Executors.newFixedThreadPool(USERS)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                int first = user * 7;
                work.add(() -> {
                    for (int i = 0; i < REQUESTS_PER_USER; i++) {
                        long from = System.nanoTime();
                        int status = get(platform, address.formatted(NEEDS.get((first + i) % NEEDS.size())));
                        if (status != 200) {
                            throw new IllegalStateException(address + " answered " + status);
                        }
                        times.add(System.nanoTime() - from);
                    }
                    return null;
                });
            }
            for (Future<Void> done : users.invokeAll(work)) {
                done.get();
            }
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "| `%s`, %d users at once, %d requests | p50 %.0f ms | p95 %.0f ms | max %.0f ms |%n", address, USERS,
                sorted.length, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6, sorted[sorted.length - 1] / 1e6);
    }

    private int get(URI platform, String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(platform.resolve(address)).timeout(Duration.ofSeconds(60)).build(),
                HttpResponse.BodyHandlers.ofByteArray()).statusCode();
    }
}
