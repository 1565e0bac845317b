package cn.jinchuanggu.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Saving, being told, muting from an e-mail and choosing, over pages and API; the rounds run by themselves. */
class NotificationPagesIT extends RunningPlatform {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Neo4jClient graph;

    @Test
    void aSavedSearchIsAnsweredByANewListingWithoutAnybodyAsking() {
        Browser officer = signedIn("officer");
        String word = "罐道梁锈蚀" + UUID.randomUUID().toString().substring(0, 8);
        Answer saved = officer.submit("/saved-searches", "/saved-searches", Map.of("q", word, "kind", "NEED", "rhythm", "AT_ONCE"));
        assertThat(saved.status()).isEqualTo(302);
        assertThat(officer.get("/saved-searches").body()).contains("技术需求：" + word, "立即");

        String need = api("enterprise").post("/api/needs", "{\"text\": \"" + word + "厚度检测，要在线\"}").json().get("id").asString();

        await().atMost(PATIENCE).until(() -> officer.get("/notifications").body().contains("/needs/" + need));
        String page = officer.get("/notifications").body();
        assertThat(page).contains("新的技术需求“" + word, "class=\"bell-count\"", "标为已读");
        String id = api("officer").get("/api/notifications?unread=true").json().get("items").get(0).get("id").asString();
        assertThat(officer.submit("/notifications", "/notifications/" + id + "/read", Map.of()).status()).isEqualTo(302);
        assertThat(api("officer").get("/api/notifications?unread=true").body()).doesNotContain(id);
        assertThat(officer.submit("/notifications", "/notifications/read", Map.of()).status()).isEqualTo(302);
        assertThat(officer.get("/notifications?unread=true").body()).contains("没有未读的通知").doesNotContain("bell-count");
        assertThat(api("finance").post("/api/notifications/" + id + "/read", "").status()).as("of somebody else").isEqualTo(404);
    }

    @Test
    void theLinkOfAnEmailAsksFirstAndNeedsNoLogin() {
        String id = api("finance").post("/api/saved-searches", "{\"q\": \"通风机\", \"rhythm\": \"WEEKLY\"}").json().get("id").asString();
        String token = graph.query("MATCH (s:SavedSearch {id: $id}) RETURN s.token").bind(id).to("id").fetchAs(String.class).one().orElseThrow();
        Browser reader = visitor();

        assertThat(reader.get("/mutes/" + token).body()).contains("全部信息：通风机", "停止通知");
        assertThat(api("finance").get("/api/saved-searches/" + id).json().get("muted").asBoolean()).as("opening it changes nothing").isFalse();
        assertThat(reader.submit("/mutes/" + token, "/mutes/" + token, Map.of()).body()).contains("已经停止");
        assertThat(api("finance").get("/api/saved-searches/" + id).json().get("muted").asBoolean()).isTrue();

        assertThat(api("finance").post("/api/saved-searches/" + id + "/unmute", "").json().get("muted").asBoolean()).isFalse();
        Answer oneClick = api().send("POST", "/api/mutes/" + token, BodyPublishers.ofString("List-Unsubscribe=One-Click"),
                "Content-Type", "application/x-www-form-urlencoded");
        assertThat(oneClick.status()).isEqualTo(204);
        assertThat(api("finance").get("/api/saved-searches/" + id).json().get("muted").asBoolean()).isTrue();
        assertThat(visitor().get("/mutes/" + "f".repeat(40)).status()).isEqualTo(404);
        assertThat(api("finance").get("/api/saved-searches").body()).doesNotContain(token);
        assertThat(api("finance").delete("/api/saved-searches/" + id).status()).isEqualTo(204);
    }

    @Test
    void savedSearchesAreChangedByTheirOwnerAndHiddenFromOthers() {
        ApiCaller broker = api("broker");
        String id = broker.post("/api/saved-searches", "{\"listing\": \"need-q-01\"}", "Idempotency-Key", "the-need").json().get("id").asString();
        assertThat(broker.post("/api/saved-searches", "{\"listing\": \"need-q-01\"}", "Idempotency-Key", "the-need").json().get("id").asString()).isEqualTo(id);
        assertThat(broker.get("/api/saved-searches/" + id).json().get("href").asString()).isEqualTo("/needs/need-q-01/matches");
        assertThat(broker.put("/api/saved-searches/" + id, "{\"listing\": \"need-q-01\", \"name\": \"盯着\", \"rhythm\": \"WEEKLY\"}").json().get("name").asString()).isEqualTo("盯着");
        assertThat(api("operator").get("/api/saved-searches/" + id).status()).isEqualTo(404);
        assertThat(api().get("/api/saved-searches").status()).isEqualTo(401);
        assertThat(broker.post("/api/saved-searches", "{}").status()).isEqualTo(422);

        Browser browser = signedIn("broker");
        assertThat(browser.get("/needs/need-q-01/matches").body()).contains("/saved-searches?listing=need-q-01");
        assertThat(browser.get("/saved-searches?listing=need-q-01").body()).contains("的匹配", "name=\"listing\" value=\"need-q-01\"");
        assertThat(browser.get("/achievements?q=%E7%9A%AE%E5%B8%A6").body()).contains("保存，有新的通知我");
        assertThat(browser.get("/saved-searches/" + id + "/edit").body()).contains("盯着", "保存修改");
        assertThat(browser.submit("/saved-searches", "/saved-searches/" + id + "/delete", Map.of()).status()).isEqualTo(302);
        assertThat(broker.get("/api/saved-searches/" + id).status()).isEqualTo(404);
        assertThat(browser.submit("/saved-searches", "/saved-searches", Map.of("q", "")).status()).isEqualTo(422);
    }

    @Test
    void anAddressIsKeptWithConsentShownToItsOwnerOnlyAndErased() {
        Browser browser = signedIn("institution");
        assertThat(browser.submit("/notifications/settings", "/notifications/settings/address", Map.of("address", "reader@example.org")).body())
                .contains("保存邮箱地址需要您同意");
        assertThat(browser.submit("/notifications/settings", "/notifications/settings/address", Map.of("address", "a@b\r\nBcc: x@y.cn", "consent", "true")).status()).isEqualTo(422);
        assertThat(browser.submit("/notifications/settings", "/notifications/settings/address", Map.of("address", "reader@example.org", "consent", "true")).status()).isEqualTo(302);
        assertThat(browser.get("/notifications/settings").body()).contains("reader@example.org", "您在", "删除地址", "平台现在没有开通邮件");

        assertThat(browser.submit("/notifications/settings", "/notifications/settings", Map.of("inApp", "ANSWER", "rhythm.ANSWER", "WEEKLY", "muted", "PAYMENT")).status()).isEqualTo(302);
        var choices = api("institution").get("/api/notifications/settings").json().get("choices");
        assertThat(choices.get("ANSWER").toString()).contains("\"inApp\":true", "\"mail\":false", "\"rhythm\":\"WEEKLY\"");
        assertThat(choices.get("PAYMENT").get("muted").asBoolean()).isTrue();
        assertThat(api("institution").put("/api/notifications/settings", "{\"PAYMENT\": {\"inApp\": true, \"mail\": true, \"rhythm\": \"DAILY\", \"muted\": false}}")
                .json().get("choices").get("PAYMENT").get("muted").asBoolean()).isFalse();

        assertThat(browser.submit("/notifications/settings", "/notifications/settings/address/erase", Map.of()).status()).isEqualTo(302);
        assertThat(browser.get("/notifications/settings").body()).doesNotContain("reader@example.org");
        assertThat(graph.query("MATCH (p:NotificationPreference) WHERE p.address IS NOT NULL OR p.consentedAt IS NOT NULL RETURN count(p)").fetchAs(Long.class).one()).contains(0L);
    }

    @Test
    void aGroupRobotIsGivenWithConsentTriedAndErasedAndItsKeyIsNeverShown() {
        String key = "0a1b2c3d-3333-4000-8000-00000000cafe";
        Browser browser = signedIn("institution");
        Answer refused = browser.submit("/notifications/settings", "/notifications/settings/robot", Map.of("robot", "https://127.0.0.1/?key=" + key));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("这不是企业微信群机器人的密钥", "把通知发到群里需要您同意").doesNotContain(key);
        assertThat(browser.submit("/notifications/settings", "/notifications/settings/robot",
                Map.of("robot", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=" + key, "robotKinds", "CASE", "robotConsent", "true")).status()).isEqualTo(302);
        assertThat(browser.get("/notifications/settings").body()).contains("尾号 cafe", "发一条试试", "删除机器人").doesNotContain(key);

        assertThat(browser.submit("/notifications/settings", "/notifications/settings/robot/trial", Map.of()).status()).isEqualTo(302);
        var robot = api("institution").get("/api/notifications/settings/robot").json();
        assertThat(robot.get("ending").asString()).isEqualTo("cafe");
        assertThat(robot.get("messages").get(0).get("template").asString()).isEqualTo("robot-trial-1");
        assertThat(robot.toString()).contains("\"CASE\"").doesNotContain("PAYMENT", key);
        assertThat(api("institution").put("/api/notifications/settings/robot", "{\"kinds\": [\"ORDER\"]}").json().get("kinds").toString()).isEqualTo("[\"ORDER\"]");
        assertThat(api("broker").get("/api/notifications/settings/robot").status()).as("of nobody else").isEqualTo(404);
        assertThat(signedIn("institution").get("/account/privacy").body()).contains("企业微信群通知");
        assertThat(api("institution").post("/api/account/privacy/consents/robot/withdraw", "").status()).isEqualTo(200);
        assertThat(api("institution").get("/api/notifications/settings/robot").status()).isEqualTo(404);
        assertThat(browser.submit("/notifications/settings", "/notifications/settings/robot",
                Map.of("robot", key, "robotKinds", "CASE", "robotConsent", "true")).status()).isEqualTo(302);
        assertThat(browser.submit("/notifications/settings", "/notifications/settings/robot/erase", Map.of()).status()).isEqualTo(302);
        assertThat(api("institution").post("/api/notifications/settings/robot/trial", "").status()).isEqualTo(404);
        assertThat(graph.query("MATCH (r:GroupRobot {account: 'institution'}) RETURN count(r)").fetchAs(Long.class).one()).contains(0L);
    }

    @Test
    void anOwnerConfirmsWithOneClickAndReadsTheHistory() {
        Browser browser = signedIn("enterprise");
        String id = api("enterprise").post("/api/needs", "{\"text\": \"水泵叶轮气蚀怎么在线发现 " + UUID.randomUUID() + "\"}").json().get("id").asString();
        graph.query("MATCH (n:Need {id: $id}) SET n.confirmedOn = date() - duration({days: 100})").bind(id).to("id").run();
        assertThat(browser.get("/my").body()).contains("/listings/" + id + "/confirm", "很久没有确认");

        Matcher confirmed = Pattern.compile("最近确认 <time datetime=\"([0-9-]+)\"").matcher(visitor().get("/needs/" + id).body());
        assertThat(confirmed.find()).as("everybody sees when it was confirmed").isTrue();
        assertThat(browser.submit("/needs/" + id, "/listings/" + id + "/confirm", Map.of()).header("Location").orElse("")).endsWith("/needs/" + id);
        assertThat(browser.get("/my").body()).doesNotContain("/listings/" + id + "/confirm");

        assertThat(api("enterprise").post("/api/listings/" + id + "/archive", "{}").status()).isEqualTo(409);
        assertThat(api("enterprise").post("/api/listings/" + id + "/withdraw", "{\"why\": \"不做了\"}").json().get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(api("enterprise").post("/api/listings/" + id + "/archive", "").json().get("stateLabel").asString()).isEqualTo("已归档");
        assertThat(api("enterprise").get("/api/listings/" + id + "/history").body()).contains("CONFIRM", "WITHDRAW", "不做了", "ARCHIVE");
        assertThat(api("institution").get("/api/listings/" + id + "/history").status()).isEqualTo(404);
        assertThat(api("enterprise").post("/api/listings/" + id + "/close", "").status()).isEqualTo(404);
        assertThat(browser.get("/needs/" + id).body()).contains("取出归档");
    }
}
