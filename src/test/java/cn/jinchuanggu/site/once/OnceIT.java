package cn.jinchuanggu.site.once;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.site.once.store.AnswerStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The same key, the same answer, whatever the feature. */
class OnceIT extends RunningPlatform {

    private static final Pattern KEY = Pattern.compile("<input type=\"hidden\" name=\"key\" value=\"([^\"]+)\"");

    @Autowired
    Neo4jClient graph;

    @Autowired
    AnswerStore store;

    @Autowired
    Clock clock;

    @Test
    void aRevisionSentTwiceIsAnsweredTwiceAlike() {
        Answer need = api("enterprise").post("/api/needs", "{\"text\": \"重复修改的需求 %s\"}".formatted(UUID.randomUUID()));
        String address = need.header("Location").orElseThrow();
        String body = "{\"text\": \"改过的需求 %s\", \"version\": %s}".formatted(UUID.randomUUID(), need.json().get("version"));
        Answer once = api("enterprise").put(address, body, "Idempotency-Key", "revise-" + address);
        assertThat(once.status()).as(once.body()).isEqualTo(200);
        same(once, api("enterprise").put(address, body, "Idempotency-Key", "revise-" + address));
        assertThat(api("enterprise").put(address, body).status()).as("without a key it is an old version").isEqualTo(409);
        assertThat(api("enterprise").get(address).json().get("version")).isEqualTo(once.json().get("version"));
    }

    @Test
    void deletingTwiceIsAnsweredTwiceAlike() {
        String body = "{\"q\": \"删两遍的检索\"}";
        Answer saved = api("institution").post("/api/saved-searches", body, "Idempotency-Key", "save-twice");
        same(saved, api("institution").post("/api/saved-searches", body, "Idempotency-Key", "save-twice"));
        String address = saved.header("Location").orElseThrow();
        Answer gone = api("institution").delete(address, "Idempotency-Key", "delete-twice");
        assertThat(gone.status()).isEqualTo(204);
        same(gone, api("institution").delete(address, "Idempotency-Key", "delete-twice"));
        assertThat(api("institution").delete(address).status()).isEqualTo(404);
    }

    @Test
    void aKeyIsForOneRequestOfOneAccount() {
        String body = "{\"q\": \"一键一问\"}";
        Answer mine = api("institution").post("/api/saved-searches", body, "Idempotency-Key", "one-key");
        Answer theirs = api("enterprise").post("/api/saved-searches", body, "Idempotency-Key", "one-key");
        assertThat(theirs.header("Location")).isPresent().isNotEqualTo(mine.header("Location"));
        Answer other = api("institution").post("/api/saved-searches", "{\"q\": \"另一问\"}", "Idempotency-Key", "one-key");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("已经用于另一个内容不同的请求");
        assertThat(api("institution").post("/api/saved-searches", body, "Idempotency-Key", "k".repeat(201)).status()).isEqualTo(422);
        api("institution").delete(mine.header("Location").orElseThrow());
        api("enterprise").delete(theirs.header("Location").orElseThrow());
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        Answer refused = api("institution").post("/api/saved-searches", "{}", "Idempotency-Key", "refused-first");
        assertThat(refused.status()).isEqualTo(422);
        Answer done = api("institution").post("/api/saved-searches", "{\"q\": \"补上了\"}", "Idempotency-Key", "refused-first");
        assertThat(done.status()).isEqualTo(201);
        api("institution").delete(done.header("Location").orElseThrow());
    }

    @Test
    void aFormThatIsClickedTwentyTimesIsOneRequest() {
        Browser browser = signedIn("institution");
        String page = browser.get("/account/tokens").body();
        String key = KEY.matcher(page).results().map(r -> r.group(1)).toList().getLast();
        String label = "连点 " + UUID.randomUUID();
        Map<String, String> form = Map.of("label", label, "days", "30", "key", key, "_csrf", browser.token("/account/tokens"));
        Callable<Answer> click = () -> browser.post("/account/tokens", form);
        List<Object> answers = AtOnce.run(Collections.nCopies(20, click));
        assertThat(answers).allSatisfy(a -> assertThat(((Answer) a).status()).isEqualTo(302));
        assertThat(count("MATCH (t:AccessToken {label: $label}) RETURN count(t)", "label", label)).isEqualTo(1);
        assertThat(KEY.matcher(page).results().map(r -> r.group(1)).distinct().count()).as("each form has its own").isEqualTo(KEY.matcher(page).results().count());
    }

    @Test
    void answersAreForgottenAfterADay() {
        String name = "forget-" + UUID.randomUUID();
        Answer saved = api("institution").post("/api/saved-searches", "{\"q\": \"一天之后\"}", "Idempotency-Key", name);
        assertThat(kept()).isPositive();
        new KeptAnswers(store, Clock.offset(clock, Duration.ofHours(23))).forgetOld();
        assertThat(kept()).isPositive();
        new KeptAnswers(store, Clock.offset(clock, KeptAnswers.KEPT.plusMinutes(1))).forgetOld();
        assertThat(kept()).isZero();
        api("institution").delete(saved.header("Location").orElseThrow());
    }

    private long kept() {
        return count("MATCH (a:CommandAnswer) WHERE $any RETURN count(a)", "any", true);
    }

    private long count(String query, String name, Object value) {
        return graph.query(query).bind(value).to(name).fetchAs(Long.class).one().orElseThrow();
    }

    private static void same(Answer once, Answer again) {
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.status()).isEqualTo(once.status());
        assertThat(again.header("Location")).isEqualTo(once.header("Location"));
        assertThat(again.body()).isEqualTo(once.body());
    }
}
