package cn.jinchuanggu.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Introductions that both demo accounts agreed to over HTTP, each of a pair of its own. */
public final class AgreedIntroductions {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PAIRS = """
            MATCH (:Party {id: $demander})-[:POSTED]->(n:Need) WHERE NOT n:Hidden AND NOT coalesce(n.masked, false)
            MATCH (:Party {id: $supplier})-[:OWNS]->(a:Achievement) WHERE NOT a:Hidden AND NOT coalesce(a.masked, false)
            RETURN n.id AS need, a.id AS achievement ORDER BY need, achievement SKIP $skip LIMIT 1""";

    private AgreedIntroductions() {
    }

    /** One that waits for the answers of both. @param broker the API as the demo account @return number of the introduction */
    public static String proposed(Neo4jClient graph, ApiCaller broker) {
        Answer proposed = propose(graph, broker);
        while (proposed.status() == 409) { // this pair stands in another test's introduction
            proposed = propose(graph, broker);
        }
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        return proposed.json().get("id").asString();
    }

    /** A side answers that it is interested. */
    public static void answer(ApiCaller side, String id) {
        done(side, id, "answer", "{\"modes\": [\"技术转让\"], \"unclear\": \"交付周期。\", \"self\": \"示例单位。\"}");
    }

    /** @param people the API as a demo account @return number of the introduction */
    public static String agree(Neo4jClient graph, Function<String, ApiCaller> people) {
        String id = proposed(graph, people.apply("broker"));
        answer(people.apply("enterprise"), id);
        answer(people.apply("institution"), id);
        for (String side : new String[] {"enterprise", "institution"}) {
            done(people.apply(side), id, "consent", "{\"contact\": \"技术转移办公室（示例）\"}");
        }
        return id;
    }

    private static Answer propose(Neo4jClient graph, ApiCaller broker) {
        Map<String, Object> pair = graph.query(PAIRS).bind("ent-q-01").to("demander").bind("inst-q-01").to("supplier").bind(NEXT.getAndIncrement()).to("skip")
                .fetch().one().orElseThrow();
        return broker.post("/api/introductions",
                "{\"needId\": \"%s\", \"achievementId\": \"%s\", \"conflict\": \"没有利益冲突。\"}".formatted(pair.get("need"), pair.get("achievement")));
    }

    private static void done(ApiCaller person, String id, String step, String body) {
        Answer answer = person.post("/api/introductions/" + id + "/" + step, body);
        assertThat(answer.status()).as(step + ": " + answer.body()).isEqualTo(200);
    }
}
