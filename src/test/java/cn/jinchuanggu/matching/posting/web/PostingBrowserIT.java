package cn.jinchuanggu.matching.posting.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Needs of every kind in the browser: the form adapts, each kind has its page, its matches and its list. */
@Tag("slow")
class PostingBrowserIT extends Chromium {

    @Test
    void aSentenceTellsTheKindAndTheFormAdapts() {
        Page page = signIn("enterprise");
        go(page, "/needs/new?text=" + java.net.URLEncoder.encode("我们缺300万流动资金", java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.locator("h1").innerText()).isEqualTo("发布融资需求");
        assertThat(page.locator(".kinds-guess").innerText()).contains("融资需求");
        assertThat(page.inputValue("#field-summary")).isEqualTo("我们缺300万流动资金");
        photograph(page, "need-kinds-financing");

        page.locator(".kinds-choice:has-text('人才需求')").click();
        page.locator("h1:text-is('发布人才需求')").waitFor();
        assertThat(page.inputValue("#field-summary")).as("what was written goes along").isEqualTo("我们缺300万流动资金");
        photograph(page, "need-kinds-talent");

        page.locator(".kinds-choice:has-text('技术需求')").click();
        page.locator("h1:text-is('发布需求')").waitFor();
        assertThat(page.inputValue("#field-text")).isEqualTo("我们缺300万流动资金");
        photograph(page, "need-kinds-technology");

        press(page, ".kinds-choice:has-text('科技服务')");
        assertThat(page.url()).contains("/requests/new?text=");
        assertThat(page.inputValue("#field-text")).isEqualTo("我们缺300万流动资金");
    }

    @Test
    void anEnterpriseAsksForMoneyAndSeesWhoMayGiveItAndWhatThePolicyAdds() {
        expect(422);
        Page page = signIn("enterprise");
        go(page, "/needs/new?kind=FINANCING_NEED");
        page.fill("#field-amountYuan", "很多");
        press(page, ".form-buttons button:has-text('发布')");
        assertThat(page.locator("#error-summary").innerText()).contains("处需要修改", "说明是空的", "很多", "用途是空的", "期限是空的", "担保方式是空的");
        photograph(page, "financing-refused");

        page.fill("#field-summary", "雾凇" + UUID.randomUUID().toString().substring(0, 8) + "订单排满，缺备料的钱。");
        page.fill("#field-amountYuan", "300万");
        page.fill("#field-purpose", "流动资金");
        page.fill("#field-termMonths", "12");
        page.selectOption("#field-guarantee", "信用");
        page.check("#field-consent");
        press(page, ".form-buttons button:has-text('发布')");
        assertThat(page.locator("[role=status].notice").innerText()).contains("已发布");
        assertThat(page.locator(".facts").innerText()).contains("300 万元", "12 个月", "信用", "不公开");
        photograph(page, "financing");

        press(page, "text=查看匹配的资金与补助");
        assertThat(page.locator(".posting-match").first().innerText()).contains("分");
        assertThat(page.locator("main").innerText()).contains("第十六条", "第十五条", "科创信用贷");
        photograph(page, "financing-matches");
        go(page, "/my");
        assertThat(page.locator(".own-row").first().innerText()).contains("雾凇", "融资需求");
    }

    @Test
    void eachKindHasItsListItsPageAndItsMatches() {
        Page page = open("/financing");
        photograph(page, "financing-list");
        go(page, "/talent/tal-q-01");
        photograph(page, "talent");
        press(page, "text=查看匹配的专家");
        assertThat(page.locator(".posting-match").first().innerText()).contains("亓官沐岚");
        assertThat(page.locator(".posting-match").first().locator("a[href^='/bridges?to=']").innerText()).contains("谁能引荐", "亓官沐岚");
        photograph(page, "talent-matches");
        go(page, "/scenarios");
        photograph(page, "scenario-list");
        go(page, "/scenarios/scen-q-02");
        press(page, "text=查看能承接的能力与成果");
        assertThat(page.locator("main").innerText()).contains("铸件外观检验与码放机器人工位", "实施周期");
        photograph(page, "scenario-matches");
        go(page, "/capabilities/cap-q-01");
        photograph(page, "capability");
    }

    @Test
    void aTechnologyNeedIsPostedWithTheKeyboardAlone() {
        Page page = signIn("enterprise");
        go(page, "/needs/new");
        tabTo(page, "field-text");
        page.keyboard().type("雾凇" + UUID.randomUUID().toString().substring(0, 8) + "炉口结焦，希望识别准确率≥95%。");
        tabTo(page, "field-acceptance");
        page.keyboard().type("第三方检测");
        tabTo(page, "field-budgetMaxYuan");
        page.keyboard().type("50万");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/needs/need-"));
        page.waitForLoadState();

        assertThat(page.locator("h1").innerText()).startsWith("雾凇");
        assertThat(page.locator(".facts").innerText()).contains("50 万元");
    }

    /** Presses Tab until the field has the focus. */
    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 120; i++) {
            if (id.equals(page.evaluate("() => document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + id);
    }
}
