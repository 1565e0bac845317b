package cn.jinchuanggu.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody reads the twenty articles and computes 第九条. */
@Tag("slow")
class PolicyBrowserIT extends Chromium {

    @Test
    void showsTwentyArticlesWithAnAnchorAtEverySentence() {
        Page page = open("/policy");

        assertThat(page.locator(".article").count()).isEqualTo(20);
        assertThat(page.locator("[id='s-9.2']").textContent()).contains("给予技术输出方5%的补助");
        photograph(page, "policy");
    }

    @Test
    void computesTheAwardAndKeepsTheAnswersInTheAddress() {
        Page page = open("/policy/9");
        photograph(page, "policy-9-empty");
        page.fill("#field-claimYear", "2025");
        page.selectOption("#field-mode", "技术转让");
        page.selectOption("#field-buyer", "入驻企业");
        page.selectOption("#field-registrationCertificate", "是");
        page.fill("#field-contractAmountYuan", "500万元");
        page.fill("#field-transactionAmountYuan", "350万元");
        page.fill("#field-earlierBasesYuan", "0");
        page.fill("#field-payments-0-date", "2025-06-01");
        page.fill("#field-payments-0-amountYuan", "5000000");
        page.fill("#field-achievementCount", "1");
        page.selectOption("#field-advancedReview", "已确认");
        page.fill("#field-earlierAwardsYuan", "0");
        page.fill("#field-otherProvidersBaseYuan", "0");
        page.selectOption("#field-duplicateClaim", "否");
        page.fill("#field-municipalSameYuan", "0");
        press(page, "#calculator button.btn-primary");
        page.waitForURL("**claimYear=2025**");

        assertThat(page.locator(".sheet-headline").textContent()).contains("175,000 元");
        assertThat(page.url()).doesNotContain("relatedParties");
        photograph(page, "policy-9-sheet");

        press(page, "text=打印测算单");
        assertThat(page.locator(".sheet-headline").textContent()).contains("175,000 元");
        photograph(page, "policy-9-print");
    }

    @Test
    void listsEveryMissingFactWithItsQuestionAndLeadsToTheField() {
        Page page = open("/policy/9?claimYear=2025&mode=%E6%8A%80%E6%9C%AF%E8%BD%AC%E8%AE%A9");

        assertThat(page.locator(".missing li").count()).isGreaterThan(5);
        press(page.locator(".missing a").first());
        assertThat((String) page.evaluate("() => document.activeElement.id")).startsWith("field-");
        photograph(page, "policy-9-missing");
    }

    @Test
    void namesEveryWrongAnswerBesideItsField() {
        expect(422);
        Page page = open("/policy/9?claimYear=abc&transactionAmountYuan=-5&payments%5B0%5D.date=2025-13-01");

        assertThat(page.locator("#error-summary li").count()).isEqualTo(3);
        assertThat(page.locator("#field-claimYear").inputValue()).isEqualTo("abc");
        assertThat(page.locator(".field-problem").count()).isEqualTo(3);
    }

    @Test
    void addsARowForAnotherPayment() {
        Page page = open("/policy/9");

        press(page, "text=再加一行 >> nth=0");

        assertThat(page.locator("#field-payments-1-date").isVisible()).isTrue();
        assertThat(page.locator("#field-payments-1-date").getAttribute("name")).isEqualTo("payments[1].date");
    }

    @Test
    void anArticleThatCannotBeComputedNamesWhomToAsk() {
        Page page = open("/policy/1");

        assertThat(page.locator("#calculator").count()).isZero();
        assertThat(page.locator("main").textContent()).contains("市行政审批局");
    }
}
