package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.policy.claim.Facts09;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Without a mouse: nothing is clicked here. */
@Tag("slow")
class KeyboardBrowserIT extends Chromium {

    private static final int MOST_STOPS = 400;
    /** An outline of its own or the glow of the box around it, inside the window, and not all of it under something else. */
    private static final String SEEN = """
            () => {
                const e = document.activeElement;
                const drawn = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none';
                const box = e.getBoundingClientRect();
                const spots = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
                const over = ([x, y]) => document.elementFromPoint(x, y);
                const free = spots.some(s => { const o = over(s); return o && (e.contains(o) || o.contains(e) || e.labels?.[0]?.contains(o)); });
                return (e === document.body || free) && (drawn(getComputedStyle(e)) || drawn(getComputedStyle(e.parentElement)) || e === document.body)
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
        page.locator("#assistant b:text-is('30～50 万元')").waitFor();
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

    @Test
    void aUniversityCalculatesAndClaimsAndAnOfficerReceivesIt() {
        Page unit = signInByKeyboard("institution");
        go(unit, "/policy/9?" + Facts09.inAddress("KEYBOARD-1", "键盘成果一"));
        tabTo(unit, "#calculator button[type=submit]");
        enter(unit);
        assertThat(unit.locator(".sheet-headline").innerText()).contains("50,000 元");
        tabTo(unit, ".sheet-go .btn-primary");
        enter(unit);
        tabTo(unit, "#field-creditCode");
        unit.keyboard().type(Facts09.code(900_101));
        tabTo(unit, "form.form-rest button[type=submit]");
        enter(unit);
        tabTo(unit, "#step-submit button[type=submit]");
        enter(unit);
        assertThat(unit.locator(".page-head .chip").first().innerText()).isEqualTo("已提交");

        Page officer = signInByKeyboard("officer");
        go(officer, unit.url().replaceAll("^https?://[^/]+", ""));
        tabTo(officer, "#step-accept button[type=submit]");
        enter(officer);
        assertThat(officer.locator(".page-head .chip").first().innerText()).isEqualTo("已受理");
    }

    @Test
    void servicesAreChosenAndCompared() {
        Page page = open("/services?category=检验检测");
        tabTo(page, ".service:nth-child(1) input[name=ids]");
        page.keyboard().press("Space");
        tabTo(page, ".service:nth-child(2) input[name=ids]");
        page.keyboard().press("Space");
        tabTo(page, ".list-total button[type=submit]");
        enter(page);
        assertThat(page.locator(".compare-table thead th").count()).isEqualTo(3);
    }

    @Test
    void anOperatorBringsAFile() {
        Page page = signIn("operator");
        go(page, "/imports/new?kind=enterprise");
        tabTo(page, "#field-file");
        page.setInputFiles("#field-file", new FilePayload("键盘.csv", "text/csv", "单位名称,示例\n键盘导入的公司（示例）,是\n".getBytes(StandardCharsets.UTF_8)));
        tabTo(page, "main form button[type=submit]");
        enter(page);
        assertThat(page.locator("#run-title").isVisible()).isTrue();
    }

    @Test
    void whoAsksWhyNotGoesOnFromTheAnswerAndARefusedFormFromItsSummary() {
        Page page = open("/needs/need-q-15/matches");
        tabTo(page, "#why-q");
        page.keyboard().type("跑偏");
        page.locator("#why-choices a").first().waitFor();
        tabTo(page, "#why-choices a");
        page.waitForResponse("**/why?**", () -> page.keyboard().press("Enter"));
        page.locator("#why-answer .match").waitFor();
        page.keyboard().press("Tab");
        seen(page);
        assertThat((Boolean) page.evaluate("() => document.activeElement !== document.body")).isTrue();
        examine(page, "why not, after the answer came in");

        expect(422);
        go(page, "/policy/9?contractAmountYuan=abc");
        assertThat(page.title()).startsWith("有错误：");
        assertThat(focused(page)).contains("error-summary");
        tabTo(page, "#error-summary a");
        page.keyboard().press("Enter");
        assertThat(focused(page)).contains("field-contractAmountYuan");
        seen(page);
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheSessionWasLost() {
        Page page = signIn("enterprise");
        go(page, "/needs/new");
        page.fill("#field-text", "会话断了也不丢的需求，预算30万元。");
        tabTo(page, "main form button.btn-lg[type=submit]");
        page.context().clearCookies();
        expect(401); // what runs beside the typing leads to the login
        expect(403);
        page.keyboard().press("Enter");
        page.waitForURL("**/login**");
        page.waitForLoadState();
        signInByKeyboard(page, "enterprise");
        tabTo(page, ".draft-notice a");
        enter(page);
        tabTo(page, ".draft-notice button");
        page.keyboard().press("Enter");
        assertThat(page.inputValue("#field-text")).startsWith("会话断了也不丢的需求");
        tabTo(page, "main form button.btn-lg[type=submit]");
        enter(page);
        assertThat(page.locator("h1").innerText()).contains("会话断了也不丢的需求");
        go(page, "/needs/new");
        assertThat(page.locator(".draft-notice").count()).as("what arrived is forgotten").isZero();
    }

    private Page signInByKeyboard(String username) {
        return signInByKeyboard(open("/login"), username);
    }

    private Page signInByKeyboard(Page page, String username) {
        page.waitForFunction("() => document.activeElement.name === 'username'"); // autofocus comes with the first picture, which may be after the load
        page.keyboard().type(username);
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        enter(page);
        return page;
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
