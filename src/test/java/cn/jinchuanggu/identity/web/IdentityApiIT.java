package cn.jinchuanggu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Identity over HTTP: who may, what an old id answers, what the reports find. */
@Tag("slow")
class IdentityApiIT extends RunningPlatform {

    private static final String PAIR = "/api/identity/pairs/idt-a/idt-b";

    @Autowired
    GraphWriter writer;
    @Autowired
    Neo4jClient client;
    @Autowired
    Aliases aliases;

    @BeforeAll
    void twins() {
        writer.write(List.of(enterprise("idt-a", "山西云岭示例电子股份有限公司", "91140400000000003M"), enterprise("idt-b", "云岭示例电子有限公司", null),
                enterprise("idt-c", "孤岛示例机械厂", null)), List.of(new Tie("idt-a", "LOCATED_IN", "park-jcg", "illustrative", "2024"),
                new Tie("idt-b", "COOPERATES_WITH", "ent-q-01", "illustrative", "2025")));
    }

    @AfterAll
    void cleanUp() {
        client.query("MATCH (e:Entity) WHERE e.id STARTS WITH 'idt-' DETACH DELETE e").run();
        client.query("MATCH (v:IdentityVerdict) WHERE v.id CONTAINS 'idt-' DELETE v").run();
        aliases.forget();
    }

    @ParameterizedTest
    @CsvSource({"/api/identity", "/api/identity/reports", "/api/identity/merges", PAIR})
    void onlyOperatorsRead(String path) {
        assertThat(api().get(path).status()).isEqualTo(401);
        assertThat(api("broker").get(path).status()).isEqualTo(403);
        assertThat(api("officer").get(path).status()).isEqualTo(403);
        assertThat(api("operator").get(path).status()).isEqualTo(200);
    }

    @Test
    void onlyOperatorsDecide() {
        String body = "{\"verdict\": \"LATER\"}";
        assertThat(api().post(PAIR, body).status()).isEqualTo(401);
        assertThat(api("enterprise").post(PAIR, body).status()).isEqualTo(403);
        assertThat(api("broker").post("/api/identity/merges/idt-b/undo", "{}").status()).isEqualTo(403);
        assertThat(api("broker").post("/api/identity/scans", "{}").status()).isEqualTo(403);
    }

    @Test
    void anOldIdAnswersWithTheNewOneUntilTheMergeIsTakenBack() {
        Answer merged = api("operator").post(PAIR, "{\"verdict\": \"SAME\", \"stay\": \"idt-a\", \"why\": \"示例：执照相同。\"}");
        assertThat(merged.status()).as(merged.body()).isEqualTo(200);

        Answer page = visitor().get("/entities/idt-b?lang=zh");
        assertThat(page.status()).isEqualTo(301);
        assertThat(page.header("Location")).contains("/entities/idt-a?lang=zh");
        assertThat(visitor().get("/entities/idt-b/partners").body()).as("partners of what it is now").contains("山西云岭示例电子股份有限公司");
        Answer json = api().get("/api/entities/idt-b");
        assertThat(json.status()).isEqualTo(301);
        assertThat(json.header("Location")).contains("/api/entities/idt-a");
        assertThat(json.json().at("/mergedInto").asString()).isEqualTo("idt-a");
        assertThat(api().get("/api/entities/idt-b/partners").status()).isLessThan(500);
        assertThat(api().get("/api/entities/idt-a/neighbourhood").body()).contains("ent-q-01");
        assertThat(visitor().get("/entities/idt-a").body()).contains("云岭示例电子有限公司").doesNotContain("idt-b");

        Answer undone = api("operator").post("/api/identity/merges/idt-b/undo", "{\"why\": \"示例：弄错了。\"}");
        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        assertThat(undone.json().at("/entries").size()).isGreaterThanOrEqualTo(2);
        assertThat(api().get("/api/entities/idt-b").status()).isEqualTo(200);
        assertThat(api().get("/api/entities/idt-a/neighbourhood").body()).doesNotContain("ent-q-01");
    }

    @Test
    void theSuggestionSaysWhyAndItsScoreIsTheSumOfItsReasons() {
        api("operator").post("/api/identity/scans", "{}");
        var list = api("operator").get("/api/identity?q=云岭示例电子&state=ALL".replace("云岭示例电子", "%E4%BA%91%E5%B2%AD%E7%A4%BA%E4%BE%8B%E7%94%B5%E5%AD%90")).json();
        var pair = list.at("/items/0");
        assertThat(pair.at("/one/id").asString()).isEqualTo("idt-a");
        double sum = 0;
        for (var reason : pair.at("/reasons")) {
            sum += reason.at("/points").asString().isEmpty() ? 0 : Double.parseDouble(reason.at("/points").asString());
        }
        assertThat(Double.parseDouble(pair.at("/score").asString())).isEqualTo(sum, org.assertj.core.data.Offset.offset(0.011));
        assertThat(pair.toString()).contains("校验不通过", "改制");
    }

    @ParameterizedTest
    @CsvSource({"state=NEVER,422", "level=x,422", "kind=Cat,422", "page=0,422", "size=1000,422", "level=LIKELY&kind=Expert,200"})
    void anAddressThatMeansNothingIsSaid(String query, int status) {
        assertThat(api("operator").get("/api/identity?" + query).status()).isEqualTo(status);
    }

    @Test
    void whatCannotBeComparedIsMissing() {
        assertThat(api("operator").get("/api/identity/pairs/idt-a/idt-a").status()).isEqualTo(404);
        assertThat(api("operator").get("/api/identity/pairs/idt-a/nobody").status()).isEqualTo(404);
        assertThat(api("operator").post(PAIR, "{\"verdict\": \"PERHAPS\"}").status()).isEqualTo(422);
    }

    @Test
    void theReportsFindWhatIsWrongAndNameTheRecord() {
        String reports = api("operator").get("/api/identity/reports").body();
        assertThat(reports).contains("91140400000000003M 校验不通过", "孤岛示例机械厂", "LED产业占全省比重：95%");
        assertThat(api("operator").get("/api/identity/reports").json().at("/grades/A").asInt()).isPositive();
    }

    @Test
    void sourcesThatDisagreeAreBothShownToEverybody() {
        var facts = api().get("/api/entities/seg-optoelectronics/facts").json().at("/facts");
        var share = facts.valueStream().filter(f -> f.at("/label").asString().equals("LED产业占全省比重")).findFirst().orElseThrow();
        assertThat(share.at("/disagreed").asBoolean()).isTrue();
        assertThat(share.at("/statements").size()).isEqualTo(2);
        assertThat(share.toString()).contains("95%", "85%", "\"since\":\"2020\"", "\"since\":\"2023\"", "\"grade\":\"B\"", "recordedAt");
        assertThat(visitor().get("/entities/seg-optoelectronics").body()).contains("有分歧", "95%", "85%");
    }

    /** An office has its years; two offices one after the other are no disagreement. */
    @Test
    void officesStandOneAfterTheOtherWithTheirYears() {
        writer.write(List.of(new Node("idt-p", "Expert", Map.of("name", "某示例", "illustrative", true))), List.of());
        String first = "{\"property\": \"任职\", \"value\": \"某学院 副院长\", \"source\": \"czmc\", \"since\": \"2020\", \"until\": \"2023\"}";
        String second = "{\"property\": \"任职\", \"value\": \"某学院 院长\", \"source\": \"plan\", \"since\": \"2024-11\"}";
        assertThat(api("operator").post("/api/identity/facts/idt-p", first).status()).isEqualTo(201);
        Answer added = api("operator").post("/api/identity/facts/idt-p", second);
        assertThat(added.status()).as(added.body()).isEqualTo(201);

        var facts = api().get("/api/entities/idt-p/facts").json();
        assertThat(facts.toString()).contains("\"until\":\"2023\"", "\"since\":\"2024-11\"", "\"disagreed\":false").doesNotContain("entered:");
        String id = added.json().at("/id").asString();
        assertThat(api("operator").post("/api/identity/facts/idt-p/" + id + "/withdraw", "{}").status()).isEqualTo(422);
        assertThat(api("operator").post("/api/identity/facts/idt-p/" + id + "/withdraw", "{\"why\": \"抄错了。\"}").status()).isEqualTo(200);
        assertThat(api().get("/api/entities/idt-p/facts").body()).doesNotContain("2024-11");
        client.query("MATCH (s:Statement {subject: 'idt-p'}) DELETE s").run();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|422", "{\"property\": \"电话\", \"value\": \"13912345678\"}|422", "{\"property\": \"邮箱\", \"value\": \"a@b.cn\"}|422",
        "{\"property\": \"任职\", \"value\": \"甲\", \"since\": \"2024\", \"until\": \"2023\"}|422", "{\"property\": \"任职\", \"value\": \"甲\", \"since\": \"去年\"}|422",
        "{\"property\": \"任职\", \"value\": \"甲\", \"source\": \"nowhere\"}|422"})
    void aStatementThatCannotBeIsRefused(String body, int status) {
        assertThat(api("operator").post("/api/identity/facts/idt-c", body).status()).isEqualTo(status);
        assertThat(api("broker").post("/api/identity/facts/idt-c", body).status()).isEqualTo(403);
    }

    private static Node enterprise(String id, String name, String code) {
        Map<String, Object> properties = new java.util.HashMap<>(Map.of("name", name, "illustrative", true));
        properties.put("creditCode", code);
        return new Node(id, "Enterprise", properties);
    }
}
