package cn.jinchuanggu.cockpit.funnel.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** The figures of the funnel, and the records behind each of them. */
class FunnelIT extends RunningPlatform {

    private static final String MINE = "/api/cockpit/funnel?show=demo&month=2019-01";

    @Autowired
    private Neo4jClient graph;

    /** Three needs published in a month that nothing else has: one untouched, one matched, one introduced and under negotiation. */
    @Test
    void everyFigureOpensTheNeedsBehindIt() throws Exception {
        graph.query("""
                UNWIND ['need-fu-1', 'need-fu-2', 'need-fu-3'] AS id
                MERGE (n:Need:Entity:Listing:Hidden {id: id}) SET n.name = '漏斗需求 ' + id, n.illustrative = true, n.state = 'WITHDRAWN',
                  n.listedOn = date('2019-01-02'), n.revision = 0, n.version = 0
                WITH n MATCH (u:Enterprise {id: 'ent-e-01'}) MERGE (u)-[p:POSTED]->(n) SET p.source = 'entered:test', p.since = '2019-01-02'""").run();
        graph.query("MERGE (m:MatchedNeed {needId: 'need-fu-2'}) SET m.matchedOn = date('2019-01-05'), m.askedOn = date('2019-01-05')").run();
        graph.query("""
                MERGE (i:Introduction {id: 'intro-fu-3'}) SET i.needId = 'need-fu-3', i.createdAt = datetime('2019-01-12T23:30:00+08:00'), i.brokerAccount = 'broker-fu'
                MERGE (d:Deal {id: 'deal-fu-3'}) SET d.introductionId = 'intro-fu-3', d.createdAt = datetime('2019-02-01T08:00:00+08:00')""").run();
        try {
            JsonNode steps = api("operator").get(MINE).json().get("steps");
            assertThat(steps.valueStream().map(s -> s.get("count").asInt())).containsExactly(3, 2, 1, 1, 1, 0, 0, 0);
            assertThat(steps.get(4).get("medianDays").asInt()).as("days from the introduction to the negotiation").isEqualTo(20);
            assertThat(needs(MINE + "&stage=MATCHED")).containsExactly("need-fu-2", "need-fu-3");
            assertThat(needs(MINE + "&stage=MATCHED&size=1&page=2")).containsExactly("need-fu-3");
            assertThat(needs(MINE + "&stage=MATCHED&size=1&page=3")).isEmpty();
            assertThat(needs(MINE + "&broker=broker-fu&stage=PUBLISHED")).containsExactly("need-fu-3");
            assertThat(api("operator").get(MINE.replace("demo", "real")).json().get("steps").get(0).get("count").asInt()).isZero();

            Answer page = signedIn("operator").get("/cockpit/funnel?show=demo&month=2019-01&stage=INTRODUCED");
            assertThat(page.body()).contains("漏斗需求 need-fu-3", "已引荐:背后的需求".replace(":", "："), "示例").doesNotContain("漏斗需求 need-fu-2");
            Answer first = signedIn("operator").get("/cockpit/funnel?show=demo&month=2019-01&stage=MATCHED&size=1");
            assertThat(first.body()).contains("漏斗需求 need-fu-2", "stage=MATCHED&amp;size=1&amp;page=2").doesNotContain("漏斗需求 need-fu-3");
            assertThat(rows("/api/cockpit/funnel/export.xlsx?show=demo&month=2019-01&stage=MATCHED")).as("two, the headings, and who took it").isEqualTo(4);
        } finally {
            graph.query("MATCH (n:Need) WHERE n.id STARTS WITH 'need-fu-' DETACH DELETE n").run();
            graph.query("MATCH (x:Introduction|Deal|MatchedNeed) WHERE x.id ENDS WITH '-fu-3' OR x.needId STARTS WITH 'need-fu-' DELETE x").run();
        }
    }

    @Test
    void whatMeansNothingIsToldAllAtOnce() {
        Answer answer = api("operator").get("/api/cockpit/funnel?show=both&month=March&stage=FAR&page=0&size=1000");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("真实的和示例的从不加在一起", "这不是一个月份", "没有这个阶段", "页码应在 1 到", "每页条数应在 1 到");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprise", "institution", "broker", "finance"})
    void itIsForThoseWhoSteer(String who) {
        assertThat(api(who).get("/api/cockpit/funnel").status()).isEqualTo(403);
    }

    private Stream<String> needs(String path) {
        return api("operator").get(path).json().get("needs").valueStream().map(n -> n.get("needId").asString());
    }

    private long rows(String path) throws Exception {
        String login = Base64.getEncoder().encodeToString(("operator:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        byte[] sheet = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address().resolve(path)).header("Authorization", "Basic " + login).build(),
                BodyHandlers.ofByteArray()).body();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            return workbook.getFirstSheet().read().size();
        }
    }
}
