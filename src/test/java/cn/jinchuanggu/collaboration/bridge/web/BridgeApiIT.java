package cn.jinchuanggu.collaboration.bridge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@Tag("slow")
class BridgeApiIT extends RunningPlatform {

    private static final String OWN = "/entities/ent-q-01/introducing";

    @Autowired
    private Neo4jClient graph;
    @Autowired
    private Journal journal;

    @Test
    void everyTieHasItsSourceGradeDateAndFactors() {
        Answer answer = api().get("/api/bridges?from=ent-q-01&to=inst-q-02&limit=5");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var bridge = answer.json().at("/groups/0/bridges/0");
        for (String field : new String[] {"/strength", "/length", "/links/0/source", "/links/0/sourceTitle", "/links/0/grade", "/links/0/since",
            "/links/0/worth/trust", "/links/0/worth/recency", "/links/0/worth/grade"}) {
            assertThat(bridge.at(field).isMissingNode()).as(field).isFalse();
        }
        double product = bridge.get("length").asDouble();
        for (var link : bridge.get("links")) {
            product *= link.at("/worth/trust").asDouble() * link.at("/worth/recency").asDouble() * link.at("/worth/grade").asDouble();
        }
        assertThat(product).isCloseTo(bridge.get("strength").asDouble(), within(1e-9));
        assertThat(answer.body()).doesNotContain("entered:");
    }

    @ParameterizedTest
    @CsvSource({"from=nobody&to=ent-q-01,404", "from=ent-q-01&to=ent-q-01,422", "from=ent-q-01&to=inst-q-01&limit=0,422", "from=ent-q-01&to=ach-q-01,422",
        "from=ent-q-01,400"})
    void answersWhatIsWrongAsAProblem(String asked, int status) {
        Answer answer = api().get("/api/bridges?" + asked);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type").orElse("")).startsWith("application/problem+json");
    }

    /** Between parties of the seed data drawn at random, masked and hidden entities are named to nobody, not to operators either. */
    @Test
    void namesNothingOfTheSeedDataThatIsNotPublic() {
        Collection<String> secret = graph.query("MATCH (n:Entity) WHERE n:Hidden OR n:Listing AND coalesce(n.masked, false) RETURN n.id AS id").fetchAs(String.class).all();
        List<String> owners = List.copyOf(graph.query("MATCH (p:Party)-[r]-(:Listing) WHERE r.masked RETURN DISTINCT p.id AS id ORDER BY id").fetchAs(String.class).all());
        List<String> parties = List.copyOf(graph.query("MATCH (p:Party) WHERE NOT p:Hidden RETURN p.id AS id ORDER BY id").fetchAs(String.class).all());
        assertThat(secret).isNotEmpty();
        assertThat(owners).isNotEmpty();
        Random random = new Random(6);
        for (int i = 0; i < 60; i++) {
            String from = owners.get(random.nextInt(owners.size()));
            List<String> others = random.nextBoolean() ? owners : parties;
            String to = others.get(random.nextInt(others.size()));
            String body = (i % 2 == 0 ? api() : api("operator")).get("/api/bridges?limit=30&from=" + from + "&to=" + to).body();
            assertThat(secret).as("from %s to %s", from, to).noneMatch(id -> body.contains("\"" + id + "\""));
        }
    }

    @Test
    void aPartyClosesItselfAsIntroducerAndTheJournalKnows() {
        List<String> pair = List.copyOf(graph.query("""
                MATCH (a:Party)-[x:ADVISES|WORKS_AT|COOPERATES_WITH]-(e:Enterprise {id: 'ent-q-01'})-[y:ADVISES|CONTRACTED_WITH|COOPERATES_WITH|SERVED]-(b:Party)
                WHERE a.id < b.id AND NOT a:Hidden AND NOT b:Hidden AND NOT coalesce(x.masked, false) AND NOT coalesce(y.masked, false)
                RETURN a.id + ' ' + b.id AS pair ORDER BY pair LIMIT 1""").fetchAs(String.class).all());
        String[] ends = pair.getFirst().split(" ");
        String asked = "/api/bridges?limit=30&from=" + ends[0] + "&to=" + ends[1];
        assertThat(api().get(asked).body()).contains("\"ent-q-01\"");
        try {
            assertThat(signedIn("enterprise").submit(OWN, OWN, Map.of("introduces", "false", "why", "太忙")).status()).isEqualTo(302);
            assertThat(api().get(asked).body()).doesNotContain("\"ent-q-01\"");
            assertThat(api().get("/api/bridges?from=" + ends[0] + "&to=ent-q-01").json().get("groups")).as("still to be found itself").isNotEmpty();
        } finally {
            signedIn("enterprise").submit(OWN, OWN, Map.of("introduces", "true"));
        }
        assertThat(api().get(asked).body()).contains("\"ent-q-01\"");
        assertThat(journal.listEntries("introducing ent-q-01")).extracting(Entry::kind).endsWith("CLOSE", "OPEN");
        assertThat(journal.findBreak(Ledger.INTRODUCING)).isEmpty();
    }

    @Test
    void onlyThePartyItselfAndOperatorsChangeTheSetting() {
        assertThat(signedIn("institution").get(OWN).status()).isEqualTo(403);
        assertThat(visitor().get(OWN).status()).isIn(302, 401, 403);
        assertThat(signedIn("operator").submit(OWN, OWN, Map.of("introduces", "false")).status()).as("an operator says who asked for it").isEqualTo(422);
        assertThat(signedIn("institution").post(OWN, Map.of("introduces", "false")).status()).isEqualTo(403);
    }
}
