package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import org.junit.jupiter.api.Test;

/** Without a mouse: nothing is clicked here. */
class KeyboardBrowserIT extends Chromium {

    private static final int MOST_STOPS = 400;
    /** An outline of its own or the glow of the box around it, and inside the window. */
    private static final String SEEN = """
            () => {
                const e = document.activeElement;
                const drawn = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none';
                const box = e.getBoundingClientRect();
                return (drawn(getComputedStyle(e)) || drawn(getComputedStyle(e.parentElement)) || e === document.body)
                    && (e === document.body || box.bottom > 0 && box.top < innerHeight);
            }""";

    @Test
    void visitorGoesFromTheSearchToTheReasonsOfAMatch() {
        Page page = open("/");
        page.keyboard().press("/");
        assertThat(focused(page)).contains("home-q");
        page.keyboard().type("手持机看不清");
        enter(page);
        assertThat(page.url()).contains("/search");

        tabTo(page, ".results .listing h3 a");
        enter(page);
        tabTo(page, "main a[href$='/matches']");
        enter(page);
        assertThat(page.url()).endsWith("/matches");

        tabTo(page, ".match-details summary");
        page.keyboard().press("Enter");
        page.locator(".match .sum-table").first().waitFor();
        assertThat(page.locator(".match .sum-table").first().isVisible()).isTrue();
    }

    @Test
    void enterprisePostsANeedAndKeepsItsPlaceWhileTheAssistantReads() {
        Page page = signIn("enterprise");
        go(page, "/needs/new");
        tabTo(page, "#field-text");
        page.keyboard().type("键盘写的需求：烘箱出来的料忽干忽湿，预算30万到50万元。");
        page.locator("#assistant b:text-is('30–50 万元')").waitFor();
        assertThat(focused(page)).contains("field-text");

        tabTo(page, "main form button.btn-lg[type=submit]");
        enter(page);
        assertThat(page.url()).contains("/needs/need-");
        assertThat(page.locator("h1").innerText()).contains("键盘写的需求");
    }

    @Test
    void suggestionsAreWalkedThroughWithTheArrowsAndPutAwayWithEscape() {
        Page page = open("/needs");
        page.focus("#site-q");
        page.keyboard().type("第九条");
        page.locator("#site-typed a").first().waitFor();
        photograph(page, "suggestions");
        page.focus("#site-q");

        page.keyboard().press("ArrowDown");
        assertThat(focused(page)).contains("/policy/9");
        page.keyboard().press("Escape");
        assertThat(focused(page)).contains("site-q");
        assertThat(page.locator("#site-typed a").count()).isZero();
    }

    @Test
    void theFirstStopOfAPageLeadsToItsContent() {
        Page page = open("/policy");
        page.keyboard().press("Tab");
        assertThat(focused(page)).contains("skip-link");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void thePictureOfTheGraphLetsGoOfTheKeyboard() {
        Page page = open("/graph/explore?id=track-equipment");
        page.locator("[data-explorer] canvas").first().waitFor();
        tabTo(page, "main [data-explorer] *");
        tabTo(page, ".site-footer a");
        page.keyboard().press("Shift+Tab");
        assertThat((Boolean) page.evaluate("() => !!document.activeElement.closest('main')")).isTrue();
    }

    @Test
    void helpOpensAndClosesWhereOneStands() {
        Page page = open("/policy");
        tabTo(page, ".page-help summary");
        page.keyboard().press("Enter");
        assertThat(page.locator(".page-help-card").innerText()).contains("二十条", "核定单");
        photograph(page, "help-panel");
        page.keyboard().press("Escape");
        assertThat(page.locator(".page-help-card").isVisible()).isFalse();
        assertThat((Boolean) page.evaluate("() => document.activeElement.matches('.page-help summary')")).isTrue();
    }

    /** The page scrolls to what has the focus, smoothly. */
    private static void seen(Page page) {
        try {
            page.waitForFunction(SEEN, null, new Page.WaitForFunctionOptions().setTimeout(3_000));
        } catch (TimeoutError e) {
            throw new AssertionError("the focus cannot be seen on " + focused(page), e);
        }
    }

    /** Presses Tab until something that fits has the focus; every stop on the way can be seen. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            seen(page);
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to " + selector + " on " + page.url() + "; stuck at " + focused(page));
    }

    /** Follows the link or sends the form that has the focus, and waits until the next page is whole. */
    private static void enter(Page page) {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)");
    }
}
