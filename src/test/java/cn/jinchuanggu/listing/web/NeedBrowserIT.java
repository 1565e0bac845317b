package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An enterprise posts a need in plain words and makes it testable. */
@Tag("slow")
class NeedBrowserIT extends Chromium {

    @Test
    void enterprisePostsANeedInPlainWordsAndIsToldWhatIsMissing() {
        String mark = "雾凇" + UUID.randomUUID().toString().substring(0, 8);
        Page page = signIn("enterprise");
        go(page, "/needs/new");
        photograph(page, "need-new");
        page.locator("#field-text").pressSequentially(mark + "烘箱出来的料忽干忽湿，处理速度要快，预算30万到50万元。");

        Locator assistant = page.locator("#assistant");
        assistant.locator("b:text-is('30～50 万元')").waitFor();
        assertThat(assistant.innerText()).contains("验收方式", "期望完成时间", "30～50 万元", "读自");
        photograph(page, "need-assistant");
        press(page, "button:has-text('发布')");

        assertThat(page.locator("[role=status].notice").innerText()).contains("待凝练");
        assertThat(page.locator(".detail-head .chip").first().innerText()).isEqualTo("待凝练");
        assertThat(page.locator(".to-refine").innerText()).contains("验收方式");
        assertThat(page.locator(".facts").innerText()).contains("30～50 万元");
        photograph(page, "need-to-refine");

        press(page, "text=补充这些内容");
        page.fill("#field-indicators", "出料含水率≤8%\n处理能力≥2吨/小时");
        page.fill("#field-acceptance", "现场连续运行七天，含水率由第三方检测");
        page.fill("#field-deadline", "2027-12-31");
        press(page, "button:has-text('保存修改')");

        assertThat(page.locator(".detail-head .chip").first().innerText()).isEqualTo("已发布");
        assertThat(page.locator(".indicator-list li").allInnerTexts()).containsExactly("出料含水率≤8%", "处理能力≥2吨/小时");
        waitUntilFound(page, "/needs?q=" + mark);
        go(page, "/my");
        assertThat(page.locator(".own-row").first().innerText()).contains(mark, "已发布");
        photograph(page, "my");
    }

    @Test
    void whatWasReadIsMarkedInTheTextAndPutIntoItsField() {
        Page page = signIn("enterprise");
        go(page, "/needs/new");
        page.fill("#field-indicators", "处理能力≥2吨/小时");
        page.fill("#field-text", "用于煤矿井下。煤岩识别准确率不低于95%，预算30万到50万元，以第三方检测报告为准。");
        page.locator(".read-text mark").first().waitFor();
        assertThat(page.locator(".read-text").innerText()).contains("用于煤矿井下", "以第三方检测报告为准");
        assertThat(page.locator(".read-text mark[title=指标]").innerText()).contains("煤岩识别准确率不低于95%");
        assertThat(page.locator(".read-legend").innerText()).contains("指标", "预算", "验收方式", "应用");
        photograph(page, "need-marked");

        press(page.locator(".understood div").filter(new Locator.FilterOptions().setHasText("煤岩识别准确率≥95%")).locator(".adopt"));
        page.locator(".notice").waitFor();

        assertThat(page.locator(".notice").innerText()).contains("还没有保存");
        assertThat(page.inputValue("#field-indicators")).isEqualTo("处理能力≥2吨/小时\n煤岩识别准确率≥95%");
        assertThat(page.inputValue("#field-text")).startsWith("用于煤矿井下");
        assertThat(page.url()).endsWith("/needs/adopt");
        photograph(page, "need-adopted");
    }

    @Test
    void refusedFormKeepsWhatWasTypedAndLeadsToTheField() {
        expect(422);
        Page page = signIn("enterprise");
        go(page, "/needs/new");
        page.fill("#field-text", "想把粉尘降下来");
        page.fill("#field-budgetMaxYuan", "很多钱");
        press(page, "button:has-text('发布')");

        assertThat(page.locator("#error-summary").innerText()).contains("有 1 处需要修改", "很多钱");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("error-summary");
        assertThat(page.inputValue("#field-text")).isEqualTo("想把粉尘降下来");
        assertThat(page.locator("#field-budgetMaxYuan").getAttribute("aria-invalid")).isEqualTo("true");
        photograph(page, "need-refused");
    }

    @Test
    void draftIsSeenByItsOwnerAloneAndCanBeWithdrawnAfterPosting() {
        expect(404);
        Page page = signIn("enterprise");
        go(page, "/needs/new");
        page.fill("#field-text", "还没想好的一件事 " + UUID.randomUUID());
        press(page, "button:has-text('存为草稿')");
        String path = page.url().substring(address().toString().length());
        assertThat(page.locator("main").innerText()).contains("草稿", "只有您的单位看得到");
        assertThat(open(path).locator("main").innerText()).contains("没有编号为");

        press(page, "text=继续填写并发布");
        press(page, "button:has-text('发布')");
        assertThat(open(path).locator("h1").innerText()).startsWith("还没想好的一件事");

        press(page, "summary:has-text('撤回')");
        press(page, "button:has-text('确认撤回')");
        assertThat(page.locator("main").innerText()).contains("已撤回");
        assertThat(open(path).locator("main").innerText()).contains("没有编号为");
    }

    @Test
    void visitorTriesATextWithoutLogin() {
        Page page = open("/needs/check");
        page.locator("#field-text").pressSequentially("喷涂线漆雾大，颗粒物排放≤10mg/m³，预算60万元以内，2027年9月底前完成。");
        page.locator("#assistant >> text=颗粒物排放≤10 mg/m³").waitFor();
        photograph(page, "need-check");
        press(page, "button:has-text('看看还缺什么')");

        assertThat(page.locator("#assistant").innerText()).contains("还缺 1 项", "验收方式", "2027-09-30");
        assertThat(page.inputValue("#field-text")).startsWith("喷涂线漆雾大");
    }

    @Test
    void brokerNamesTheEnterpriseItPostsFor() {
        Page page = signIn("broker");
        go(page, "/needs/new");
        page.locator("#field-ownerId").pressSequentially("云岫");
        page.locator("#owner-options option").first().waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));

        assertThat(page.locator("#owner-options option").first().innerText()).contains("云岫");
        photograph(page, "need-new-broker");
    }

    @Test
    void institutionMayNotPostANeed() {
        expect(403);
        Page page = signIn("institution");
        go(page, "/needs/new");

        assertThat(page.locator("main").innerText()).contains("企业");
    }

    /** The index follows the graph within a second or so. */
    private void waitUntilFound(Page page, String list) {
        for (int i = 0; i < 20; i++) {
            go(page, list);
            if (page.locator(".results .listing").count() > 0) {
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("not found by " + list);
    }
}
