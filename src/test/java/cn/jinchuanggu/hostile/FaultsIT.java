package cn.jinchuanggu.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.policy.claim.Facts09;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Forty steps of people while a quarter of all places where the product asks the graph is armed, and an armed place fails a
 * quarter of the times. Afterwards all steps are sent once more with their keys, without faults: whatever had been answered
 * well is answered the same, whatever had failed is done now, nothing is there twice, and ledgers, graph and index are whole.
 *
 * <p>{@code -Dfaults.seeds} says how many seeds (200 and 1,000 for the long runs), {@code -Dfaults.first} the first.
 */
class FaultsIT extends HostilePlatform {

    private static final int SEEDS = number("faults.seeds", 8);
    private static final long FIRST = Long.getLong("faults.first", 1L);
    private static final int STEPS = 40;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int fired;

    /** Something a person sends, with the key it carries. */
    private record Sent(String account, String path, String json, String key) {
    }

    @AfterEach
    void putRight() {
        faults.disarm();
    }

    @Test
    void whateverFailsNothingIsLostNothingIsDoneTwiceAndAllStaysWhole() {
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            run(seed, "a");
        }
        System.out.println("faults: seeds " + FIRST + " to " + (FIRST + SEEDS - 1) + ", " + STEPS + " steps each, " + fired + " faults, answers by status " + statuses);
        assertThat(fired).as("faults that fired").isGreaterThan(SEEDS);
    }

    @Test
    void aSeedReproduces() {
        run(FIRST, "w"); // what is remembered between requests is remembered from now on
        run(FIRST, "b");
        List<String> once = faults.fired().stream().filter(f -> !f.startsWith("background")).toList();
        run(FIRST, "c");
        assertThat(faults.fired().stream().filter(f -> !f.startsWith("background"))).containsExactlyElementsOf(once);
    }

    private void run(long seed, String time) {
        List<Sent> sent = draw(seed, time);
        Map<Sent, Answer> answers = new LinkedHashMap<>();
        faults.arm(seed);
        try {
            sent.forEach(s -> answers.put(s, send(s)));
        } finally {
            faults.disarm();
        }
        fired += faults.fired().size();
        for (Sent s : sent) {
            Answer before = answers.get(s);
            assertThat(Verdict.on(before, Duration.ZERO).stream().filter(w -> !w.startsWith("status"))).as("seed %d: %s", seed, s).isEmpty();
            Answer again = send(s);
            assertThat(again.status()).as("seed %d: %s after %d: %s", seed, s, before.status(), again.body()).isLessThan(300);
            if (before.status() < 300) {
                assertThat(again.json().get("id")).as("seed %d: %s", seed, s).isEqualTo(before.json().get("id"));
            }
        }
        assertThat(broken()).as("seed %d", seed).isEmpty();
        eachIsThereOnceAndFound(seed, time);
    }

    private void eachIsThereOnceAndFound(long seed, String time) {
        String mark = "故障" + seed + time;
        List<String> twice = List.copyOf(graph.query("MATCH (l:Listing) WHERE l.name STARTS WITH $mark WITH l.name AS name, count(*) AS n WHERE n > 1 RETURN name")
                .bind(mark).to("mark").fetchAs(String.class).all());
        assertThat(twice).as("seed %d: written twice", seed).isEmpty();
        long stored = graph.query("MATCH (l:Need) WHERE l.name STARTS WITH $mark AND NOT l:Hidden RETURN count(l)").bind(mark).to("mark").fetchAs(Long.class).one().orElse(0L);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(api().get("/api/needs?size=100&q=" + Shot.encoded(mark)).json().findValuesAsString("title").stream().filter(t -> t.startsWith(mark)).distinct().count())
                        .as("seed %d: found of %d", seed, stored).isEqualTo(stored));
    }

    private List<Sent> draw(long seed, String time) {
        Random random = new Random(seed);
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            String name = "故障" + seed + time + " 第" + i + "步";
            String key = "faults " + seed + time + " " + i;
            sent.add(switch (random.nextInt(5)) {
                case 0, 1 -> new Sent("enterprise", "/api/needs", json(Map.of("title", name, "text", name + "：井下皮带跑偏识别不准，要求识别准确率不低于95%。")), key);
                case 2 -> new Sent("institution", "/api/claims", json(Facts09.draft(Facts09.code((int) (seed * 1_000 + i) * 3 + time.charAt(0)),
                        Facts09.transfer(name, name))), key);
                case 3 -> new Sent("enterprise", "/api/challenges", json(Map.of("title", name, "text", "粉尘大、照度低时识别不准。", "awardYuan", "100万元")), key);
                default -> new Sent("enterprise", "/api/requests", json(Map.of("text", name + "：需要做防爆检测，请帮忙找机构。", "category", "检验检测", "budget", 20_000)), key);
            });
        }
        return sent;
    }

    private static String json(Map<String, Object> fields) {
        return ApiOperation.JSON.writeValueAsString(fields);
    }

    private Answer send(Sent sent) {
        Answer answer = api(sent.account()).post(sent.path(), sent.json(), "Idempotency-Key", sent.key());
        statuses.merge(answer.status(), 1, Integer::sum);
        return answer;
    }
}
