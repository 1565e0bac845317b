package cn.jinchuanggu.matching.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalQuery;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.journal.LedgerFollower;
import cn.jinchuanggu.shared.Paging;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Saying something about a match over HTTP and on its card. The demo enterprise owns need-q-03 and need-q-19 and, masked,
 * need-q-34. Whatever is said here is taken back, so that other tests rank what they expect.
 */
@Tag("slow")
class FeedbackIT extends RunningPlatform {

    private static final String NEED = "need-q-03";
    private static final int PEOPLE = 60;

    @Autowired
    private Journal journal;

    @Autowired
    private Opinions opinions;

    private final Set<String> said = new HashSet<>();

    @AfterEach
    void takeEverythingBack() {
        said.forEach(id -> assertThat(api("operator").delete("/api/matches/feedback/" + id).status()).isEqualTo(204));
        said.clear();
        assertThat(journal.findBreak(Ledger.FEEDBACK)).isEmpty();
    }

    @Test
    void aRefusalLowersTheMatchForTheFirmAndTakingItBackRestoresTheList() {
        List<String> before = ids(matches("enterprise", NEED, ""));
        List<String> byVisitor = ids(matches(null, NEED, ""));
        String best = first(matches("enterprise", NEED, ""));

        JsonNode answer = say("enterprise", NEED, best, "REFUSED", "SCIENTIFIC_DOUBTS").json();
        assertThat(answer.get("label").asString()).isEqualTo("婉拒：科学上有疑问");
        JsonNode lowered = match(matches("enterprise", NEED, ""), best);
        assertThat(lowered.get("gaps").toString()).contains("反馈", "贵单位于", "以“科学上有疑问”婉拒过这一项");
        double sum = sum(lowered.get("reasons")) + sum(lowered.get("gaps"));
        assertThat(lowered.get("score").asDouble()).isCloseTo(sum, within(1e-9));
        assertThat(lowered.get("level")).isEqualTo(match(matches(null, NEED, ""), best).get("level"));
        assertThat(ids(matches(null, NEED, ""))).as("nobody else is told").isEqualTo(byVisitor);
        assertThat(matches(null, NEED, "").toString()).doesNotContain("反馈");
        assertThat(match(matches("broker", NEED, ""), best).get("gaps").toString()).contains("需求方于").doesNotContain("贵单位");
        assertThat(ids(matches("enterprise", NEED, "&without=%E5%8F%8D%E9%A6%88"))).as("struck out").isEqualTo(before);
        assertThat(match(matches("enterprise", "need-q-19", ""), best).toString()).contains("贵单位曾以“科学上有疑问”婉拒过同一成果");

        String id = answer.get("id").asString();
        assertThat(api("enterprise").get("/api/matches/feedback/" + id).json().get("verdict").asString()).isEqualTo("REFUSED");
        assertThat(api("institution").get("/api/matches/feedback/" + id).status()).isEqualTo(404);
        assertThat(api("institution").delete("/api/matches/feedback/" + id).status()).isEqualTo(404);
        assertThat(api("enterprise").delete("/api/matches/feedback/" + id).status()).isEqualTo(204);
        assertThat(api("enterprise").delete("/api/matches/feedback/" + id).status()).as("twice").isEqualTo(204);
        assertThat(api("enterprise").get("/api/matches/feedback/" + id).status()).isEqualTo(404);
        assertThat(ids(matches("enterprise", NEED, ""))).isEqualTo(before);
        assertThat(matches("enterprise", NEED, "").toString()).doesNotContain("反馈");
    }

    @Test
    void ofAMaskedNeedTheOwnerIsNotBetrayed() {
        String best = first(matches("enterprise", "need-q-34", ""));
        say("enterprise", "need-q-34", best, "REFUSED", "PRICE");

        assertThat(match(matches("enterprise", "need-q-34", ""), best).get("gaps").toString()).contains("贵单位于");
        assertThat(matches(null, "need-q-34", "").toString()).doesNotContain("反馈", "ent-q-01");
        assertThat(match(matches("broker", "need-q-34", ""), best).get("gaps").toString()).contains("需求方于").doesNotContain("ent-q-01");
    }

    @Test
    void sayingSomethingIsForThoseWhomItConcerns() {
        assertThat(api().post("/api/matches/feedback", body("need-q-04", "ach-q-15", "ACCEPTED", "")).status()).isEqualTo(401);
        assertThat(api("enterprise").post("/api/matches/feedback", body("need-q-04", "ach-q-15", "ACCEPTED", "")).status()).isEqualTo(403);
        assertThat(api("finance").post("/api/matches/feedback", body(NEED, "ach-q-15", "ACCEPTED", "")).status()).isEqualTo(403);
        assertThat(api("enterprise").post("/api/matches/feedback", body(NEED, "ach-nowhere", "ACCEPTED", "")).status()).isEqualTo(404);
        assertThat(api("operator").delete("/api/matches/feedback/feedback-nowhere").status()).isEqualTo(404);
    }

    @Test
    void allProblemsAreNamedTogether() {
        Answer answer = api("enterprise").post("/api/matches/feedback", "{\"verdict\": \"REFUSED\", \"code\": \"UGLY\", \"mood\": \"bad\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("没有写明是哪一项需求", "没有写明是哪一项成果", "没有“UGLY”这个原因", "TOO_EARLY", "没有名为“mood”的字段");
        assertThat(api("enterprise").post("/api/matches/feedback", body(NEED, "ach-q-15", "REFUSED", "OTHER")).body()).contains("还没有写说明");
    }

    @Test
    void manyAtOnceLeaveOneWordForEachVoiceAndTwoMemoriesAlike() throws Exception {
        String best = first(matches("enterprise", NEED, ""));
        long before = entries();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<Answer>> answers = new ArrayList<>(people.invokeAll(IntStream.range(0, PEOPLE).mapToObj(i -> (Callable<Answer>) () ->
                    i % 2 == 0 ? api("enterprise").post("/api/matches/feedback", body(NEED, best, "REFUSED", "PRICE"), "Idempotency-Key", "once")
                            : api("broker").post("/api/matches/feedback", body(NEED, best, i % 4 == 1 ? "ACCEPTED" : "NOT_RELEVANT", ""))).toList()));
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(201);
                said.add(answer.get().json().get("id").asString());
            }
        }
        assertThat(said).hasSize(2);
        assertThat(opinions.ofMatch(NEED, best)).hasSize(2);
        assertThat(entries() - before).as("one for the key, and each of the broker's").isEqualTo(1 + PEOPLE / 2);

        Opinions elsewhere = new Opinions(180);
        try (LedgerFollower follower = new LedgerFollower(journal, Ledger.FEEDBACK, elsewhere::learn)) {
            follower.start();
            assertThat(elsewhere.list()).isEqualTo(opinions.list());
        }
    }

    @Test
    void theCardSaysItAndTakesItBackWithoutScripts() {
        Browser enterprise = signedIn("enterprise");
        String list = "/needs/" + NEED + "/matches";
        String best = first(matches("enterprise", NEED, ""));
        Answer done = enterprise.submit(list, "/matches/feedback", Map.of("need", NEED, "achievement", best, "asked", "need", "key", "card",
                "verdict", "NOT_RELEVANT", "code", "", "note", "只做焊接，不做拧紧"));
        assertThat(done.status()).isEqualTo(302);
        assertThat(done.header("Location").orElseThrow()).endsWith(list);
        String whole = list + "?show=" + best; // lowered by so much, it need not be among the first ten any more
        String after = enterprise.get(whole).body();
        assertThat(after).contains("已记下“不相关”，列表按新的分数重排了。", "贵单位于", "认为两者不相关", "您在").doesNotContain("只做焊接");
        String id = after.replaceAll("(?s).*?/matches/feedback/(feedback-\\w+)/withdraw.*", "$1");
        said.add(id);
        enterprise.submit(list, "/matches/feedback/" + id + "/withdraw", Map.of("asked", "need"));
        assertThat(enterprise.get(whole).body()).contains("已撤回“不相关”").doesNotContain("认为两者不相关");

        Answer refused = enterprise.submit(list, "/matches/feedback", Map.of("need", NEED, "achievement", best, "asked", "need", "verdict", "REFUSED", "code", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("婉拒没有选原因", "描述不清楚");
        assertThat(visitor().get(list).body()).doesNotContain("想对接，还是不合适");
        assertThat(enterprise.get("/needs/need-q-04/matches").body()).as("not theirs").doesNotContain("想对接，还是不合适");
        assertThat(enterprise.get("/needs/need-q-34/matches").body()).as("theirs, masked").contains("想对接，还是不合适");
    }

    @Test
    void theOwnerReadsTheReasonsAndNotWhoGaveThem() {
        String own = "ach-q-03"; // of the demo institution
        say("enterprise", NEED, own, "REFUSED", "TOO_EARLY");
        say("broker", "need-q-04", own, "REFUSED", "DESCRIPTION_UNCLEAR");
        say("enterprise", "need-q-19", own, "ACCEPTED", "");

        said.add(api("broker").post("/api/matches/feedback", "{\"need\": \"need-q-19\", \"achievement\": \"" + own
                + "\", \"verdict\": \"NOT_RELEVANT\", \"note\": \"只做焊接的人看的\"}").json().get("id").asString());

        Answer answer = api("institution").get("/api/my/feedback");
        JsonNode row = StreamSupport.stream(answer.json().get("achievements").spliterator(), false).filter(r -> r.get("id").asString().equals(own)).findFirst().orElseThrow();
        assertThat(row.get("accepted").asInt()).isEqualTo(1);
        assertThat(row.get("refusals").asInt()).isEqualTo(2);
        assertThat(row.get("refused").toString()).contains("TOO_EARLY", "DESCRIPTION_UNCLEAR", "写明现在的技术成熟度");
        assertThat(answer.body()).doesNotContain("ent-q-01", "need-q-03", "enterprise", "只做焊接");
        assertThat(api("enterprise").get("/api/my/feedback").json().get("achievements")).isEmpty();
        assertThat(api("broker").get("/api/my/feedback").status()).isEqualTo(403);
        assertThat(signedIn("institution").get("/my").body()).contains("/my/feedback");
        assertThat(signedIn("institution").get("/my/feedback").body()).contains("反馈汇总", "太早（成熟度不够） 1", "按领域").doesNotContain("按单位");
        assertThat(signedIn("operator").get("/my/feedback").body()).contains("按单位", "描述不清楚 1", "只做焊接的人看的");
    }

    private long entries() {
        return journal.find(JournalQuery.of(Set.of(Ledger.FEEDBACK)), new Paging(1, 1)).total();
    }

    private Answer say(String account, String need, String achievement, String verdict, String code) {
        Answer answer = api(account).post("/api/matches/feedback", body(need, achievement, verdict, code));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        said.add(answer.json().get("id").asString());
        return answer;
    }

    private static String body(String need, String achievement, String verdict, String code) {
        return "{\"need\": \"%s\", \"achievement\": \"%s\", \"verdict\": \"%s\"%s}".formatted(need, achievement, verdict,
                code.isEmpty() ? "" : ", \"code\": \"" + code + "\"");
    }

    private JsonNode matches(String account, String need, String more) {
        return (account == null ? api() : api(account)).get("/api/needs/" + need + "/matches?limit=100" + more).json().get("matches");
    }

    private static String first(JsonNode matches) {
        return matches.get(0).get("achievement").get("id").asString();
    }

    private static JsonNode match(JsonNode matches, String achievement) {
        return StreamSupport.stream(matches.spliterator(), false).filter(m -> m.get("achievement").get("id").asString().equals(achievement)).findFirst().orElseThrow();
    }

    /** Those of the seed data: what other tests have posted may still be waiting for its meaning, and moves. */
    private static List<String> ids(JsonNode matches) {
        return StreamSupport.stream(matches.spliterator(), false).map(m -> m.get("achievement").get("id").asString()).filter(id -> id.matches("ach-[eqh]-\\d+")).toList();
    }

    private static double sum(JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false).mapToDouble(p -> p.get("points").asDouble()).sum();
    }
}
