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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The packaged jar in a process of its own, as a user starts it, on a free port of this machine. */
final class JarProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target/jinchuanggu.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Process process;
    private final int port;
    private final double secondsToReady;

    private JarProcess(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    /**
     * Starts the jar on a data folder and waits until it answers.
     *
     * @param probe    an address of the platform that answers 200 when it is ready
     * @param settings further arguments
     * @throws IllegalStateException when it ends, or does not answer within half an hour
     */
    static JarProcess start(Path data, String probe, String... settings) throws Exception {
        return start(JAR, data, probe, settings);
    }

    /** The same for another jar, such as that of an earlier version. */
    static JarProcess start(Path jar, Path data, String probe, String... settings) throws Exception {
        int port = freePort();
        Path log = data.resolve("log-" + port);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags());
        command.addAll(List.of("-jar", jar.toString(),
                "--server.port=" + port, "--jinchuanggu.graph.data-folder=" + data, "--jinchuanggu.limits.enabled=false"));
        command.addAll(List.of(settings));
        long from = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!answers(http, port, probe)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the jar ended: " + Files.readString(log));
                }
                if (System.nanoTime() - from > PATIENCE.toNanos()) {
                    process.destroy();
                    throw new IllegalStateException("the jar did not answer within " + PATIENCE);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return new JarProcess(process, port, (System.nanoTime() - from) / 1e9);
    }

    /** As the deployment files start it: what the build wrote into the manifest of today's jar, and three gigabytes of heap. */
    private static List<String> flags() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return Stream.concat(Arrays.stream(jar.getManifest().getMainAttributes().getValue("Jvm-Flags").split(" ")), Stream.of("-Xmx3g")).toList();
        }
    }

    private static boolean answers(HttpClient http, int port, String probe) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + probe)).timeout(Duration.ofSeconds(60)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** From the start of the process to the first answer of the probe. */
    double secondsToReady() {
        return secondsToReady;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
