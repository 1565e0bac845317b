package cn.jinchuanggu;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/**
 * Base of the browser tests: the running platform and the installed Chromium. Without Chromium the tests are skipped and
 * say so; nothing is downloaded.
 *
 * <p>After each test the browser must have nothing to complain about: no script error, no violation of the content
 * policy, no answer of 400 or more that the test did not announce by {@link #expect}.
 */
public abstract class Chromium extends RunningPlatform {

    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int NARROWEST = 320;
    private static final int HIGH = 1000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** What stands over the right edge when the page scrolls sideways, at most five elements. */
    private static final String TOO_WIDE = """
            () => {
                const page = document.documentElement;
                const scrolls = e => e && e !== document.body && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
                if (page.scrollWidth <= page.clientWidth) {
                    return [];
                }
                const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > page.clientWidth + 1);
                const told = wide.filter(e => !scrolls(e.parentElement)); // what scrolls by itself is seldom the reason
                return [`the page is ${page.scrollWidth} px wide`, ...(told.length ? told : wide).slice(0, 5)
                    .map(e => `${e.parentElement.className} > ${e.tagName}.${e.className} “${e.textContent.trim().slice(0, 20)}” to ${Math.round(e.getBoundingClientRect().right)} px`)];
            }""";

    private static Playwright playwright;
    private static Browser chromium;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    @BeforeAll
    static void startChromium() {
        Optional<String> path = Stream.concat(Stream.ofNullable(System.getenv("CHROME_BIN")), USUAL_PLACES.stream())
                .filter(p -> Files.isExecutable(Path.of(p))).findFirst();
        Assumptions.assumeTrue(path.isPresent(), "skipped: no Chromium at CHROME_BIN or " + USUAL_PLACES);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(path.get()))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
    }

    @AfterAll
    static void stopChromium() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    @AfterEach
    void hasNothingToComplainAbout() {
        contexts.forEach(BrowserContext::close);
        List<String> heard = List.copyOf(complaints);
        contexts.clear();
        complaints.clear();
        expected.clear();
        assertThat(heard).as("complaints of the browser").isEmpty();
    }

    /** Opens an address of the platform, such as {@code /needs?q=x}, as somebody who is not signed in. */
    protected final Page open(String path) {
        Page page = newPage();
        go(page, path);
        return page;
    }

    /** Opens an address in a browser whose scripts are switched off. */
    protected final Page openWithoutScripts(String path) {
        Page page = newPage(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        go(page, path);
        return page;
    }

    /** Leads a page to another address of the platform. */
    protected final void go(Page page, String path) {
        page.navigate(address() + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    }

    /**
     * Signs a demo account in through the login page.
     *
     * @param username broker, enterprise, institution, operator, officer, finance, provider, sysadmin, secadmin or auditor
     */
    protected final Page signIn(String username) {
        return signIn(open("/login"), username);
    }

    /** Signs a demo account in on a page that shows the login. */
    protected final Page signIn(Page page, String username) {
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        press(page, ".login-card button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/login"));
        if (page.url().endsWith("/account/second-factor")) {
            signedIn(username); // sets the second factor up, which ends this session
            return signIn(username);
        }
        if (page.url().endsWith("/login/code")) {
            if (SecondFactor.codesLeft(address(), username) < 3) {
                signedIn(username); // draws new ones
            }
            page.fill("#field-code", SecondFactor.nextCode(address(), username));
            press(page, ".login-card button[type=submit]");
            page.waitForURL(url -> !url.contains("/login"));
        }
        return page;
    }

    /** Clicks the first that the selector finds and people see, and waits: when the click leads to another page, until that page is whole. */
    protected static void press(Page page, String selector) {
        press(page.locator(selector).filter(new Locator.FilterOptions().setVisible(true)).first());
    }

    /** Clicks it and waits: when the click leads to another page, until that page is whole. */
    protected static void press(Locator button) {
        Page page = button.page();
        button.click(); // goes on as soon as the first bytes of another page arrive
        page.waitForLoadState();
    }

    /** Announces that an answer of this status belongs to the test. */
    protected final void expect(int status) {
        expected.add(status);
    }

    /** Photographs the page at 1440 and at 390 pixels into {@code target/screenshots}, and examines it. */
    protected final void photograph(Page page, String name) {
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, HIGH);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
        }
        examine(page, name);
    }

    /**
     * Checks what holds for every page: it does not scroll sideways at 320 pixels or more, keeps nobody out
     * ({@link Axe}), has one heading of the first level, labels on its fields and ids that are unique.
     */
    protected final void examine(Page page, String name) {
        for (int width : List.of(NARROWEST, NARROW, WIDE)) {
            page.setViewportSize(width, HIGH);
            assertThat(page.evaluate(TOO_WIDE)).as(name + " scrolls sideways at " + width + " px because of").isEqualTo(List.of());
            if (width > NARROWEST) {
                assertThat(Axe.listViolations(page)).as(name + " keeps people out at " + width + " px").isEmpty();
            }
        }
        assertThat(page.locator("h1").count()).as("first headings of " + name).isEqualTo(1);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
                    .filter(e => !e.labels.length && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby'))
                    .map(e => e.outerHTML)""")).as("fields without a label on " + name).isEqualTo(List.of());
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"""))
                .as("ids used twice on " + name).isEqualTo(List.of());
    }

    /** Shows the page in large text (长者模式) from now on; it does not scroll sideways and keeps nobody out. */
    protected final void examineInLargeText(Page page, String name) {
        page.evaluate("() => document.documentElement.classList.add('is-large')");
        page.setViewportSize(NARROWEST, HIGH);
        assertThat(page.evaluate(TOO_WIDE)).as(name + " scrolls sideways at " + NARROWEST + " px because of").isEqualTo(List.of());
        page.setViewportSize(WIDE, HIGH);
        assertThat(Axe.listViolations(page)).as(name + " keeps people out").isEmpty();
    }

    /** The values of a form by their names, in the order given: name, value, name, value. */
    protected static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    /** Takes a step on the page of a deal, a contract or a claim: opens its form, fills it in, sends it and waits for the answer. */
    protected static void take(Page page, String step, Map<String, String> fields) {
        Locator form = page.locator("#step-" + step);
        form.waitFor(); // the page may still be on its way
        if (form.getAttribute("open") == null) {
            form.locator("> summary").click();
        }
        fields.forEach((name, value) -> {
            String field = "#field-" + step + "-" + name;
            if (page.locator("select" + field).count() == 1) {
                page.selectOption(field, value);
            } else {
                page.fill(field, value);
            }
        });
        page.waitForResponse(r -> r.request().method().equals("POST"), () -> press(form.locator("button[type=submit]")));
    }

    /** A fresh browser without cookies, watched for complaints. */
    private Page newPage() {
        return newPage(new Browser.NewContextOptions());
    }

    private Page newPage(Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options
                .setViewportSize(WIDE, HIGH).setLocale("zh-CN").setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE)); // a colour on its way to another is no colour of the page
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onConsoleMessage(message -> {
            // of htmx: an answer that the test announced, or a request that was on its way when the reader went on
            boolean announced = expected.stream().anyMatch(status -> message.text().startsWith("Response Status Error Code " + status))
                    || message.text().startsWith("htmx:sendAbort") || message.text().startsWith("htmx:afterRequest");
            if (message.type().equals("error") && !announced && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onResponse(answer -> {
            if (answer.status() >= 400 && !expected.contains(answer.status())) {
                complaints.add(answer.status() + " " + answer.url());
            }
        });
        return page;
    }
}
