package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everyone starts at what waits for them; search, help and large text are there on every page. */
@Tag("slow")
class DeskBrowserIT extends Chromium {

    private static final String SMALLEST = """
            () => Math.min(...[...document.querySelectorAll('body *')].filter(e => !e.closest('svg') && e.checkVisibility()
                && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(e => Math.round(parseFloat(getComputedStyle(e).fontSize))))""";

    @ParameterizedTest
    @ValueSource(strings = {"enterprise", "institution", "broker", "operator", "officer", "finance", "provider"})
    void everyRoleStartsAtWhatWaitsForIt(String username) {
        Page page = signIn(username);

        assertThat(page.locator("h1").innerText()).contains("今天");
        assertThat(page.locator(".desk-begin a").count()).isPositive();
        photograph(page, "desk-" + username);
        press(page, ".page-actions a:has-text('平台首页')");
        assertThat(page.locator("h1").innerText()).contains("让需求找到成果");
    }

    @Test
    void aDraftWaitsOnTheDeskAndIsOneClickAway() {
        api("institution").post("/api/achievements", """
                {"title": "桌面上的草稿成果", "summary": "自动纠偏的托辊。", "state": "DRAFT"}""");
        Page page = signIn("institution");

        page.evaluate("() => document.querySelectorAll('main details').forEach(d => d.open = true)"); // whoever has much to do finds it further down
        press(page, ".desk-line:has-text('桌面上的草稿成果')");

        assertThat(page.url()).endsWith("/edit");
        assertThat(page.locator("[name=title]").inputValue()).isEqualTo("桌面上的草稿成果");
    }

    @Test
    void oneSearchFindsArticlesPagesAndOwnDrafts() {
        Page page = open("/search?q=长政发%5B2024%5D15号");
        assertThat(page.locator(".found-groups .found-hits a").first().getAttribute("href")).isEqualTo("/policy");

        go(page, "/search?q=创新券");
        assertThat(page.locator(".found-sum").innerText()).contains("页面", "政策条款");
        photograph(page, "search-groups");
    }

    @Test
    void largeTextIsOneClickAwayStaysAndFits() {
        Page page = open("/needs?q=皮带");
        press(page, ".text-size");

        assertThat(page.url()).endsWith("/needs?q=%E7%9A%AE%E5%B8%A6");
        assertThat(page.locator(".text-size").innerText()).isEqualTo("标准字号");
        for (String path : new String[] {"/", "/needs", "/search?q=皮带", "/policy", "/policy/9", "/services", "/graph", "/login", "/help"}) {
            go(page, path);
            assertThat(page.evaluate(SMALLEST)).as("smallest text of " + path + " in px").isEqualTo(24);
            BoundingBox search = page.locator("form[role=search] button").first().boundingBox();
            assertThat(search == null ? 44 : Math.min(search.height, search.width)).as("search button of " + path).isGreaterThanOrEqualTo(44);
            examine(page, "large text on " + path);
        }
        photograph(page, "large-text");
        press(page, ".text-size");
        assertThat(page.locator("html.is-large").count()).isZero();
    }
}
