package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static String posted(Browser browser) {
        return browser.submit("/needs/new", "/needs", Map.of("text", "一条需求 " + UUID.randomUUID())).header("Location").orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }
}
