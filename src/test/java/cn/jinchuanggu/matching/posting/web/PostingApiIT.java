package cn.jinchuanggu.matching.posting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Financing, talent, scenarios and capabilities over HTTP on the running platform: posting, matching, reporting back. */
@Tag("slow")
class PostingApiIT extends RunningPlatform {

    private static final String FINANCING = """
            {"summary":"冰芯钻机订单排满，缺备料的钱，回款四个月。","amountYuan":"300万","purpose":"流动资金","termMonths":12,"guarantee":"信用","consent":true,"segment":"seg-robot"}""";

    private JsonNode posted(String path, String body) {
        Answer posted = api("enterprise").post(path, body);
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        return posted.json();
    }

    @Test
    void aFinancingNeedIsPostedReadChangedAndWithdrawn() {
        String key = UUID.randomUUID().toString();
        Answer posted = api("enterprise").post("/api/financing-needs", FINANCING, "Idempotency-Key", key);
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        String address = posted.header("Location").orElseThrow();
        JsonNode need = posted.json();
        assertThat(need.get("id").asString()).startsWith("fin-");
        assertThat(need.get("amountYuan").asInt()).isEqualTo(3_000_000);
        assertThat(need.get("consent").asBoolean()).isTrue();
        assertThat(need.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(api("enterprise").post("/api/financing-needs", FINANCING, "Idempotency-Key", key).json().get("id")).isEqualTo(need.get("id"));

        JsonNode seen = api().get(address).json();
        assertThat(seen.has("consent")).as("consent is between the enterprise and the bank").isFalse();

        Answer changed = api("enterprise").put(address, FINANCING.replace("\"summary\"", "\"version\":1,\"summary\"").replace("300万", "400万"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().get("amountYuan").asInt()).isEqualTo(4_000_000);
        assertThat(api("enterprise").put(address, FINANCING.replace("\"summary\"", "\"version\":1,\"summary\"")).status()).isEqualTo(409);
        assertThat(api("institution").put(address, FINANCING.replace("\"summary\"", "\"version\":2,\"summary\"")).status()).isEqualTo(403);
        assertThat(api("institution").post("/api/financing-needs", FINANCING).status()).as("a university does not borrow here").isEqualTo(403);

        assertThat(api("enterprise").delete(address).status()).isEqualTo(204);
        assertThat(api().get(address).status()).isEqualTo(404);
        assertThat(api("enterprise").get("/api/talent-needs/" + need.get("id").asString()).status()).as("another kind").isEqualTo(404);
    }

    @Test
    void everyProblemIsToldAtOnce() {
        Answer refused = api("enterprise").post("/api/scenarios", "{\"title\":\"试验段\",\"periodMonths\":0,\"mood\":\"good\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("problems").findValuesAsString("field")).contains("summary", "indicators", "periodMonths", "mood");
    }

    @ParameterizedTest
    @CsvSource({"/api/financing-needs/fin-q-02/matches, fund-q-03, 基金", "/api/financing-needs/fin-q-02/matches, serv-loan-01, 贷款产品",
            "/api/talent-needs/tal-q-01/matches, exp-q-02, 专家", "/api/scenarios/scen-q-02/matches, cap-q-01, 场景能力", "/api/capabilities/cap-q-02/matches, scen-q-04, 应用场景"})
    void aMatchIsTheSumOfItsReasons(String address, String expected, String kind) {
        JsonNode matches = api().get(address).json().get("matches");
        assertThat(matches.findValuesAsString("id")).contains(expected);
        for (JsonNode match : matches) {
            double shown = 0;
            for (JsonNode points : match.findValues("points")) {
                shown += points.asDouble();
            }
            assertThat(match.get("score").asDouble()).as(match.toString()).isEqualTo(shown, within(1e-9));
            if (match.get("id").asString().equals(expected)) {
                assertThat(match.get("kind").asString()).isEqualTo(kind);
                assertThat(match.get("reasons")).isNotEmpty();
            }
        }
    }

    @Test
    void theLoanSaysWhatArticle16GivesAndWhatIsNotKnown() {
        JsonNode answer = api().get("/api/financing-needs/fin-q-02/matches").json();
        assertThat(answer.get("article16").get("article").asString()).contains("第十六条");
        assertThat(answer.get("article16").get("quote").asString()).contains("贷款");
        assertThat(answer.get("article16").get("missing").toString()).contains("利息");
        assertThat(answer.get("article15").get("article").asString()).contains("第十五条");
        JsonNode mortgage = api().get("/api/financing-needs/fin-q-01/matches").json().get("article16");
        assertThat(mortgage.get("outcome").asString()).as("抵押 is not subsidised").isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void whoTookItUpReportsBackAndTheEnterpriseReadsIt() {
        String id = posted("/api/financing-needs", FINANCING).get("id").asString();
        String uptakes = "/api/financing-needs/" + id + "/uptakes";
        assertThat(api("enterprise").post(uptakes + "/take-up", "{}").status()).as("an enterprise is no bank").isEqualTo(403);

        String bank = "\"partyId\":\"bank-q-01\"";
        assertThat(api("operator").post(uptakes + "/grant", "{" + bank + ",\"amountYuan\":1}").status()).as("not taken up").isEqualTo(409);
        Answer taken = api("operator").post(uptakes + "/take-up", "{" + bank + "}");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(api("operator").post(uptakes + "/refuse", "{" + bank + "}").status()).as("without a reason").isEqualTo(422);
        assertThat(api("operator").post(uptakes + "/refuse", "{" + bank + ",\"why\":\"缺两年审计报告\"}").json().get("state").asString()).isEqualTo("REFUSED");
        assertThat(api("operator").post(uptakes + "/take-up", "{" + bank + "}").json().get("state").asString()).isEqualTo("TALKING");
        String grant = "{" + bank + ",\"amountYuan\":\"200万\"}";
        assertThat(api("operator").post(uptakes + "/grant", grant, "Idempotency-Key", "grant-" + id).json().get("amountYuan").asInt()).isEqualTo(2_000_000);
        assertThat(api("operator").post(uptakes + "/grant", grant, "Idempotency-Key", "grant-" + id).status()).as("the same request again").isEqualTo(200);

        JsonNode read = api("enterprise").get(uptakes).json();
        assertThat(read).hasSize(1);
        assertThat(read.get(0).get("stateLabel").asString()).isEqualTo("已放款");
        assertThat(api("institution").get(uptakes).json()).isEmpty();
    }

    @Test
    void nobodyTakesUpWhatWasNotAgreedTo() {
        String id = posted("/api/financing-needs", FINANCING.replace("\"consent\":true,", "")).get("id").asString();
        Answer refused = api("operator").post("/api/financing-needs/" + id + "/uptakes/take-up", "{\"partyId\":\"bank-q-01\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("授权查询");
    }

    @Test
    void aListIsNarrowedByItsAddressAndGivenOut() {
        Answer list = api().get("/api/financing-needs?guarantee=" + java.net.URLEncoder.encode("抵押", java.nio.charset.StandardCharsets.UTF_8));
        assertThat(list.json().get("items").findValuesAsString("id")).contains("fin-q-01").doesNotContain("fin-q-02");
        assertThat(api().get("/api/financing-needs?guarantee=x&page=0").json().get("problems").findValuesAsString("field")).containsExactlyInAnyOrder("guarantee", "page");

        Answer csv = api().get("/api/talent-needs/export.csv");
        assertThat(csv.body()).contains("岗位", "机器视觉算法负责人", "示例");
        assertThat(api().get("/api/scenarios/export.xlsx").status()).isEqualTo(200);
    }

    @Test
    void theDescriptionNamesTheFieldsOfEachKind() {
        JsonNode api = api().get("/v3/api-docs").json();
        JsonNode input = api.get("components").get("schemas").get("TalentNeedInput");
        assertThat(input.get("properties").has("engagement")).isTrue();
        assertThat(input.get("required").toString()).contains("role", "summary");
        assertThat(api.get("paths").get("/api/talent-needs").get("post").toString()).contains("TalentNeedInput");
    }
}
