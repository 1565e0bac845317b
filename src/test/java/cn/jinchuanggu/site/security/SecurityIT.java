package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Login, tokens, roles and headers, as a browser and a program meet them. */
class SecurityIT extends RunningPlatform {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void everyAddressOfTheProductHasARule() {
        List<String> unruled = routes.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "x"))
                .filter(path -> RouteRules.find(path).isEmpty())
                .sorted().toList();
        assertThat(unruled).as("add them to RouteRules").isEmpty();
    }

    @Test
    void aVisitorReadsTheHomePageWithoutGettingASession() {
        Browser visitor = visitor();
        Answer home = visitor.get("/");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).contains("让需求找到成果");
        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void aVisitorWhoChangesSomethingIsLedToTheLogin() {
        assertThat(visitor().post("/logout", Map.of()).header("Location").orElseThrow()).endsWith("/login?expired");
    }

    @Test
    void aLoginGetsANewSessionAndALogoutEndsIt() {
        Browser browser = visitor();
        browser.get("/login");
        String before = browser.session().orElse("none");
        browser = signedIn("broker");
        assertThat(browser.session()).isPresent().get().isNotEqualTo(before);
        assertThat(browser.get("/").body()).contains("技术经纪人演示账号").contains("经纪工作台");

        assertThat(browser.submit("/", "/logout", Map.of()).header("Location").orElseThrow()).endsWith("/login?logout");
        assertThat(browser.get("/").body()).doesNotContain("技术经纪人演示账号");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameReadTheSame() {
        String wrong = visitor().submit("/login", "/login", Map.of("username", "broker", "password", "wrong")).header("Location").orElseThrow();
        String unknown = visitor().submit("/login", "/login", Map.of("username", "nobody", "password", "wrong")).header("Location").orElseThrow();
        assertThat(wrong).endsWith("/login?error");
        assertThat(unknown.replaceAll(":\\d+", "")).isEqualTo(wrong.replaceAll(":\\d+", ""));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Answer refused = signedIn("broker").post("/logout", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("没有通过安全校验").contains("请刷新后重新提交");
    }

    @Test
    void anExpiredSessionLeadsAnHtmxFragmentToTheLogin() {
        Answer answer = visitor().post("/needs", Map.of("title", "x"), "HX-Request", "true");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect").orElseThrow()).isEqualTo("/login?expired");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void theTokenOfThePageFitsInTheHeaderThatScriptsUse() {
        Browser browser = signedIn("broker");
        Answer answer = browser.post("/logout", Map.of(), "X-CSRF-TOKEN", browser.token("/"));
        assertThat(answer.header("Location").orElseThrow()).endsWith("/login?logout");
    }

    @Test
    void theApiAsksForBasicCredentialsAndNeverShowsALoginPage() {
        Answer refused = api().post("/api/needs", "{}");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate").orElseThrow()).startsWith("Basic");
        assertThat(refused.header("Content-Type").orElseThrow()).isEqualTo("application/problem+json;charset=UTF-8");
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aBrowserIsNotMadeToOpenItsOwnPasswordWindow() {
        Answer refused = api().post("/api/needs", "{}", "Sec-Fetch-Mode", "cors");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).isEmpty();
    }

    @Test
    void wrongBasicCredentialsAreRefusedEvenWhereNoneAreNeeded() {
        Answer refused = api().get("/api/needs", "Authorization", "Basic YnJva2VyOndyb25n");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().get("title").asString()).isEqualTo("用户名或密码不正确。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aChangingApiRequestForAnotherSiteIsRefused(String site) {
        Answer refused = api("operator").post("/api/needs/x", "{}", "Sec-Fetch-Site", site);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("title").asString()).contains("其他网站");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost.evil.example", "::", "http://localhost:1"})
    void anOriginThatIsNotOursIsRefused(String origin) {
        assertThat(api("operator").post("/api/needs/x", "{}", "Origin", origin).status()).isEqualTo(403);
    }

    @Test
    void theApiWithASessionCookieNeedsTheToken() {
        Browser browser = signedIn("broker");
        Answer refused = browser.post("/api/needs/x", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("detail").asString()).contains("X-CSRF-TOKEN");
        Answer passed = browser.post("/api/needs/x", Map.of(), "X-CSRF-TOKEN", browser.token("/"));
        assertThat(passed.status()).isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/shutdown", "/actuator"})
    void theInsideOfThePlatformIsNotShown(String path) {
        assertThat(visitor().get(path).status()).isIn(302, 404);
        assertThat(signedIn("operator").get(path).body()).doesNotContain("_links").doesNotContain("java.version");
    }

    @Test
    void healthAndDocumentationAreOpen() {
        assertThat(visitor().get("/actuator/health").status()).isEqualTo(200);
        assertThat(visitor().get("/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(api().get("/v3/api-docs").json().get("openapi").asString()).startsWith("3.");
    }

    @ParameterizedTest
    @CsvSource({"/, 200", "/login, 200", "/nowhere, 404", "/api/nowhere, 404", "/css/app.css, 200", "/webjars/htmx.org/dist/htmx.min.js, 200", "/actuator/health, 200",
            "/error, 404", "/account, 302", "/api/orders, 401", "/api/talent-needs/export.csv, 200", "/a%2Fb, 400", "/api/needs/a%2Fb, 400", "/a;b/c, 400"})
    void everyAnswerCarriesTheProtectiveHeaders(String path, int status) {
        Answer answer = visitor().get(path);
        assertThat(answer.status()).isEqualTo(status);
        ProtectiveHeaders.standOnceIn(answer);
        assertThat(answer.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/needs", "/api/needs"})
    void whatIsTooBigToBeReadIsRefusedWithThemToo(String path) {
        Answer refused = visitor().send("POST", path, "application/json", new byte[1_100_000]);
        assertThat(refused.status()).isEqualTo(413);
        ProtectiveHeaders.standOnceIn(refused);
    }

    @Test
    void aFileThatSomebodyTakesAwayCarriesThem() {
        Answer file = api("provider").get("/api/orders/export.csv");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition").orElse("")).startsWith("attachment");
        ProtectiveHeaders.standOnceIn(file);
    }

    @Test
    void withoutHttpsAndWithoutAProxyThatIsBelievedNobodyIsToldToComeByHttps() {
        assertThat(visitor().get("/", "X-Forwarded-Proto", "https").header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void signedInPagesAreNotKeptByCachesAndStaticFilesAre() {
        Browser browser = signedIn("officer");
        assertThat(browser.get("/").header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(browser.get("/webjars/htmx.org/dist/htmx.min.js").header("Cache-Control").orElseThrow()).contains("max-age");
    }
}
