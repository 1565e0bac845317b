package cn.jinchuanggu.trust;

import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.EmptyGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar in a process of its own, which may be killed. Its data folder outlives it, so the next one goes on from there. */
public final class ChildPlatform implements AutoCloseable {

    /** The password of every demo account here. */
    public static final String PASSWORD = "only-for-tests-1";
    private static final Path JAR = Path.of("target/jinchuanggu.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final URI address;
    private final Path log;
    private final Duration readyAfter;

    private ChildPlatform(Process process, URI address, Path log, Duration readyAfter) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.readyAfter = readyAfter;
    }

    /**
     * Starts one, on an {@link EmptyGraph} when there is nothing yet, and returns when it says that it is ready.
     *
     * @param folder  holds {@code data} and the logs; the same one again goes on with the same data
     * @param wrapper command before {@code java}, such as a tracer; empty for none
     */
    public static ChildPlatform start(Path folder, List<String> wrapper, String... arguments) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(Files.createDirectories(folder), "platform", ".log");
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", JAR.toString(),
                "--server.port=" + port, "--jinchuanggu.graph.data-folder=" + EmptyGraph.in(folder.resolve("data")),
                "--jinchuanggu.demo.password=" + PASSWORD, "--jinchuanggu.demo.thread=false", "--jinchuanggu.limits.enabled=false"));
        command.addAll(List.of(arguments));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        URI address = URI.create("http://127.0.0.1:" + port);
        try {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> isReady(process, address));
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw new IllegalStateException("Not ready: " + Files.readString(log), e);
        }
        return new ChildPlatform(process, address, log, Duration.ofNanos(System.nanoTime() - began));
    }

    private static boolean isReady(Process process, URI address) throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The platform ended with " + process.exitValue());
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest asked = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).timeout(Duration.ofSeconds(10)).build();
            return http.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // it does not listen yet
        }
    }

    /** A port that nobody has. */
    static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return address;
    }

    /** How long it took from the command to the first answer that it is ready. */
    public Duration readyAfter() {
        return readyAfter;
    }

    /** A program that calls it as a demo account. */
    public ApiCaller api(String username) {
        return new ApiCaller(address, username, PASSWORD);
    }

    /** What it has printed so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}: nothing is finished, nothing is closed. */
    public void kill() throws InterruptedException {
        process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end ({@code SIGTERM}) and waits. @return how long it took; the exit code is {@link #exitCode} */
    public Duration terminate(Duration patience) throws InterruptedException {
        long began = System.nanoTime();
        process.children().findFirst().orElse(process.toHandle()).destroy(); // a tracer ends with what it watches
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("Still running after " + patience + ": " + log());
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    public int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
