package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With scripts switched off: reading and forms, from the search to an order, as with scripts. */
@Tag("slow")
class WithoutScriptsBrowserIT extends Chromium {

    @Test
    void aVisitorSearchesAndReadsWhyAndLooksAtThePicture() {
        Page page = openWithoutScripts("/");
        page.fill("#home-q", "手持机看不清");
        press(page, ".big-search button");
        press(page, ".results .listing h3 a");
        press(page, "main a[href$='/matches']");
        press(page, ".match-details summary");
        assertThat(page.locator(".match .sum-table").first().isVisible()).isTrue();
        press(page, "main a.strike"); // what is wrong is struck out and the rest ranked again
        assertThat(page.locator(".is-struck").first().isVisible()).isTrue();

        go(page, "/graph/explore?id=ent-q-01");
        assertThat(page.locator("[data-explorer] table").count()).isEqualTo(2);
        assertThat(page.locator("[data-explorer] tbody tr").count()).isGreaterThan(10);
        go(page, "/text-size?large=true&back=/needs");
        assertThat(page.locator("html.is-large h1").innerText()).isEqualTo("技术需求");
    }

    @Test
    void aVisitorCalculates() {
        Page page = openWithoutScripts("/policy/4");
        page.selectOption("#field-applicant", "入驻企业");
        press(page, "#calculator button[type=submit]");
        assertThat(page.locator("#sheet-title").innerText()).isEqualTo("测算结果");
        go(page, "/policy/calculator");
        press(page, "#part-recognitions > summary");
        press(page, "text=添加一项认定与称号");
        assertThat(page.locator("#field-recognitions-0-recognition").isVisible()).isTrue();
    }

    @Test
    void anEnterprisePostsANeedAndOrdersAService() {
        Page page = signIn(openWithoutScripts("/login"), "enterprise");
        go(page, "/needs/new");
        page.fill("#field-text", "没有脚本写的需求：烘箱出来的料忽干忽湿，预算30万到50万元。");
        press(page, "main form button.btn-lg[type=submit]");
        assertThat(page.locator("h1").innerText()).contains("没有脚本写的需求");

        expect(422);
        go(page, "/services/serv-q-01");
        page.fill("#field-quantity", "很多");
        page.fill("#field-note", "没有脚本。");
        press(page, "#book button[type=submit]");
        assertThat(page.title()).startsWith("有错误：");
        assertThat(page.locator("#error-summary a[href='#field-quantity']").isVisible()).isTrue();
        assertThat(page.locator("#field-note").inputValue()).isEqualTo("没有脚本。");
        page.fill("#field-quantity", "3");
        press(page, "#book button[type=submit]");
        assertThat(page.locator("main").innerText()).contains("11,400 元", "等服务机构接单");
    }
}
