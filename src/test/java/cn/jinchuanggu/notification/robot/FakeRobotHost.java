package cn.jinchuanggu.notification.robot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** 企业微信 on this machine: notes what it is asked and when, and answers as a test has said, otherwise that it took it. */
public final class FakeRobotHost {

    /** One request. @param at by the clock of the test @param bytes length of the text as UTF-8 */
    public record Asked(Instant at, String key, String text, int bytes) {
    }

    /** How a request is answered. */
    @FunctionalInterface
    public interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Clock clock;

    public FakeRobotHost() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/cgi-bin/webhook/send", this::serve);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void begin(Clock of) {
        clock = of;
        asked.clear();
        answers.clear();
    }

    /** The next request is answered so, and those after it by what is said next. */
    void then(Answer answer) {
        answers.add(answer);
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    static Answer errcode(int code) {
        return exchange -> write(exchange, 200, "{\"errcode\": " + code + ", \"errmsg\": \"hint\"}");
    }

    static Answer status(int status) {
        return exchange -> write(exchange, status, "");
    }

    /** Says nothing until the host is closed. */
    Answer silence() {
        return exchange -> waitUntilClosed();
    }

    /** Begins to answer and does not go on. */
    Answer half() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            waitUntilClosed();
        };
    }

    void close() {
        closed.countDown();
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String text = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()).get("text").get("content").asString();
        asked.add(new Asked(clock.instant(), exchange.getRequestURI().getQuery().replace("key=", ""), text, text.getBytes(StandardCharsets.UTF_8).length));
        Answer answer = answers.poll();
        (answer == null ? errcode(0) : answer).give(exchange);
        exchange.close();
    }

    private void waitUntilClosed() throws IOException {
        try {
            closed.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
