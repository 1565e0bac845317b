package cn.jinchuanggu.window.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Cases over HTTP with the demo accounts: an enterprise, a broker's team and the officer of the window. */
class CaseApiIT extends RunningPlatform {

    private static final String FILING = """
            {"matters": ["registration", "school"], "applicant": "焊缝检测团队（示例）", "note": "公司还没有注册。", "registration.companyType": "有限责任公司"}""";

    @Test
    void fromFilingToTheScore() {
        Answer filed = api("broker").post("/api/cases", FILING, "Idempotency-Key", "case-api-1");
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        assertThat(api("broker").post("/api/cases", FILING, "Idempotency-Key", "case-api-1").header("Location")).isEqualTo(filed.header("Location"));
        String address = filed.header("Location").orElseThrow();
        assertThat(filed.json().get("illustrative").asBoolean()).as("filed by a demo account").isTrue();
        assertThat(filed.json().get("answers").get("registration.companyType").asString()).isEqualTo("有限责任公司");

        done("operator", address, "accept", "{}");
        JsonNode split = done("operator", address, "split", "{\"matter\": \"ALL\"}");
        assertThat(split.get("tasks").size()).isEqualTo(2);
        assertThat(split.get("tasks").get(0).get("givenMinutes").asInt()).isEqualTo(240);
        done("operator", address, "suspend", "{\"task\": \"t2\", \"note\": \"请带户口簿到窗口核对。\"}");
        JsonNode asked = api("broker").get(address).json();
        assertThat(asked.get("now").toString()).contains("随迁子女入学：等申请人。请带户口簿到窗口核对。", "计时暂停");
        assertThat(asked.get("steps").valueStream().filter(s -> s.get("step").asString().equals("supply") && s.get("hindrance").isNull())).singleElement()
                .satisfies(s -> assertThat(s.get("task").asString()).isEqualTo("t2"));
        assertThat(asked.get("events").toString()).doesNotContain("\"account\":\"operator\"");
        done("broker", address, "supply", "{\"task\": \"t2\", \"note\": \"已经带到。\"}");
        done("operator", address, "receive", "{\"documents\": [\"school/户口簿\"]}");
        Answer early = api("operator").post(address + "/close", "{}");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("没有办结");
        done("operator", address, "finish", "{\"task\": \"t1\", \"result\": \"办成\", \"note\": \"执照已领取。\"}");
        done("operator", address, "finish", "{\"task\": \"t2\", \"result\": \"GRANTED\", \"note\": \"学位已安排。\"}");
        done("operator", address, "close", "{}");
        assertThat(api("operator").post(address + "/rate", "{\"score\": \"5\"}").status()).as("only the applicant").isEqualTo(403);
        assertThat(done("broker", address, "rate", "{\"score\": \"5\"}").get("score").asInt()).isEqualTo(5);
        assertThat(api("broker").post(address + "/rate", "{\"score\": \"1\"}").status()).isEqualTo(409);
        assertThat(api("broker").get(address + "/events").body().lines()).hasSize(10);
    }

    @Test
    void otherPeoplesCasesAre404AndListsShowOnesOwn() {
        String address = api("enterprise").post("/api/cases", "{\"matters\": [\"policy\"], \"note\": \"想问第九条。\"}").header("Location").orElseThrow();
        String id = address.substring("/api/cases/".length());
        for (String nobody : new String[] {"institution", "broker", "officer", "finance"}) {
            assertThat(api(nobody).get(address).status()).as(nobody).isEqualTo(404);
            assertThat(api(nobody).post(address + "/withdraw", "{}").status()).as(nobody).isEqualTo(404);
            assertThat(total(nobody, id)).as(nobody).isZero();
        }
        assertThat(api().get(address).status()).isEqualTo(401);
        assertThat(total("enterprise", id)).isEqualTo(1);
        assertThat(total("operator", id)).isEqualTo(1);
        assertThat(api("operator").get("/api/cases?view=nowhere&sort=up").status()).isEqualTo(422);
        assertThat(api("operator").get("/api/cases/export.csv?q=" + id).body()).contains(id, "政策咨询", "示例");
        assertThat(api("operator").get("/api/cases/export.xlsx?q=" + id).status()).isEqualTo(200);
        assertThat(api("operator").post(address + "/dance", "{}").status()).isEqualTo(404);
    }

    @Test
    void numbersOfPersonsAreRefused() {
        Answer refused = api("enterprise").post("/api/cases", "{\"matters\": [\"flat\"], \"note\": \"请打 13912345678。\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("请删去再提交");
    }

    @Test
    void everybodyReadsThePromisesAndOnlyTheWindowTheCasesBehindThem() {
        JsonNode matters = api().get("/api/window/matters").json();
        assertThat(matters.get(0).get("promise").asString()).isEqualTo("半日结");
        JsonNode figures = api().get("/api/window/promises?show=demo").json();
        assertThat(figures.size()).isEqualTo(5);
        assertThat(api().get("/api/window/promises?show=some&year=26").status()).isEqualTo(422);
        assertThat(api().get("/api/window/promises.csv?show=demo").body()).contains("企业登记注册半日结");
        assertThat(api().get("/api/window/promises/half-day?show=demo").status()).isEqualTo(401);
        assertThat(api("broker").get("/api/window/promises/half-day?show=demo").status()).isEqualTo(403);
        for (String measure : new String[] {"first-answer", "night-answer", "half-day", "usual", "satisfaction"}) {
            assertThat(api("operator").get("/api/window/promises/" + measure + "?show=demo&kept=no").status()).as(measure).isEqualTo(200);
        }
        assertThat(api("operator").get("/api/window/promises/half-day/export.xlsx?show=demo").status()).isEqualTo(200);
        assertThat(api("operator").get("/api/window/promises/kindness").status()).isEqualTo(404);
    }

    private JsonNode done(String who, String address, String step, String body) {
        Answer answer = api(who).post(address + "/" + step, body);
        assertThat(answer.status()).as(step + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private int total(String who, String id) {
        return api(who).get("/api/cases?q=" + id).json().get("page").get("total").asInt();
    }
}
