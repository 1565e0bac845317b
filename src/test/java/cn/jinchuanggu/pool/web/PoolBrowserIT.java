package cn.jinchuanggu.pool.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.chain.Rounds;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An enterprise looks at what it lacks and declares a year; the operator takes it in; everybody sees the chains. */
@Tag("slow")
class PoolBrowserIT extends Chromium {

    @Autowired
    Rounds rounds;

    @BeforeAll
    void criteriaWereApplied() {
        rounds.run();
    }

    @Test
    void anEnterpriseClosesAGap() {
        Page page = signIn("enterprise");
        go(page, "/my");
        press(page, "text=差距清单");
        assertThat(page.locator("h1").textContent()).contains("还差什么");
        press(page, ".aim-list a:has-text('专精特新')");
        assertThat(page.locator(".check-list").textContent()).contains("没有填从事所在细分市场的年数");
        photograph(page, "pool-gaps");
        press(page, "text=填年度数据");
        photograph(page, "pool-figures");
        press(page, ".table-scroll a:has-text('2025')");
        page.fill("#field-marketYears", "7");
        press(page, ".form-go button");
        assertThat(page.locator(".notice").first().textContent()).contains("2025 年的数据已经记下");
        press(page, ".aim-list a:has-text('专精特新')");
        assertThat(page.locator(".split h2").first().textContent()).contains("条件都已满足");
    }

    @Test
    void aRefusedDeclarationKeepsWhatWasTyped() {
        expect(422);
        Page page = signIn("operator");
        go(page, "/pools/of/ent-q-02/figures");
        page.fill("#field-staff", "5");
        page.fill("#field-researchStaff", "6");
        press(page, ".form-go button");
        assertThat(page.locator("#error-summary").textContent()).contains("年份", "数据来源", "多于职工总数");
        assertThat(page.inputValue("#field-researchStaff")).isEqualTo("6");
        photograph(page, "pool-figures-refused");
    }

    @Test
    void theOperatorTakesOneIn() {
        Page page = signIn("operator");
        go(page, "/pools");
        photograph(page, "pools");
        press(page, "a:has-text('高新技术企业')");
        assertThat(page.locator("tbody tr").count()).isPositive();
        photograph(page, "pool");
        go(page, "/pools/of/ent-e-11?pool=high-tech");
        page.fill("#field-confirm-why", "三年数据齐全，已约好辅导（示例）。");
        press(page, "#step-confirm button");
        assertThat(page.locator(".notice").first().textContent()).contains("已入库");
        photograph(page, "pool-confirmed");
        go(page, "/pools/high-tech?state=CONFIRMED");
        assertThat(page.locator("tbody").textContent()).contains("璟陶电子材料");
    }

    @Test
    void everybodySeesTheChains() {
        Page page = open("/graph");
        press(page, "text=成果和企业走到哪一步");
        photograph(page, "chains");
        press(page, ".chain-table a:has-text('1') >> nth=0");
        page.locator("#list").waitFor();
        page.evaluate("() => scrollTo(0, 0)");
        photograph(page, "chains-list");
        go(page, "/achievements/ach-q-19");
        page.locator("[aria-labelledby=chain-title] > div").scrollIntoViewIfNeeded();
        page.locator(".chain-steps").waitFor();
        page.evaluate("() => scrollTo(0, 0)"); // the head of the page sticks and would lie over it
        photograph(page, "achievement-chain");
        go(page, "/chain/ent-e-02");
        photograph(page, "chain-position");
    }
}
