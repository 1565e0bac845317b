package cn.jinchuanggu.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody describes an enterprise once and looks at all twenty articles. */
@Tag("slow")
class CalculatorBrowserIT extends Chromium {

    @Test
    void tellsOnceAndSeesAllTwenty() {
        Page page = open("/policy/calculator");
        photograph(page, "calculator-empty");
        page.selectOption("#field-applicant", "入驻企业");
        page.fill("#field-residentFrom", "2024-12-01");
        page.selectOption("#field-track", "电子信息");
        press(page, "#part-recognitions > summary");
        press(page, "text=添加一项认定与称号");
        page.waitForURL("**add=recognitions**");

        page.selectOption("#field-recognitions-0-recognition", "高新技术企业");
        page.fill("#field-recognitions-0-recognisedOn", "2025-12-01");
        page.selectOption("#field-recognitions-0-manner", "新认定");
        page.fill("#field-recognitions-0-ordinal", "1");
        page.selectOption("#field-recognitions-0-duplicateClaim", "否");
        page.fill("#field-recognitions-0-municipalSameYuan", "0");
        press(page, "#part-prizes > summary");
        page.check("#part-prizes input[type=checkbox]");
        press(page, "text=看二十条");
        page.waitForURL("**prizes=**");

        assertThat(page.locator(".sheet-headline").textContent()).contains("1 项合计可得 300,000 元");
        assertThat(page.locator(".overview").textContent()).contains("第一条", "第二十条", "没有相关事项");
        assertThat(page.locator("#field-recognitions-0-ordinal").inputValue()).isEqualTo("1");
        photograph(page, "calculator-overview");

        press(page, ".overview-card.is-success a");
        assertThat(page.locator(".sheet-headline").textContent()).contains("300,000 元");
        assertThat(page.locator("cite a").first().getAttribute("href")).startsWith("/policy#s-4.");
        photograph(page, "policy-4-sheet");
    }

    @Test
    void keepsWhatWasTypedWhenAnAnswerCannotBeAccepted() {
        expect(422);
        Page page = open("/policy/calculator?applicant=%E5%85%A5%E9%A9%BB%E4%BC%81%E4%B8%9A&rents%5B0%5D.leases%5B0%5D.area_m2=abc&applicantCode=123");

        assertThat(page.locator("#error-summary li").count()).isEqualTo(2);
        assertThat(page.locator("#field-rents-0-leases-0-area_m2").inputValue()).isEqualTo("abc");
        assertThat(page.locator("#error-summary").textContent()).contains("校验码");
    }

    @Test
    void addsALeaseInsideARentClaim() {
        Page page = open("/policy/calculator?add=rents");

        press(page, "#part-rents [data-add-entry='rents[0].leases']");

        assertThat(page.locator("#field-rents-0-leases-1-area_m2").getAttribute("name")).isEqualTo("rents[0].leases[1].area_m2");
        assertThat(page.locator("label[for=field-rents-0-leases-1-area_m2]").count()).isEqualTo(1);
    }

    @Test
    void anEnterprisePageSaysWhatThePolicyMeansForIt() {
        Page page = open("/entities/ent-e-03");
        page.locator("[aria-labelledby=policy-title] > div").scrollIntoViewIfNeeded(); // it is asked for when somebody sees its place
        page.waitForSelector(".overview-card");

        assertThat(page.locator(".overview-group").first().textContent()).contains("第四条");
        press(page, "text=带着这些事实打开政策计算器");
        assertThat(page.locator("#field-residentFrom").inputValue()).isEqualTo("2025-03-27");
    }

    @Test
    void anAchievementPageEstimatesTheAwardOfItsOwner() {
        Page page = open("/policy/for/ach-e-01");

        assertThat(page.locator(".overview-card").textContent()).contains("按意向价格估算");
        photograph(page, "policy-for-achievement");
    }

    @Test
    void anOfficerTriesAHigherCapAndNothingRealChanges() {
        Page page = signIn("officer");
        go(page, "/officer/sandbox?article=9");
        page.fill("[name='value.achievementCap']", "300000");
        photograph(page, "sandbox");
        press(page, "main form button.btn-primary");
        page.waitForSelector("#trial .sheet-headline");

        assertThat(page.locator("main").textContent()).contains("单个科技成果最高补助20万元", "300,000 元");
        photograph(page, "sandbox-trial");
        assertThat(open("/policy/9").locator(".article-text").first().isVisible()).isTrue();
    }
}
