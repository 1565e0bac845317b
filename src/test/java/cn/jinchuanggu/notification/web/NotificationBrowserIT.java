package cn.jinchuanggu.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.search.SearchIndex;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A person saves a need's matches, is told of a new achievement at the bell, says why it is not relevant, and mutes. */
@Tag("slow")
class NotificationBrowserIT extends Chromium {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Neo4jClient graph;
    @Autowired
    private SearchIndex index;

    @Test
    void enterpriseSavesANeedIsToldAtTheBellAndSaysWhyAMatchIsNotRelevant() {
        String mark = "鹿台" + UUID.randomUUID().toString().substring(0, 8);
        String need = api("enterprise").post("/api/needs", "{\"text\": \"" + mark + "井下带式输送机托辊卡死要能听声音找出来，误报率不高于5%\"}").json().get("id").asString();
        Page page = signIn("enterprise");
        waitUntilIndexed(need);
        go(page, "/needs/" + need + "/matches");
        press(page, "text=保存，有新的通知我");
        assertThat(page.locator("form.panel").innerText()).contains("的匹配");
        page.selectOption("#field-rhythm", "AT_ONCE");
        press(page, "form.panel button[type=submit]");
        assertThat(page.locator("[role=status].notice").innerText()).contains("已保存");
        photograph(page, "saved-searches");

        api("institution").post("/api/achievements", "{\"title\": \"带式输送机托辊卡死声音识别装置\", \"readiness\": 7, "
                + "\"summary\": \"用阵列麦克风听井下带式输送机托辊的声音，卡死的托辊当场指出位置，误报率不高于3%。\", \"indicators\": [\"误报率≤3%\"]}");
        await().atMost(PATIENCE).until(() -> api("enterprise").get("/api/notifications?unread=true").body().contains("/needs/" + need + "/matches/why"));
        go(page, "/needs");
        assertThat(page.locator(".bell-count").innerText()).isNotEmpty();
        press(page, ".bell");
        assertThat(page.locator(".told").first().innerText()).contains("托辊卡死声音识别", "未读");
        photograph(page, "notifications");

        press(page.locator(".told").first().locator("summary"));
        page.locator(".told").first().locator("select[name=code]").selectOption("PRICE");
        page.locator(".told").first().locator("text=告诉平台").click();
        assertThat(page.locator("[role=status].notice").innerText()).contains("以后的排序会考虑它");
        assertThat(api("enterprise").get("/api/notifications?unread=true").body()).doesNotContain("/needs/" + need);

        go(page, "/notifications/settings");
        page.fill("#field-address", "reader@example.org");
        page.check("[name=consent]");
        press(page, "button:has-text('保存地址')");
        photograph(page, "notification-settings");
        page.fill("#field-robot", "0a1b2c3d-4444-4000-8000-00000000f00d");
        page.check("[name=robotConsent]");
        press(page, "button:has-text('保存机器人')");
        assertThat(page.locator("#robot").innerText()).contains("尾号 f00d", "发一条试试");
        photograph(page, "notification-robot");
        press(page, "button:has-text('删除机器人')");
        press(page, "button:has-text('删除地址')");
        assertThat(page.locator("main").innerText()).contains("已删除邮箱地址");

        String token = graph.query("MATCH (s:SavedSearch {listing: $need}) RETURN s.token").bind(need).to("need").fetchAs(String.class).one().orElseThrow();
        go(page, "/mutes/" + token);
        photograph(page, "mute");
        press(page, "text=停止通知");
        go(page, "/saved-searches");
        assertThat(page.locator(".told").first().innerText()).contains("已静音");
    }

    @Test
    void whoPostsAgainWhatStandsThereIsWarnedWhileTyping() {
        String text = "主通风机叶片裂纹在线检测，停机检查一次要半天，想不停机就知道 " + UUID.randomUUID().toString().substring(0, 6);
        waitUntilIndexed(api("enterprise").post("/api/needs", "{\"text\": \"" + text + "\"}").json().get("id").asString());
        Page page = signIn("enterprise");
        go(page, "/needs/new");
        page.fill("#field-text", text + "。");
        press(page.locator("#field-acceptance"));
        page.locator("#similar-title").waitFor();
        assertThat(page.locator(".similar").innerText()).contains("本单位", "用词重合", text.substring(0, 10));
        photograph(page, "need-similar");
        press(page, "button:has-text('发布')");
        assertThat(page.locator("[role=status].notice").first().innerText()).as("it only warns").contains("已发布");
    }

    private void waitUntilIndexed(String id) {
        await().atMost(PATIENCE).until(() -> index.find(id).filter(i -> i.embedding().isPresent()).isPresent());
    }
}
