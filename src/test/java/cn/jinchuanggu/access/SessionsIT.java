package cn.jinchuanggu.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Journal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sessions as browsers meet them. */
class SessionsIT extends RunningPlatform {

    private static final Pattern END = Pattern.compile("/account/sessions/([0-9a-f-]{36})/end");

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Journal journal;

    @Test
    void aPersonSeesTheOwnBrowsersAndEndsTheOther() {
        People.make(accounts, "two-browsers", Role.BROKER);
        Browser here = visitor();
        Browser there = visitor();
        People.login(here, "two-browsers", People.PASSWORD);
        People.login(there, "two-browsers", People.PASSWORD);

        String page = here.get("/account/sessions").body();
        assertThat(page).contains("本浏览器");
        Matcher other = END.matcher(page);
        assertThat(other.find()).isTrue();
        assertThat(here.submit("/account/sessions", other.group(), Map.of()).status()).isEqualTo(302);
        assertThat(there.get("/account").header("Location").orElse("")).endsWith("/login?expired");
        assertThat(here.get("/account").status()).isEqualTo(200);

        Browser stranger = signedIn("enterprise");
        assertThat(stranger.submit("/account/sessions", other.group(), Map.of()).status()).as("of somebody else").isEqualTo(404);
        assertThat(People.trailOf("two-browsers", trail, journal)).contains("SESSION_ENDED");
    }

    @Test
    void aChangedPasswordEndsEveryOtherSession() {
        People.make(accounts, "changes-it", Role.BROKER);
        Browser here = visitor();
        Browser there = visitor();
        People.login(here, "changes-it", People.PASSWORD);
        People.login(there, "changes-it", People.PASSWORD);

        assertThat(here.submit("/account/password", "/account/password", Map.of("present", "wrong", "password", "short")).body())
                .contains("现在的密码不对", "密码应为 10 至");
        assertThat(here.submit("/account/password", "/account/password", Map.of("present", People.PASSWORD, "password", People.PASSWORD)).body())
                .contains("用过的密码不能再用");
        assertThat(here.submit("/account/password", "/account/password", Map.of("present", People.PASSWORD, "password", "Wacholder-kiesel-12")).status()).isEqualTo(302);
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(there.get("/account").header("Location").orElse("")).endsWith("/login?expired");
        assertThat(People.login(visitor(), "changes-it", "Wacholder-kiesel-12")).isEqualTo("/");
    }

    @Test
    void aLoginNeverGoesOnWithTheIdThatWasThereBefore() {
        Browser browser = visitor();
        browser.post("/needs/new", Map.of()); // makes the platform remember the page in a session
        browser.get("/account", "Accept", "text/html");
        String before = browser.session().orElse("none");
        browser.signIn("broker", PASSWORD);
        assertThat(browser.session()).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void aSignedOutBrowserIsToldToForget() {
        Browser browser = signedIn("broker");
        var answer = browser.submit("/", "/logout", Map.of());
        assertThat(answer.header("Clear-Site-Data").orElse("")).contains("cache", "storage");
        assertThat(browser.get("/account").header("Location").orElse("")).contains("/login");
    }

    @Test
    void theCookieIsKeptFromScriptsAndFromOtherSites() {
        Browser browser = visitor();
        String cookie = browser.submit("/login", "/login", Map.of("username", "broker", "password", PASSWORD)).header("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }
}
