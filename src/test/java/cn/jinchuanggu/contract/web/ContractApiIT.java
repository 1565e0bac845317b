package cn.jinchuanggu.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractDesk;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.journal.JournalJson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Contracts, offered claims and claw-backs over HTTP with the demo accounts. */
class ContractApiIT extends RunningPlatform {

    @Autowired
    Contracts contracts;

    @Test
    void fromTheSignedContractToTheClaimAndTheClawBack() {
        String contract = signed("接口合同成果一");
        done("institution", contract, "submit", Map.of("body", "长治市技术合同登记机构(示例)"));
        assertThat(api("institution").get(contract).json().get("decisionDue").asString()).isNotBlank();
        JsonNode registered = done("operator", contract, "register", DemoContract.certificate());
        assertThat(registered.get("sums").get("transactionAmount").asString()).isEqualTo("3500000.00");
        JsonNode paid = done("enterprise", contract, "pay", ContractDesk.payment(DemoContract.today(), 2_000_000, "示例-1"));
        assertThat(paid.get("payments").get(0).get("technical").asString()).isEqualTo("1400000.00");
        assertThat(paid.get("inventorShare").get("floors").get(0).get("amount").asString()).isEqualTo("2500000.00");

        String offer = "/api/claims/offers/" + contract.substring("/api/contracts/".length()) + "/" + DemoContract.today().substring(0, 4);
        assertThat(api("institution").get("/api/claims/offers").body()).contains(contract.substring("/api/contracts/".length()));
        assertThat(api("institution").get("/api/claims/offers?page=10000").json().size()).as("behind the last contract").isZero();
        assertThat(api("institution").get("/api/claims/offers?size=0").status()).isEqualTo(422);
        assertThat(signedIn("institution").get("/claims/offers?size=1").body()).contains("待领取的补助");
        JsonNode seen = api("institution").get(offer + "?advancedReview=%E5%B7%B2%E7%A1%AE%E8%AE%A4").json();
        assertThat(seen.get("amount").asString()).isEqualTo("70000.00");
        String confirmation = JournalJson.write(Map.of("digest", seen.get("digest").asString(), "advancedReview", "已确认"));
        Answer filed = api("institution").post(offer, confirmation, "Idempotency-Key", "confirm-" + contract);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        assertThat(filed.json().get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(api("institution").post(offer, confirmation, "Idempotency-Key", "confirm-" + contract).json()).isEqualTo(filed.json());
        assertThat(api("institution").post(offer, confirmation).status()).isEqualTo(422);

        done("operator", contract, "cancel", Map.of("day", DemoContract.today(), "note", "申请人撤销。"));
        assertThat(api("institution").post(offer, confirmation).status()).isEqualTo(409);
        String clawBacks = api("finance").get("/api/officer/claw-backs").body();
        assertThat(clawBacks).contains(filed.json().get("claim").asString(), "\"due\":\"70000.00\"");
        assertThat(api("institution").get("/api/officer/claw-backs").status()).isEqualTo(403);
        assertThat(api("finance").get("/api/officer/claw-backs?page=10000").json().size()).as("behind the last contract").isZero();
        assertThat(signedIn("finance").get("/officer/claw-backs?size=100").body()).contains(filed.json().get("claim").asString());
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnOldVersionIsAConflict() {
        String contract = signed("接口合同成果二");
        String body = JournalJson.write(Map.of("what", "评估费", "amountYuan", "1万元", "version", 1));
        JsonNode once = api("institution").post(contract + "/cost", body, "Idempotency-Key", "cost").json();
        assertThat(api("institution").post(contract + "/cost", body, "Idempotency-Key", "cost").json().get("events")).isEqualTo(once.get("events"));
        assertThat(api("institution").post(contract + "/cost", body).status()).isEqualTo(409);
        assertThat(api("institution").post(contract + "/cost", "{}", "Idempotency-Key", "cost").status()).isEqualTo(422);
    }

    @Test
    void somebodyElsesContractIsNotThere() {
        String contract = signed("接口合同成果三");
        assertThat(api("broker").get(contract).status()).isEqualTo(404);
        assertThat(api("broker").post(contract + "/dispute", "{\"note\":\"x\"}").status()).isEqualTo(404);
        assertThat(api().get(contract).status()).isEqualTo(401);
        assertThat(api("officer").get(contract).status()).isEqualTo(200);
        assertThat(api("broker").get("/api/contracts?size=100").body()).doesNotContain(contract.substring("/api/contracts/".length()));
    }

    @Test
    void theRecordAndTheFormCanBeTakenAway() {
        String contract = signed("接口合同成果四");
        String lines = api("operator").get(contract + "/events").body();
        assertThat(lines.lines()).singleElement().satisfies(l -> assertThat(JournalJson.facts(l)).containsEntry("step", "SIGN").containsKey("hash"));
        assertThat(api("institution").get(contract + "/events").body()).doesNotContain("\"account\":\"enterprise\"");
        assertThat(api("institution").get(contract + "/registration-form.xlsx").header("Content-Type").orElseThrow()).contains("spreadsheetml");
        assertThat(api().get("/v3/api-docs").body()).contains("/api/contracts/{id}/{step}", "/api/claims/offers/{contractId}/{year}", "/api/officer/claw-backs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "register | {} | 422 | 登记编号",
        "register | {\"number\": \"1\", \"body\": \"x\", \"day\": \"2026-01-01\", \"contractYuan\": 1, \"technicalYuan\": 1} | 409 | 登记审查中",
        "fly | {} | 404 | fly",
        "pay | {\"day\": \"2026-01-01\", \"amountYuan\": 1} | 403 | 合同双方",
        "cancel | {\"day\": \"2026-01-01\", \"note\": \"x\"} | 409 | 已认定登记",
        "submit | [] | 400 | 对象"})
    void aBadStepIsAnsweredWithWhatIsWrong(String step, String body, int status, String named) {
        Answer answer = api("operator").post(signed("接口合同成果五") + "/" + step, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(named);
    }

    private String signed(String achievement) {
        Contract contract = DemoContract.sign(contracts, achievement);
        return "/api/contracts/" + contract.id();
    }

    private JsonNode done(String who, String contract, String step, Map<String, Object> fields) {
        Answer answer = api(who).post(contract + "/" + step, JournalJson.write(fields));
        assertThat(answer.status()).as(step + " by " + who + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }
}
