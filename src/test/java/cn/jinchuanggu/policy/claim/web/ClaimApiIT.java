package cn.jinchuanggu.policy.claim.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.policy.claim.Facts09;
import cn.jinchuanggu.shared.CreditCode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** The ledger over HTTP with the demo accounts. Its contracts begin with API-, so that no other test meets them. */
class ClaimApiIT extends RunningPlatform {

    private static int next = 500_000;

    @Autowired
    Neo4jClient graph;

    @Test
    void fromDraftToMoneyWithThreePeople() {
        String claim = drafted();
        assertThat(done("institution", claim, "submit", "{\"version\": 1}").get("state").asString()).isEqualTo("SUBMITTED");
        done("officer", claim, "accept", "{}");
        done("officer", claim, "review", "{}");
        JsonNode decided = done("officer", claim, "decide", "{\"amountYuan\": \"4万元\", \"note\": \"扣除一笔。\", \"body\": \"市科技局\"}");
        assertThat(decided.get("sheet").get("amount").asString()).isEqualTo("50000.00");
        assertThat(decided.get("decision").get("decided").asString()).isEqualTo("40000.00");
        assertThat(decided.get("decision").get("difference").asString()).isEqualTo("10000.00");
        done("officer", claim, "publish", "{}");

        Answer early = api("finance").post(claim + "/approve", "{}");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("起可以批准");
        letDaysPass(claim, 8);
        done("finance", claim, "approve", "{}");
        assertThat(api("officer").post(claim + "/pay", "{\"document\":\"x\",\"day\":\"2026-01-01\"}").status()).isEqualTo(403);
        JsonNode events = done("finance", claim, "pay", "{\"document\": \"凭证 1\", \"day\": \"" + today(claim) + "\"}").get("events");
        assertThat(values(events, "step")).containsExactly("create", "submit", "accept", "review", "decide", "publish", "approve", "pay");

        assertThat(api("institution").get(claim + "/recomputed").json().get("same").asBoolean()).isTrue();
        String lines = api("operator").get(claim + "/events").body();
        assertThat(lines.lines()).hasSize(8).allSatisfy(line -> assertThat(ClaimJson.tree(line).get("account").asString()).isNotBlank());
        assertThat(api("institution").get(claim + "/events").body()).doesNotContain("\"account\":\"officer\"");
    }

    @Test
    void whatIsPublishedIsNarrowedAndTurnedOverByTheAddress() {
        assertThat(visitor().get("/policy/notices?article=9&size=1").status()).isEqualTo(200);
        assertThat(api().get("/api/policy/notices?article=9").json().valueStream()).allMatch(n -> n.get("article").asInt() == 9);
        assertThat(api().get("/api/policy/notices?page=10000").json().size()).isZero();
        Answer wrong = api().get("/api/policy/notices?article=21&page=0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("article", "page");
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        String body = body();
        Answer first = api("institution").post("/api/claims", body, "Idempotency-Key", "k" + next);
        Answer again = api("institution").post("/api/claims", body, "Idempotency-Key", "k" + next);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(api("institution").post("/api/claims", body(), "Idempotency-Key", "k" + (next - 1)).status()).isEqualTo(422);

        String claim = first.header("Location").orElseThrow();
        JsonNode once = api("institution").post(claim + "/submit", "{}", "Idempotency-Key", "s").json();
        done("officer", claim, "accept", "{}");
        assertThat(api("institution").post(claim + "/submit", "{}", "Idempotency-Key", "s").json().get("events")).isEqualTo(once.get("events"));
    }

    @Test
    void somebodyElsesClaimIsNotThere() {
        String claim = drafted();
        assertThat(api("enterprise").get(claim).status()).isEqualTo(404);
        assertThat(api("enterprise").post(claim + "/withdraw", "{}").status()).isEqualTo(404);
        assertThat(api("broker").get(claim + "/events").status()).isEqualTo(404);
        assertThat(api().get(claim).status()).isEqualTo(401);
        for (String official : List.of("officer", "finance", "operator")) {
            assertThat(api(official).get(claim).status()).as(official).isEqualTo(200);
        }
    }

    @Test
    void theListIsNarrowedAndExportedAsItIs() {
        String id = drafted().substring("/api/claims/".length());
        String other = drafted().substring("/api/claims/".length());
        done("institution", "/api/claims/" + other, "withdraw", "{}");

        JsonNode found = api("operator").get("/api/claims?state=DRAFT&article=9&q=" + id).json();
        assertThat(values(found.get("page").get("items"), "id")).containsExactly(id);
        assertThat(found.get("counts").get("DRAFT").asInt()).isEqualTo(1);
        String csv = api("operator").get("/api/claims/export.csv?q=" + id).body();
        assertThat(csv.lines()).as("headings, the claim, and who took it").hasSize(3).element(1).asString().startsWith("\"" + id + "\",\"草稿\"");
        assertThat(api("institution").get("/api/claims?size=100").body()).contains(id, other);
        assertThat(api("enterprise").get("/api/claims?size=100").body()).doesNotContain(id);
        assertThat(api("operator").get("/api/claims/export.xlsx?q=" + id).header("Content-Type").orElseThrow()).contains("spreadsheetml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/api/claims?state=ALL | 422 | state",
        "/api/claims?article=21&year=x | 422 | year",
        "/api/claims?page=0 | 422 | page",
        "/api/claims/claim-nowhere | 404 | claim-nowhere",
        "/api/claims/claim-nowhere/recomputed | 404 | claim-nowhere"})
    void aBadQuestionIsAnsweredWithWhatIsWrong(String address, int status, String named) {
        Answer answer = api("operator").get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "accept | {} | 403 | 需要政策审核的账号",
        "fly | {} | 404 | fly",
        "submit | {\"amount\": 1} | 422 | amount",
        "submit | {\"version\": 9} | 409 | 新的变化",
        "submit | [] | 400 | 对象",
        "amend | {\"facts\": 3} | 422 | facts",
        "amend | {\"facts\": {\"claimYear\": \"十万\"}} | 422 | facts.claimYear"})
    void aBadStepIsAnsweredWithWhatIsWrong(String step, String body, int status, String named) {
        Answer answer = api("institution").post(drafted() + "/" + step, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains(named);
    }

    @Test
    void theDocumentedExampleIsACodeOfNobodyThatIsWellFormed() {
        assertThat(api().get("/v3/api-docs").body()).contains("91140400000000002M", "/api/claims/{id}/{step}", "Idempotency-Key");
        assertThat(new CreditCode("91140400000000002M").text()).hasSize(18);
    }

    private String drafted() {
        Answer answer = api("institution").post("/api/claims", body());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.header("Location").orElseThrow();
    }

    private static String body() {
        next++;
        return ClaimJson.write(Facts09.draft(Facts09.code(next), Facts09.transfer("API-" + next, "接口成果" + next)));
    }

    private JsonNode done(String who, String claim, String step, String body) {
        Answer answer = api(who).post(claim + "/" + step, body);
        assertThat(answer.status()).as(step + " by " + who + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Makes everything that happened to the claim happen earlier. */
    private void letDaysPass(String claim, int days) {
        graph.query("MATCH (:Claim {id: $id})-[:HAS_EVENT]->(e) SET e.at = e.at - duration({days: $days})")
                .bindAll(Map.of("id", claim.substring("/api/claims/".length()), "days", days)).run();
    }

    private String today(String claim) {
        JsonNode events = api("finance").get(claim).json().get("events");
        return events.get(events.size() - 1).get("at").asString().substring(0, 10);
    }

    private static List<String> values(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(n -> n.get(field).asString()).toList();
    }
}
