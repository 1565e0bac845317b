package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.listing.store.OwnListingStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of needs and achievements without a script: what is sent twice, sent late, or sent by somebody else. */
class ListingPagesIT extends RunningPlatform {

    @Test
    void theSameFormSentTwiceIsOneNeedAndAChangedFormIsAnother() {
        Browser browser = signedIn("enterprise");
        Map<String, String> form = Map.of("text", "送两遍的需求 " + UUID.randomUUID(), "key", UUID.randomUUID().toString());
        Answer first = browser.submit("/needs/new", "/needs", form);
        Answer second = browser.submit("/needs/new", "/needs", form);
        Answer changed = browser.submit("/needs/new", "/needs", Map.of("text", form.get("text") + " 改", "key", form.get("key")));

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(changed.header("Location")).isNotEqualTo(first.header("Location"));
    }

    @Test
    void changeOfAnOldVersionIsRefusedAndKeepsWhatWasTyped() {
        Browser browser = signedIn("enterprise");
        String path = posted(browser);
        Answer first = browser.submit(path + "/edit", path, Map.of("text", "先改的人", "version", "1"));
        Answer late = browser.submit(path + "/edit", path, Map.of("text", "后改的人写了很多", "version", "1"));

        assertThat(first.status()).isEqualTo(302);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("别人改过", "后改的人写了很多");
        assertThat(browser.get(path).body()).contains("先改的人");
    }

    @Test
    void onlyTheOwnerMayOpenTheFormOrWithdraw() {
        String path = posted(signedIn("enterprise"));
        Browser other = signedIn("institution");

        assertThat(other.get(path).status()).isEqualTo(200);
        assertThat(other.get(path).body()).doesNotContain(path + "/edit", "确认撤回");
        assertThat(other.get(path + "/edit").status()).isEqualTo(403);
        assertThat(other.submit("/my", path.replaceFirst("/needs", "/listings") + "/withdraw", Map.of()).status()).isEqualTo(403);
        assertThat(visitor().get(path + "/edit").header("Location").orElse("")).contains("/login");
    }

    @Test
    void maskedNeedNamesItsOwnerToNobodyElse() {
        Browser owner = signedIn("enterprise");
        String path = owner.submit("/needs/new", "/needs", Map.of("text", "隐去单位的需求 " + UUID.randomUUID() + " 电话 13812345678", "masked", "true"))
                .header("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");

        assertThat(owner.get(path).body()).contains("云岫砥成");
        assertThat(visitor().get(path).body()).contains("单位已隐去").doesNotContain("云岫砥成", "13812345678", "ent-q-01");
    }

    @Test
    void checkAnswersAFragmentToHtmxAndAPageToOthers() {
        Browser browser = visitor();
        Map<String, String> form = Map.of("text", "预算80万元", "_csrf", browser.token("/needs/check"));

        assertThat(browser.post("/needs/check", form, "HX-Request", "true").body()).contains("80 万元", "还缺 3 项").doesNotContain("<html");
        assertThat(browser.post("/needs/check", form).body()).contains("80 万元", "还缺 3 项", "<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "${7*7}", "__${7*7}__::.x", "&#60;script&#62;"})
    void whatIsTypedIsShownAsItWasTyped(String typed) {
        Browser browser = signedIn("enterprise");
        String path = browser.submit("/needs/new", "/needs", Map.of("title", typed, "text", typed, "indicators", typed)).header("Location").orElseThrow()
                .replaceFirst("^https?://[^/]+", "");

        String page = browser.get(path).body();
        assertThat(page).doesNotContain("<script>alert", "<img src=x", ">49<");
        assertThat(page).contains(typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"));
    }

    @Test
    void theListOfOnesOwnIsFilteredAndTurnedOverByItsAddress() {
        Browser owner = signedIn("enterprise");
        String mark = "翻页" + UUID.randomUUID().toString().substring(0, 8);
        String first = draft(owner, mark + "甲");
        String second = draft(owner, mark + "乙");
        posted(owner);

        assertThat(owner.get("/my?size=1&page=2").body()).contains(second).doesNotContain(first);
        String drafts = "/my?kind=NEED&state=draft&q=" + mark;
        assertThat(owner.get(drafts).body()).contains(first, second);
        assertThat(owner.get(drafts + "&size=1").body()).contains(second, "state=draft&amp;q=").doesNotContain(first);
        assertThat(owner.get(drafts + "&size=1&page=2").body()).contains(first).doesNotContain(second);
        assertThat(owner.get("/my?state=PUBLISHED&q=" + mark).body()).contains("没有这样的发布");
        Answer wrong = owner.get("/my?kind=THING&state=new&page=0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("kind 没有这种值", "state 没有这种值", "页码应在");
    }

    @Test
    void whatWaitsForAReviewIsTurnedOverByItsAddress() {
        Browser owner = signedIn("enterprise");
        posted(owner);
        posted(owner);
        Browser operator = signedIn("operator");

        String all = operator.get("/review?kind=NEED&size=1").body();
        assertThat(all).contains("/review?kind=NEED&amp;size=1&amp;page=2");
        assertThat(own(all)).hasSize(1).doesNotContainAnyElementsOf(own(operator.get("/review?kind=NEED&size=1&page=2").body()));
        assertThat(operator.get("/review?kind=SERVICE&size=0").status()).isEqualTo(422);
    }

    @Test
    void downAllListingsStandsTheSameAsAmongThoseOfTheOwnerAndNothingIsSorted(@Autowired Driver driver) {
        posted(signedIn("enterprise"));
        posted(signedIn("enterprise"));
        Map<String, Object> asked = new HashMap<>(Map.of("party", "ent-q-01", "skip", 1, "limit", 10));
        List.of("tie", "state", "text").forEach(none -> asked.put(none, null));
        String down = Cypher.of(OwnListingStore.class, "latest-of-owner.cypher");
        try (Session session = driver.session()) {
            List<Map<String, Object>> found = session.run(down, asked).list(Record::asMap);
            assertThat(found).isNotEmpty().isEqualTo(session.run(Cypher.of(OwnListingStore.class, "of-owner.cypher"), asked).list(Record::asMap));
            assertThat(operators(session.run("EXPLAIN " + down, asked).consume().plan())).anyMatch(o -> o.startsWith("NodeIndexSeek")).noneMatch(o -> o.matches("(Partial)?(Sort|Top).*"));
        }
    }

    private static List<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(child -> operators(child).stream())).toList();
    }

    private static List<String> own(String page) {
        return Pattern.compile("/listings/([^/\"]+)/pass").matcher(page).results().map(m -> m.group(1)).toList();
    }

    private static String draft(Browser browser, String title) {
        return browser.submit("/needs/new", "/needs", Map.of("title", title, "text", title, "state", "DRAFT")).header("Location").orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    private static String posted(Browser browser) {
        return browser.submit("/needs/new", "/needs", Map.of("text", "一条需求 " + UUID.randomUUID())).header("Location").orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }
}
