package cn.jinchuanggu.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Undisturbed;
import cn.jinchuanggu.trust.History.Heard;
import cn.jinchuanggu.trust.History.Operation;
import cn.jinchuanggu.trust.History.Outcome;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The packaged platform with its embedded database, killed while people write, ended while people write, and watched while it
 * writes; at the end its store is checked. All follow each other on one data folder, because most of the time is starting.
 *
 * <p>{@code -Dtrust.cycles=50 -Dtrust.seed=1} for a long run and for the same one again.
 */
@Tag("slow")
@Undisturbed
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledPlatformIT {

    private static final Logger log = LoggerFactory.getLogger(KilledPlatformIT.class);
    private static final int CYCLES = Integer.getInteger("trust.cycles", 2);
    private static final long SEED = Long.getLong("trust.seed", System.nanoTime() % 1_000_000);
    private static final int CLIENTS = 8;
    /** The cycle in which, between kill and start, the disk spoils a byte of the index. */
    private static final int DAMAGED = 1;
    /** So long after a start search may still lack something. */
    private static final Duration FOUND = Duration.ofSeconds(30);
    private static final int PAGE = 100;
    /** A busy machine starts everything late: a start after a kill may then take a little longer than the first one took. */
    private static final Duration READY = Duration.ofSeconds(60);
    private static final double THAN_FIRST_START = 1.5;
    private static final Duration STOPPED = Duration.ofSeconds(30);
    private static final int RATE = 20;
    /** As long a request may take to reach the platform; it is accepted then. */
    private static final Duration ON_ITS_WAY = Duration.ofMillis(50);
    private static final int WATCHED = Integer.getInteger("trust.watched", 30);

    @TempDir
    static Path folder;

    private final int bolt = ChildPlatform.freePort();
    private History history;
    private ChildPlatform platform;

    @BeforeAll
    void begin() throws IOException {
        history = new History(Files.createDirectories(Path.of("target/trust")).resolve("history-" + SEED + ".jsonl"));
    }

    @AfterAll
    void end() throws Exception {
        if (platform != null) {
            platform.close();
        }
        history.close();
    }

    @Test
    @Order(1)
    void whatWasAcknowledgedIsThereAfterKillNine() throws Exception {
        Random random = new Random(SEED);
        log.info("{} kills, seed {}", CYCLES, SEED);
        start(List.of());
        long ready_ms = Math.max(READY.toMillis(), Math.round(platform.readyAfter().toMillis() * THAN_FIRST_START));
        log.info("first start ready after {} ms", platform.readyAfter().toMillis());
        for (int cycle = 1; cycle <= CYCLES; cycle++) {
            long writing_ms = 300 + random.nextInt(2_700);
            writeAndKill(random.nextLong(), writing_ms);
            boolean damaged = cycle == DAMAGED;
            String damage = damaged ? StoredFiles.damage(folder.resolve("data/index"), random) : "";
            start(List.of());
            assertThat(platform.log().contains("it starts empty and is filled again")).as("whether the index was found damaged and is made again: %s, seed %d, cycle %d", damage, SEED, cycle)
                    .isEqualTo(damaged);
            assertThat(platform.readyAfter().toMillis()).as("ready again, seed %d, cycle %d", SEED, cycle).isLessThan(ready_ms);
            audit("seed %d, cycle %d".formatted(SEED, cycle));
            log.info("cycle {}: killed after {} ms of writing, ready again after {} ms; so far {} acknowledged, {} unknown, {} refused", cycle, writing_ms,
                    platform.readyAfter().toMillis(), history.count(Outcome.ok), history.count(Outcome.unknown), history.count(Outcome.fail));
        }
        assertThat(history.count(Outcome.ok)).isGreaterThanOrEqualTo(CYCLES);
    }

    private void start(List<String> wrapper) throws IOException {
        platform = ChildPlatform.start(folder, wrapper, "--jinchuanggu.graph.bolt-port=" + bolt, "--jinchuanggu.graph.bolt-password=" + ChildPlatform.PASSWORD);
    }

    private void writeAndKill(long seed, long writing_ms) throws Exception {
        Writing writing = new Writing(platform, history, seed);
        long before = history.count(Outcome.ok);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            CountDownLatch over = new CountDownLatch(1);
            Future<?> clients = threads.submit(() -> {
                writing.run(CLIENTS);
                over.countDown();
                return null;
            });
            await().atMost(READY).until(() -> history.count(Outcome.ok) > before); // the first requests of a process are slow
            assertThat(over.await(writing_ms, TimeUnit.MILLISECONDS)).as("nobody stops before the kill").isFalse();
            platform.kill();
            clients.get();
        }
    }

    /** All that was acknowledged is there, nothing is there by half, every chain is whole, and search knows the same as the graph. */
    private void audit(String when) {
        try (StoredEffects stored = new StoredEffects(bolt, ChildPlatform.PASSWORD)) {
            assertThat(history.contradictions(stored::isThere)).as(when).isEmpty();
            assertThat(stored.halves()).as(when).allSatisfy((meaning, count) -> assertThat(count).as(meaning).isZero());
            searchEqualsTheGraph(when, stored);
        }
        assertThat(platform.api("operator").get("/api/admin/audit/chains").json().valueStream().map(broken -> broken.asString())).as(when).allMatch(String::isEmpty);
        await().atMost(READY).untilAsserted(() -> {
            Answer health = platform.api("operator").get("/actuator/health");
            assertThat(health.status()).as(when).isEqualTo(200);
            assertThat(health.json().at("/components/graph/status").asString()).as(when + ": the checks of the graph, which run beside").isEqualTo("UP");
        });
        for (Operation need : history.operations().stream().filter(o -> o.op().equals("need") && o.outcome() == Outcome.ok).toList()) {
            String id = need.value().substring("/api/needs/".length());
            await().atMost(FOUND).untilAsserted(() -> assertThat(platform.api("enterprise")
                    .get("/api/needs?q=" + URLEncoder.encode(Writing.codeWord(need.key()), StandardCharsets.UTF_8)).body()).as(when).contains(id));
        }
    }

    /** Neither lacks search what the graph has, nor has it what the graph lacks: needs, which were being written, and services, which were not. */
    private void searchEqualsTheGraph(String when, StoredEffects stored) {
        await().atMost(FOUND).untilAsserted(() -> assertThat(listed("/api/needs?")).as("needs, %s", when).isEqualTo(stored.publicIds("Need")));
        await().atMost(FOUND).untilAsserted(() -> assertThat(listed("/api/search?kind=SERVICE&")).as("services, %s", when).isNotEmpty().isEqualTo(stored.publicIds("Service")));
    }

    /** The ids on all pages of a list. */
    private Set<String> listed(String path) {
        Set<String> ids = new TreeSet<>();
        long total = 1;
        for (int page = 1; (page - 1L) * PAGE < total; page++) {
            JsonNode answer = platform.api("enterprise").get(path + "size=" + PAGE + "&page=" + page).json();
            answer.get("items").forEach(hit -> ids.add(hit.at("/listing/id").asString()));
            total = answer.get("total").asLong();
        }
        assertThat(ids).as("each stands on one page").hasSize((int) total);
        return ids;
    }

    @Test
    @Order(2)
    void whatWasAcceptedIsAnsweredWhenThePlatformIsAskedToEnd() throws Exception {
        int from = history.operations().size();
        long asked;
        Duration took;
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(CLIENTS)) {
            for (int i = 0; i < RATE * 5; i++) {
                int number = i;
                clock.schedule(() -> save(number), i * 1000L / RATE, TimeUnit.MILLISECONDS);
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> history.operations().size() - from >= RATE * 2);
            asked = System.nanoTime();
            took = platform.terminate(STOPPED);
        }
        List<Operation> sent = history.operations().subList(from, history.operations().size());
        List<Operation> accepted = sent.stream().filter(o -> o.t0() < asked - ON_ITS_WAY.toNanos()).toList();
        assertThat(accepted).as("sent before the end was asked for").hasSizeGreaterThanOrEqualTo(RATE).allSatisfy(o -> assertThat(o.outcome()).isEqualTo(Outcome.ok));
        log.info("ended {} ms after the signal; {} requests sent before it, all answered; {} since, {} of them answered", took.toMillis(), accepted.size(),
                sent.size() - accepted.size(), sent.stream().filter(o -> !accepted.contains(o) && o.outcome() == Outcome.ok).count());
        assertThat(platform.exitCode()).as("ended by the signal").isIn(0, 143);
        assertThat(platform.log()).doesNotContain("ERROR").doesNotContain("Exception");
    }

    private void save(int number) {
        String key = "stop-" + SEED + "-" + number;
        history.record("search", key, 0, () -> {
            Answer answer = platform.api("institution").post("/api/saved-searches", "{\"q\": \"停机时的检索 %d\"}".formatted(number), "Idempotency-Key", key);
            return new Heard(answer.status() == 201 ? Outcome.ok : Outcome.unknown, answer.header("Location").orElse(answer.body()));
        });
    }

    @Test
    @Order(3)
    void theNextStartRepairsNothingAndEveryAnswerWaitsForTheDisk() throws Exception {
        Path neo4jLog = folder.resolve("data/neo4j/logs/debug.log");
        long repairs = repairs(neo4jLog);
        SyncTrace trace = new SyncTrace(folder.resolve("syncs.txt"));
        start(SyncTrace.isPossible() ? trace.command() : List.of());
        assertThat(repairs(neo4jLog)).as("recoveries in %s", neo4jLog).isEqualTo(repairs);
        assertThat(repairs).as("the kills before needed some, so the log is the right one").isPositive();
        Assumptions.assumeTrue(SyncTrace.isPossible(), "strace is not installed; the order of answer and fdatasync is not checked");

        List<long[]> answered = new ArrayList<>();
        for (int i = 0; i < WATCHED; i++) {
            long begun = now_us();
            Answer answer = platform.api("enterprise").post("/api/orders", "{\"serviceId\": \"serv-q-01\", \"quantity\": 1}", "Idempotency-Key", "sync-" + SEED + "-" + i);
            answered.add(new long[] {begun, now_us()});
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }
        platform.terminate(READY); // a watched process is slow
        NavigableSet<Long> syncs = trace.doneAt_us();
        long preceded = answered.stream().filter(a -> !syncs.subSet(a[0], true, a[1], true).isEmpty()).count();
        log.info("{} of {} acknowledged orders had an fdatasync of the transaction log between request and answer; {} in all", preceded, WATCHED, syncs.size());
        assertThat(preceded).isEqualTo(WATCHED);
    }

    @Test
    @Order(4)
    void neo4jFindsNothingWrongWithTheStoreThatWasKilled() throws Exception {
        platform.terminate(READY);
        long begun = System.nanoTime();
        assertThat(StoredFiles.inconsistencies(folder.resolve("data/neo4j"), Path.of("target/trust"))).isEmpty();
        log.info("Neo4j's check of the store took {} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    private static long now_us() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    private static long repairs(Path neo4jLog) throws IOException {
        try (var lines = Files.lines(neo4jLog)) {
            return lines.filter(line -> line.contains("Recovery required from position")).count();
        }
    }
}
