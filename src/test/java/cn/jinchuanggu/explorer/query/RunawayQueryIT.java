package cn.jinchuanggu.explorer.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.GraphWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Six hops from a hub are stopped within two seconds, with a hint; everybody else is answered meanwhile.
 * A hub of 40 experts, each tied to each of 40 units: more than 40^6 ways of six hops.
 */
@Tag("slow")
class RunawayQueryIT extends RunningPlatform {

    private static final int WIDTH = 40;
    private static final Duration CUT = Duration.ofSeconds(2);
    /** For the way there and back on a busy machine. */
    private static final Duration AROUND = Duration.ofSeconds(1);
    private static final String SIX_HOPS = "MATCH (h:Institution)-[:WORKS_AT]-{6}(far:Entity) WHERE h.id = 'inst-runaway-0' RETURN count(*) AS ways";

    @Autowired
    private GraphWriter writer;

    private final List<String> planted = new ArrayList<>();

    @BeforeAll
    void plantAHub() {
        List<GraphWriter.Node> nodes = new ArrayList<>();
        List<GraphWriter.Tie> ties = new ArrayList<>();
        for (int i = 0; i < WIDTH; i++) {
            nodes.add(new GraphWriter.Node("inst-runaway-" + i, "Institution", Map.of("name", "枢纽院所" + i + "（示例）", "illustrative", true)));
            nodes.add(new GraphWriter.Node("expert-runaway-" + i, "Expert", Map.of("name", "枢纽专家" + i + "（示例）", "illustrative", true)));
            for (int j = 0; j < WIDTH; j++) {
                ties.add(new GraphWriter.Tie("expert-runaway-" + j, "WORKS_AT", "inst-runaway-" + i, "entered:operator", "2026-11-01"));
            }
        }
        writer.write(nodes, ties);
        nodes.forEach(n -> planted.add(n.id()));
    }

    @AfterAll
    void removeTheHub() {
        writer.remove(planted);
    }

    @Test
    void sixHopsFromAHubAreStoppedWithAHintAndOthersGoOn() throws Exception {
        List<Long> alone_ns = timesUntil(new CompletableFuture<>());
        CompletableFuture<Answer> runaway = CompletableFuture.supplyAsync(this::askSixHops);
        List<Long> meanwhile_ns = timesUntil(runaway);
        Answer stopped = runaway.get();
        System.out.printf("Runaway query: another reader's 95th percentile %.0f ms alone, %.0f ms meanwhile%n", p95_ms(alone_ns), p95_ms(meanwhile_ns));
        assertThat(stopped.status()).as(stopped.body()).isEqualTo(422);
        assertThat(stopped.body()).contains("已经停止").containsAnyOf("少走几步", "少收集一些");
        assertThat(meanwhile_ns).as("requests of others that were answered meanwhile").hasSizeGreaterThan(5);
    }

    /** How long each request of another reader takes, until this is done and at most two hundred of them. */
    private List<Long> timesUntil(CompletableFuture<?> done) {
        List<Long> times = new ArrayList<>();
        while (!done.isDone() && times.size() < 200) {
            long from = System.nanoTime();
            assertThat(api().get("/api/needs/need-q-01").status()).isEqualTo(200);
            times.add(System.nanoTime() - from);
        }
        return times;
    }

    private static double p95_ms(List<Long> times_ns) {
        return times_ns.stream().sorted().toList().get(times_ns.size() * 95 / 100) / 1e6;
    }

    @Test
    void theStopComesInTime() {
        askSixHops();
        long from = System.nanoTime();
        askSixHops();
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(CUT.plus(AROUND));
    }

    @Test
    void aQuestionThatCollectsTooMuchIsStoppedByItsMemory() {
        Answer greedy = ask("MATCH (h:Institution)-[:WORKS_AT]-{5}(far:Entity) WHERE h.id = 'inst-runaway-0' RETURN size(collect(far.name + h.name)) AS many");
        assertThat(greedy.status()).as(greedy.body()).isEqualTo(422);
        assertThat(api().get("/api/needs/need-q-01").status()).isEqualTo(200);
    }

    private Answer askSixHops() {
        return ask(SIX_HOPS);
    }

    private Answer ask(String cypher) {
        return api("operator").post("/api/explorer/queries", JsonMapper.shared().writeValueAsString(Map.of("cypher", cypher)));
    }
}
