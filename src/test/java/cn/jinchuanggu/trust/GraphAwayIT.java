package cn.jinchuanggu.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.Undisturbed;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * The platform with five connections to a Neo4j server that goes away while people work, and comes back.
 *
 * <p>{@code -Dtrust.away=30 -Dtrust.requests=10000} for as long and as many as in the table of goals.
 */
@Tag("slow")
@Undisturbed
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class GraphAwayIT {

    private static final Logger log = LoggerFactory.getLogger(GraphAwayIT.class);
    private static final int CONNECTIONS = 5;
    private static final int REQUESTS = Integer.getInteger("trust.requests", 2_000);
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("trust.away", 15));
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration HEALED = Duration.ofSeconds(5);
    private static final int CLIENTS = 8;
    private static final String SEARCH = "/api/search?q=%E7%9A%AE%E5%B8%A6";
    private static final String SEARCH_PAGE = "/search?q=%E7%9A%AE%E5%B8%A6";

    @TempDir
    static Path folder;

    private ServerPlatform platform;
    private String need;
    private Browser signedIn;

    /** @param asked method and path; @param took from the request to the whole answer */
    private record Timed(String asked, Answer answer, Duration took) {

        @Override
        public String toString() {
            return asked + " " + answer.status() + " after " + took.toMillis() + " ms " + (answer.body().startsWith("{") && answer.status() >= 400 ? answer.body() : "");
        }
    }

    @BeforeAll
    void start() throws Exception {
        platform = ServerPlatform.start(folder, "--spring.neo4j.pool.max-connection-pool-size=" + CONNECTIONS,
                "--spring.neo4j.pool.log-leaked-sessions=true");
        need = "need-q-03";
        signedIn = platform.visitor();
        signedIn.signIn("enterprise", ChildPlatform.PASSWORD);
    }

    @AfterAll
    void stop() throws Exception {
        platform.close();
    }

    /** What goes well, what is refused in a service, in a transaction, in a query and before any. */
    private List<Callable<Timed>> everything(int i) {
        return List.of(
                () -> timed("GET", "/api/needs/" + need, ""), () -> timed("GET", "/needs/" + need, ""), () -> timed("GET", "/api/needs/need-nowhere", ""),
                () -> timed("POST", "/api/needs", "{\"text\": \"连接池里的需求 %d\"}".formatted(i)), () -> timed("POST", "/api/needs", "{}"),
                () -> timed("POST", "/api/claims/claim-nowhere/submit", "{}"), () -> timed("PUT", "/api/needs/" + need, "{\"text\": \"旧的\", \"version\": -1}"),
                () -> timed("POST", "/api/saved-searches", "{\"listing\": \"need-nowhere\"}"), () -> timed("GET", SEARCH, ""), this::searchSignedIn);
    }

    /** The page of somebody who signed in before the graph went away. */
    private Timed searchSignedIn() {
        long begun = System.nanoTime();
        return new Timed("GET " + SEARCH_PAGE, signedIn.get(SEARCH_PAGE), Duration.ofNanos(System.nanoTime() - begun));
    }

    private Timed timed(String method, String path, String body) {
        long begun = System.nanoTime();
        ApiCaller caller = path.equals(SEARCH) ? new ApiCaller(platform.address(), null, null) : platform.api("enterprise");
        Answer answer = caller.send(method, path, BodyPublishers.ofString(body),
                "Content-Type", "application/json", "Idempotency-Key", "away-" + begun);
        return new Timed(method + " " + path, answer, Duration.ofNanos(System.nanoTime() - begun));
    }

    @Test
    @Order(1)
    void fiveConnectionsServeManyRequestsAndNoneIsLost(CapturedOutput output) throws Exception {
        List<Callable<Timed>> work = new ArrayList<>();
        IntStream.range(0, REQUESTS / 10).forEach(i -> work.addAll(everything(i)));
        List<Timed> answers = Clients.run(CLIENTS, work);
        assertThat(answers).filteredOn(t -> t.answer().status() >= 500).isEmpty();
        assertThat(answers.stream().filter(t -> t.answer().status() >= 400).count()).as("refused ones").isGreaterThan(answers.size() / 4);
        for (int i = 0; i < CONNECTIONS; i++) {
            System.gc(); // a session that nobody closed is reported when it is collected
        }
        assertThat(output.getAll()).doesNotContain("leaked").doesNotContain("Unable to acquire connection");
        log.info("{} requests through {} connections, {} refused, none waited in vain, no session leaked", answers.size(), CONNECTIONS,
                answers.stream().filter(t -> t.answer().status() >= 400).count());
    }

    @Test
    @Order(2)
    void whileItIsAwaySearchAnswersWritesSaySoAndNobodyWaits() throws Exception {
        int threads = requestThreads();
        platform.line().cut();
        List<Timed> answers = askWhileItIsAway(1_000_000);
        platform.line().join();
        itIsWellAgain("away", answers, threads);
    }

    /** Nobody is told: every connection stays open, the questions are taken, and no answer comes. */
    @Test
    @Order(3)
    void whileItsLineHangsSearchAnswersWritesSaySoAndNobodyWaits() throws Exception {
        int threads = requestThreads();
        platform.line().hang();
        List<Timed> answers = askWhileItIsAway(2_000_000);
        assertThat(of(answers, "POST /api/needs").stream().filter(t -> t.took().compareTo(HEALED) < 0)).as("later ones did not wait at all").isNotEmpty();
        platform.line().goOn();
        itIsWellAgain("without an answer", answers, threads);
    }

    private List<Timed> askWhileItIsAway(int from) throws InterruptedException {
        List<Timed> answers = new ArrayList<>();
        long end = System.nanoTime() + AWAY.toNanos();
        AtomicInteger rounds = new AtomicInteger();
        while (System.nanoTime() < end) {
            answers.addAll(Clients.run(CLIENTS, everything(from + rounds.incrementAndGet())));
        }
        assertThat(answers).filteredOn(t -> t.took().compareTo(LONGEST) > 0 || t.answer().status() == 500).isEmpty();
        assertThat(of(answers, "GET " + SEARCH)).isNotEmpty().filteredOn(t -> t.answer().status() != 200).isEmpty();
        assertThat(of(answers, "GET " + SEARCH_PAGE)).isNotEmpty().filteredOn(t -> t.answer().status() != 200).isEmpty();
        assertThat(of(answers, "POST /api/needs")).filteredOn(t -> !t.answer().body().contains("problems")).isNotEmpty().allSatisfy(t -> {
            assertThat(t.answer().status()).isEqualTo(503);
            assertThat(t.answer().header("Retry-After")).isPresent();
            assertThat(t.answer().header("Content-Type").orElse("")).startsWith("application/problem+json");
        });
        assertThat(of(answers, "GET /needs/")).allSatisfy(t -> assertThat(t.answer().body()).doesNotContain("Exception"));
        assertThat(platform.api("enterprise").get("/actuator/health").status()).isEqualTo(503);
        return answers;
    }

    private void itIsWellAgain(String was, List<Timed> answers, int threads) {
        long back = System.nanoTime();
        await().atMost(HEALED).until(() -> platform.api("enterprise").get("/actuator/health").status() == 200);
        assertThat(timed("POST", "/api/needs", "{\"text\": \"回来之后的需求\"}").answer().status()).isEqualTo(201);
        log.info("{} s {}, {} requests, the longest took {} ms; healthy {} ms after it was back; {} threads before, {} after", AWAY.toSeconds(), was, answers.size(),
                answers.stream().mapToLong(t -> t.took().toMillis()).max().orElseThrow(), (System.nanoTime() - back) / 1_000_000, threads, requestThreads());
        assertThat(requestThreads()).isLessThanOrEqualTo(threads + 2);
    }

    private static List<Timed> of(List<Timed> answers, String asked) {
        return answers.stream().filter(t -> t.asked().startsWith(asked)).toList();
    }

    /** Threads that answer requests or speak to the database. */
    private static int requestThreads() {
        return (int) Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("http-nio") || t.getName().startsWith("Neo4jDriverIO")).count();
    }
}
