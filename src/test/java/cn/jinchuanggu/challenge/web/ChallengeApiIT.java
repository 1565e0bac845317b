package cn.jinchuanggu.challenge.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.challenge.ChallengeDesk;
import cn.jinchuanggu.journal.JournalJson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Challenges over HTTP with the demo accounts and a second institution. */
class ChallengeApiIT extends RunningPlatform {

    private static final String RIVAL = "c-rival-http";
    private static final String MARK = "密封标记甲乙丙";
    private static final String NOTE = "{\"note\": \"指标可测，同意发榜。\"}";

    @Autowired
    Accounts accounts;
    @Autowired
    Clock clock;

    @BeforeAll
    void aSecondInstitution() {
        accounts.save(new Account(RIVAL, "另一所院所（测试）", Set.of(Role.INSTITUTION), "inst-q-02", true), PASSWORD);
    }

    /** Before the last day nothing that anybody else can read changes when a unit applies: no page, answer, list, notification or ledger. */
    @Test
    void whatAUnitAppliesWithIsSealed() {
        String challenge = published();
        List<String> others = List.of("enterprise", RIVAL, "operator", "broker");
        Map<String, String> before = new HashMap<>();
        others.forEach(who -> before.put(who, api(who).get(challenge).body()));
        String list = api().get("/api/challenges?size=100").body();

        Answer applied = api("institution").post(challenge + "/apply", JournalJson.write(ChallengeDesk.application(MARK)));
        assertThat(applied.status()).as(applied.body()).isEqualTo(200);
        assertThat(applied.json().get("ownApplication").asInt()).isEqualTo(1);
        assertThat(api("institution").get(challenge + "/applications/1").json().get("plan").asString()).isEqualTo(MARK);
        assertThat(signedIn("institution").get(page(challenge) + "/applications/1").body()).contains(MARK, "已承诺", "没有写明");

        for (String who : others) {
            assertThat(api(who).get(challenge).body()).as(who).isEqualTo(before.get(who));
            assertThat(api(who).get(challenge + "/applications/1").status()).as(who).isEqualTo(404);
            assertThat(signedIn(who).get(page(challenge) + "/applications/1").status()).as(who).isEqualTo(404);
            assertThat(signedIn(who).get(page(challenge)).body()).as(who).doesNotContain(MARK, "申请 1");
            assertThat(api(who).get("/api/notifications?size=100").body()).as(who).doesNotContain(MARK);
        }
        assertThat(api().get("/api/challenges?size=100").body()).isEqualTo(list);
        assertThat(api().get(challenge + "/applications/1").status()).isEqualTo(401);
        String id = challenge.substring("/api/challenges/".length());
        assertThat(signedIn("operator").get("/admin/audit?subject=" + id).body()).contains(id).doesNotContain(MARK);
        assertThat(api("operator").get("/api/admin/audit/export.jsonl?subject=" + id).body()).contains(id).doesNotContain(MARK);
        assertThat(api("enterprise").get("/api/admin/audit?subject=" + id).status()).isEqualTo(403);
        assertThat(api("operator").post(challenge + "/unseal", "{}").status()).isEqualTo(422);
    }

    @Test
    void aRepeatedRequestASecondApplicationAndWhatIsNotForOne() {
        String challenge = published();
        String application = JournalJson.write(ChallengeDesk.application("方案"));
        JsonNode first = api("institution").post(challenge + "/apply", application, "Idempotency-Key", "a").json();
        assertThat(api("institution").post(challenge + "/apply", application, "Idempotency-Key", "a").json()).isEqualTo(first);
        assertThat(api("institution").post(challenge + "/apply", application).status()).isEqualTo(409);
        assertThat(api("enterprise").post(challenge + "/apply", application).status()).isEqualTo(403);
        Answer incomplete = api(RIVAL).post(challenge + "/apply", "{\"plan\": \"方案\"}");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.body()).contains("promises", "budgetYuan", "team", "related");
        assertThat(api(RIVAL).post(challenge + "/award", "{}").status()).isEqualTo(403);
        assertThat(api(RIVAL).post(challenge + "/dance", "{}").status()).isEqualTo(404);
        assertThat(api().post(challenge + "/apply", application).status()).isEqualTo(401);
        assertThat(api("operator").post(challenge + "/terminate", "{\"version\": 1, \"note\": \"旧的。\"}").status()).isEqualTo(409);
    }

    @Test
    void listsAndFiles() {
        String challenge = published();
        String id = challenge.substring("/api/challenges/".length());
        assertThat(api().get("/api/challenges?open=1&least=100万&q=" + id).json().get("page").get("total").asInt()).isEqualTo(1);
        assertThat(api().get("/api/challenges?open=1&least=101万&q=" + id).json().get("page").get("total").asInt()).isZero();
        assertThat(api().get("/api/challenges?state=NOWHERE&sort=x&least=y").body()).contains("state", "sort", "least");
        assertThat(api().get("/api/challenges/export.csv?q=" + id).body()).contains(id, "1000000.00", "示例");
        assertThat(api().get("/api/challenges/export.xlsx?q=" + id).status()).isEqualTo(200);
        assertThat(visitor().get("/challenges?q=" + id).body()).contains(page(challenge));
        assertThat(api("enterprise").get(challenge + "/candidates").json().size()).isPositive();
        assertThat(api(RIVAL).get(challenge + "/candidates").json().size()).isZero();
    }

    @Test
    void aDraftIsUnknownToOthers() {
        String challenge = api("enterprise").post("/api/challenges", "{\"title\": \"草稿（示例）\", \"text\": \"还没有想好。\"}").header("Location").orElseThrow();
        assertThat(api("enterprise").get(challenge).json().get("missing").size()).isPositive();
        assertThat(api("institution").get(challenge).status()).isEqualTo(404);
        assertThat(api().get(challenge).status()).isEqualTo(404);
        assertThat(visitor().get(page(challenge)).status()).isEqualTo(404);
        assertThat(api("institution").post("/api/challenges", "{\"title\": \"x\", \"text\": \"y\"}").status()).isEqualTo(403);
    }

    /** @return its address */
    private String published() {
        Answer raised = api("enterprise").post("/api/challenges", JournalJson.write(ChallengeDesk.terms(LocalDate.now(clock))));
        assertThat(raised.status()).as(raised.body()).isEqualTo(201);
        String challenge = raised.header("Location").orElseThrow();
        assertThat(api("enterprise").post(challenge + "/submit", "{}").status()).isEqualTo(200);
        assertThat(api("operator").post(challenge + "/publish", NOTE).status()).isEqualTo(200);
        return challenge;
    }

    private static String page(String address) {
        return address.substring("/api".length());
    }
}
