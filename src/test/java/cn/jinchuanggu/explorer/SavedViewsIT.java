package cn.jinchuanggu.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.GraphWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** A picture is saved by an account, opened by everybody who has its address, and deleted by its owner only. */
class SavedViewsIT extends RunningPlatform {

    @Autowired
    private Neo4jClient graph;
    @Autowired
    GraphWriter writer;

    private static String view(String name, String... ids) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < ids.length; i++) {
            places.append(i == 0 ? "" : ",").append("{\"id\":\"%s\",\"x\":%d.5,\"y\":-20,\"pinned\":%s}".formatted(ids[i], i * 100, i == 0));
        }
        return "{\"name\":\"%s\",\"places\":[%s],\"filters\":{\"hiddenKinds\":[\"Park\"],\"track\":\"track-equipment\",\"grades\":[\"A\"],\"reality\":\"real\",\"until\":2024,\"undated\":false}}"
                .formatted(name, places);
    }

    @Test
    void isSharedByAddressAndKeepsPlacesAndFilters() {
        Answer saved = api("broker").post("/api/explorer/views", view("煤机一带", "ent-q-01", "park-jcg"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(201);
        String id = saved.json().get("id").asString();

        JsonNode opened = api().get("/api/explorer/views/" + id).json();
        assertThat(opened.get("name").asString()).isEqualTo("煤机一带");
        assertThat(opened.get("places").get(1).get("x").asDouble()).isEqualTo(100.5);
        assertThat(opened.get("places").get(0).get("pinned").asBoolean()).isTrue();
        assertThat(opened.get("filters").get("until").asInt()).isEqualTo(2024);
        assertThat(opened.get("picture").get("nodes")).hasSize(2);
        assertThat(opened.toString()).doesNotContain("broker");
        assertThat(visitor().get("/graph/explore?view=" + id).body()).contains("煤机一带").doesNotContain("broker");

        assertThat(api("enterprise").delete("/api/explorer/views/" + id).status()).isEqualTo(404);
        assertThat(api("enterprise").get("/api/explorer/views").body()).doesNotContain(id);
        assertThat(api("broker").delete("/api/explorer/views/" + id).status()).isEqualTo(204);
        assertThat(api().get("/api/explorer/views/" + id).status()).isEqualTo(404);
    }

    @Test
    void showsNothingThatBecameHiddenMeanwhile() {
        GraphWriter.Node there = new GraphWriter.Node("need-view-1", "Need", Map.of("name", "将要撤回的需求", "illustrative", true));
        writer.write(List.of(there), List.of());
        String id = api("broker").post("/api/explorer/views", view("旧图", "ent-q-01", "need-view-1")).json().get("id").asString();
        assertThat(api().get("/api/explorer/views/" + id).body()).contains("将要撤回的需求");

        writer.write(List.of(new GraphWriter.Node(there.id(), there.label(), there.properties(), true)), List.of());
        assertThat(api().get("/api/explorer/views/" + id).body()).doesNotContain("将要撤回的需求", "need-view-1").contains("1 个对象现在不公开");
    }

    /** Neo4j gives the number of a node that is gone to another one; the picture knows nodes by our own ids. */
    @Test
    void aViewIsTheSameAfterItsDataWereBroughtInAnew() {
        GraphWriter.Node there = new GraphWriter.Node("ent-view-1", "Enterprise", Map.of("name", "重新导入的公司（示例）", "illustrative", true));
        writer.write(List.of(there), List.of());
        String id = api("broker").post("/api/explorer/views", view("重新导入", "ent-view-1", "ent-q-01")).json().get("id").asString();
        JsonNode before = api().get("/api/explorer/views/" + id).json();

        graph.query("MATCH (n:Entity {id: 'ent-view-1'}) DETACH DELETE n").run();
        writer.write(List.of(new GraphWriter.Node("ent-view-2", "Enterprise", Map.of("name", "占了编号的公司（示例）", "illustrative", true)), there), List.of());

        JsonNode after = api().get("/api/explorer/views/" + id).json();
        assertThat(after.get("places")).isEqualTo(before.get("places")).hasSize(2);
        assertThat(after.get("filters")).isEqualTo(before.get("filters"));
        assertThat(after.get("picture").get("nodes").findValuesAsString("name")).contains("重新导入的公司（示例）").doesNotContain("占了编号的公司（示例）");
    }

    @Test
    void aVisitorSavesNothingAndOddViewsAreRefusedWithEveryProblem() {
        assertThat(api().post("/api/explorer/views", view("x", "ent-q-01")).status()).isEqualTo(401);
        Answer odd = api("broker").post("/api/explorer/views", "{\"name\":\" \",\"places\":[{\"id\":\"a\",\"x\":1e300,\"y\":0,\"pinned\":false}],\"filters\":{\"reality\":\"perhaps\",\"undated\":true}}");
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.json().get("problems")).hasSize(3);
    }

    @Test
    void theSameRequestTwiceIsOneView() {
        String first = api("broker").post("/api/explorer/views", view("一张", "ent-q-01"), "Idempotency-Key", "one-view").json().get("id").asString();
        assertThat(api("broker").post("/api/explorer/views", view("一张", "ent-q-01"), "Idempotency-Key", "one-view").json().get("id").asString()).isEqualTo(first);
    }

    @Test
    void filesCannotCarryFormulas() {
        writer.write(List.of(new GraphWriter.Node("ent-formula", "Enterprise", Map.of("name", "=HYPERLINK(1)（示例）", "illustrative", true))), List.of());
        Answer csv = api().post("/api/explorer/exports/nodes.csv", "{\"ids\":[\"ent-formula\"]}");
        assertThat(csv.header("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body()).contains("\"'=HYPERLINK(1)（示例）\"");
        assertThat(visitor().get("/graph/explore/ties.csv?id=ent-q-01").body()).contains("ent-q-01");
        assertThat(api().post("/api/explorer/exports/other.csv", "{\"ids\":[]}").status()).isEqualTo(404);
    }
}
