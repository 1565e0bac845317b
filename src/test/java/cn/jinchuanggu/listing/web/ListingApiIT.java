package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Needs and achievements over HTTP on the running platform. They speak of drilling in ice, of which nothing else there
 * speaks, so that no other test finds them.
 */
class ListingApiIT extends RunningPlatform {

    private static final String NEED = """
            {"title":"冰芯钻机取芯扰动监测","text":"极地冰芯钻取时芯样易碎，希望监测钻头振动并提前停钻。","indicators":["识别准确率≥95%"],
             "acceptance":"连续运行 30 天，由双方共同统计","budgetMinYuan":300000,"budgetMaxYuan":"80万","deadline":"2099-06-30",
             "modes":["委托开发"],"readinessMin":6,"segment":"seg-mine-safety","concepts":["冰芯","钻机"]}""";

    @Test
    void aNeedIsPostedReadChangedAndWithdrawn() {
        Answer posted = api("enterprise").post("/api/needs", NEED);
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        String address = posted.header("Location").orElseThrow();
        JsonNode need = posted.json();
        assertThat(address).endsWith("/api/needs/" + need.get("id").asString());
        assertThat(need.get("owner").get("id").asString()).isEqualTo("ent-q-01");
        assertThat(need.get("track").asString()).isEqualTo("track-equipment");
        assertThat(need.get("budgetMaxYuan").asInt()).isEqualTo(800_000);
        assertThat(need.get("version").asInt()).isEqualTo(1);
        assertThat(need.get("missing").isArray()).isTrue();

        assertThat(api().get(address).json()).isEqualTo(need);

        Answer changed = api("enterprise").put(address, NEED.replace("\"title\"", "\"version\":1,\"title\"").replace("80万", "90万"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().get("version").asInt()).isEqualTo(2);
        assertThat(changed.json().get("budgetMaxYuan").asInt()).isEqualTo(900_000);

        assertThat(api("enterprise").delete(address).status()).isEqualTo(204);
        assertThat(api().get(address).status()).isEqualTo(404);
        assertThat(api("enterprise").get(address).json().get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(api("enterprise").delete(address).status()).as("again").isEqualTo(204);
    }

    @Test
    void aTextIsRefinedAndEverythingReadCarriesItsPlace() {
        String text = " 用于煤矿井下。煤岩识别准确率不低于95%，粒度50±5 mm，预算80万到120万元，2099年6月底前完成，以第三方检测报告为准，做出样机，可以合作开发。";
        JsonNode read = api().post("/api/needs/refinement", "{\"text\": \"" + text + "\"}").json();

        assertThat(read.get("completeness").asInt()).isEqualTo(100);
        assertThat(read.get("triage").get("label").asString()).isEqualTo("长期攻关");
        assertThat(read.get("budget").get("maxYuan").asInt()).isEqualTo(1_200_000);
        assertThat(read.get("deadline").get("date").asString()).isEqualTo("2099-06-30");
        assertThat(read.get("modes").get(0).get("mode").asString()).isEqualTo("JOINT_DEVELOPMENT");
        assertThat(read.get("readiness").get("stated").asBoolean()).as("样机 is a hint").isFalse();
        JsonNode accuracy = read.get("indicators").get(0);
        assertThat(accuracy.get("name").asString()).isEqualTo("煤岩识别准确率");
        assertThat(accuracy.get("operator").asString()).isEqualTo("AT_LEAST");
        assertThat(accuracy.get("unit").asString()).isEqualTo("%");
        assertThat(read.get("indicators").get(1).get("tolerance").asInt()).isEqualTo(5);
        for (JsonNode span : read.findValues("source")) {
            if (!span.isNull()) {
                assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt())).isEqualTo(span.get("text").asString());
            }
        }
        assertThat(read.findValues("source")).hasSizeGreaterThan(7);
    }

    @Test
    void aVagueTextIsAnsweredWithTheQuestionsThatHelpMost() {
        JsonNode read = api().post("/api/needs/refinement", "{\"text\": \"设备老出毛病，希望反应快一点\"}").json();
        assertThat(read.get("completeness").asInt()).isZero();
        assertThat(read.get("triage").get("way").asString()).isEqualTo("DIAGNOSE");
        assertThat(read.get("budget").isNull()).isTrue();
        JsonNode first = read.get("questions").get(0);
        assertThat(first.get("aspect").asString()).isEqualTo("INDICATORS");
        assertThat(first.get("gain").asInt()).isEqualTo(40);
        assertThat(read.get("questions").findValuesAsString("aspect")).contains("BUDGET", "DEADLINE", "ACCEPTANCE");

        Answer refused = api().post("/api/needs/refinement", "{\"text\": \" \", \"mood\": \"good\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("需求正文是空的", "mood");
    }

    @Test
    void anAchievementIsListedReadChangedAndWithdrawn() {
        String achievement = "{\"title\":\"冰芯钻头振动监测\",\"summary\":\"用传感器监测钻头振动。\",\"propertyKind\":\"发明专利\",\"propertyCount\":2,\"readiness\":7%s}";
        Answer posted = api("institution").post("/api/achievements", achievement.formatted(""));
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        String address = posted.header("Location").orElseThrow();
        assertThat(posted.json().get("propertyCount").asInt()).isEqualTo(2);

        assertThat(api("institution").put(address, achievement.formatted(",\"version\":1,\"masked\":true")).status()).isEqualTo(200);
        assertThat(api().get(address).json().get("owner").isNull()).isTrue();
        assertThat(api("institution").get(address).json().get("owner").get("id").asString()).isEqualTo("inst-q-01");

        assertThat(api("institution").delete(address).status()).isEqualTo(204);
        assertThat(api().get(address).status()).isEqualTo(404);
    }

    @Test
    void theSameKeyByTheSameAccountGivesTheSameNeed() {
        Answer first = api("enterprise").post("/api/needs", NEED, "Idempotency-Key", "key-of-this-test");
        Answer again = api("enterprise").post("/api/needs", NEED, "Idempotency-Key", "key-of-this-test");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void theSecondOfTwoChangesToOneVersionIsAConflict() {
        String address = api("enterprise").post("/api/needs", NEED).header("Location").orElseThrow();
        String change = NEED.replace("\"title\"", "\"version\":1,\"title\"");

        assertThat(api("enterprise").put(address, change).status()).isEqualTo(200);
        assertThat(api("enterprise").put(address, change).status()).isEqualTo(409);
    }

    @Test
    void somebodyElsesNeedCannotBeChangedOrWithdrawn() {
        String address = api("enterprise").post("/api/needs", NEED).header("Location").orElseThrow();

        assertThat(api("institution").put(address, NEED).status()).isEqualTo(403);
        assertThat(api("institution").delete(address).status()).isEqualTo(403);
        assertThat(api().delete(address).status()).isEqualTo(401);
    }

    @Test
    void aNeedIsNoAchievement() {
        String id = api("enterprise").post("/api/needs", NEED).json().get("id").asString();

        assertThat(api("enterprise").get("/api/achievements/" + id).status()).isEqualTo(404);
        assertThat(api("enterprise").delete("/api/achievements/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{} | 422 | text",
        "{\"text\":\"甲\",\"deadline\":\"2025-02-30\",\"budgetMinYuan\":-1} | 422 | deadline",
        "{\"text\":\"甲\",\"price\":1} | 422 | price",
        "{\"text\":[\"甲\"]} | 422 | text",
        "[] | 400 | 对象",
        "{\"text\": | 400 | JSON",
        "null | 400 | JSON"})
    void aBadNeedIsRefusedWithWhatIsWrong(String body, int status, String named) {
        Answer answer = api("enterprise").post("/api/needs", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(answer.body()).contains(named);
    }
}
