package cn.jinchuanggu.bench;

import java.io.IOException;
import java.net.ServerSocket;
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
import java.util.concurrent.TimeUnit;

/**
 * How long the packaged jar takes from its start to the first match answered, with the data already loaded, and how quick
 * the match page is for several users at once. Prints the rows of the table in {@code src/docs/BENCHMARKS.md}.
 *
 * <p>{@code mvn -Pbench verify} runs it; the only argument is the number of starts.
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

    private final Path jar;
    private final Path data;
    private final HttpClient http = HttpClient.newHttpClient();

    private StartAndMatchBench(Path jar, Path data) {
        this.jar = jar;
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        int starts = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        var bench = new StartAndMatchBench(Path.of("target/jinchuanggu.jar").toAbsolutePath(), Files.createTempDirectory("bench"));
        bench.stop(bench.start(bench.freePort()).process());
        double[] seconds = new double[starts];
        for (int i = 0; i < starts; i++) {
            Running running = bench.start(bench.freePort());
            seconds[i] = running.secondsToFirstMatch();
            if (i == starts - 1) {
                bench.measure(running.port(), "/needs/%s/matches");
                bench.measure(running.port(), "/api/needs/%s/matches?limit=10");
            }
            bench.stop(running.process());
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "| start of the jar to first match answered, data loaded, %d starts | min %.1f s | median %.1f s | max %.1f s |%n",
                starts, seconds[0], seconds[starts / 2], seconds[starts - 1]);
    }

    private record Running(Process process, int port, double secondsToFirstMatch) {
    }

    private Running start(int port) throws Exception {
        long from = System.nanoTime();
        Process process = new ProcessBuilder("java", "-jar", jar.toString(), "--server.port=" + port,
                "--jinchuanggu.graph.data-folder=" + data)
                .redirectErrorStream(true).redirectOutput(data.resolve("log-" + port).toFile()).start();
        while (true) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the jar ended: " + Files.readString(data.resolve("log-" + port)));
            }
            if (System.nanoTime() - from > Duration.ofMinutes(5).toNanos()) {
                process.destroy();
                throw new IllegalStateException("the jar did not answer within 5 minutes");
            }
            try {
                if (get(port, "/api/needs/need-q-15/matches?limit=10") == 200) {
                    return new Running(process, port, (System.nanoTime() - from) / 1e9);
                }
            } catch (IOException e) {
                // not listening yet
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
    }

    private void measure(int port, String address) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            get(port, address.formatted(NEEDS.get(i % NEEDS.size())));
        }
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        try (var users = Executors.newFixedThreadPool(USERS)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                int first = user * 7;
                work.add(() -> {
                    for (int i = 0; i < REQUESTS_PER_USER; i++) {
                        long from = System.nanoTime();
                        int status = get(port, address.formatted(NEEDS.get((first + i) % NEEDS.size())));
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

    private int get(int port, String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).timeout(Duration.ofSeconds(60)).build(),
                HttpResponse.BodyHandlers.ofByteArray()).statusCode();
    }

    private int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
