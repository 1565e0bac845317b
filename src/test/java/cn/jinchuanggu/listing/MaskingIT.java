package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.RunningPlatform;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A masked listing names its owner to nobody else: not on the page, in the API, in search, in files, in matches, in the graph. */
class MaskingIT extends RunningPlatform {

    @Test
    void neverNamesTheOwnerToOthers() {
        String owner = api().get("/api/entities/ent-q-01").json().get("name").asString();
        String core = owner.replace("（示例）", "").replace("有限公司", "");
        var posted = api("enterprise").post("/api/needs", """
                {"title": "%s的深孔钻削断屑", "text": "我们%s在做深孔钻削，切屑老是缠刀，电话 13900001111，想换断屑方案。", "masked": true}
                """.formatted(core, owner));
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        String id = posted.json().get("id").asString();
        assertThat(posted.body()).as("the owner sees the listing in full").contains(owner);

        await().atMost(Duration.ofSeconds(30)).until(() -> api().get("/api/needs?q=%E6%B7%B1%E5%AD%94%E9%92%BB%E5%89%8A").body().contains(id));
        for (String address : List.of("/api/needs/" + id, "/needs/" + id, "/api/needs?q=%E6%B7%B1%E5%AD%94%E9%92%BB%E5%89%8A",
                "/search?q=%E6%B7%B1%E5%AD%94%E9%92%BB%E5%89%8A", "/api/needs/export.csv?q=%E6%B7%B1%E5%AD%94%E9%92%BB%E5%89%8A",
                "/api/search/export.csv?q=%E6%B7%B1%E5%AD%94%E9%92%BB%E5%89%8A", "/api/needs/" + id + "/matches?limit=5", "/needs/" + id + "/matches",
                "/api/entities/" + id, "/api/entities/" + id + "/neighbourhood?depth=1", "/api/achievements/ach-q-20/matches?limit=100")) {
            var answer = api().get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).doesNotContain("13900001111").doesNotContain(core + "的深孔");
            if (!address.contains("achievements")) {
                assertThat(answer.body()).as(address).doesNotContain("ent-q-01").doesNotContain(owner);
            }
        }
        assertThat(api().get("/api/needs/export.csv?q=%E6%B7%B1%E5%AD%94%E9%92%BB%E5%89%8A").body()).contains(id, "（隐去）");
        assertThat(api().get("/api/entities/ent-q-01/neighbourhood?depth=1&limit=200").body()).doesNotContain(id);
    }

    @Test
    void onlyTheOwnerChangesAListingAndOnlyTheVersionThatWasRead() {
        var posted = api("enterprise").post("/api/needs", "{\"title\": \"刀柄动平衡\", \"text\": \"刀柄高速下振动大\"}");
        String id = posted.json().get("id").asString();
        long version = posted.json().get("version").asLong();
        String change = "{\"title\": \"刀柄动平衡（改）\", \"text\": \"刀柄高速下振动大\", \"version\": %d}".formatted(version);

        assertThat(api("institution").put("/api/needs/" + id, change).status()).isEqualTo(403);
        assertThat(api().put("/api/needs/" + id, change).status()).isEqualTo(401);
        assertThat(api("enterprise").put("/api/needs/" + id, change).status()).isEqualTo(200);
        assertThat(api("enterprise").put("/api/needs/" + id, change).status()).as("the same version again").isEqualTo(409);
    }

    @Test
    void theSameKeyGivesTheSameNeed() {
        String body = "{\"text\": \"重复提交的需求只应当有一条\"}";
        var first = api("enterprise").post("/api/needs", body, "Idempotency-Key", "once-only");
        var second = api("enterprise").post("/api/needs", body, "Idempotency-Key", "once-only");
        assertThat(second.json().get("id").asString()).isEqualTo(first.json().get("id").asString());
    }

    @Test
    void refusesATextOfFiftyThousandCharactersAndStoresNothing() {
        var answer = api("enterprise").post("/api/needs", "{\"text\": \"" + "长".repeat(50_000) + "\", \"budgetMaxYuan\": \"很多\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("50,000").contains("budgetMaxYuan");
    }
}
