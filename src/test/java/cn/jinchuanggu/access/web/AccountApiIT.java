package cn.jinchuanggu.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.SecondFactor;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the security administrator does with accounts, through the API, and what nobody else may. */
@Tag("slow")
class AccountApiIT extends RunningPlatform {

    private static final String ACCOUNTS = "/api/security/accounts";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Journal journal;

    @Autowired
    private AuditTrail trail;

    @Test
    void anAccountIsMadeWithAPasswordThatHasToBeChangedFirst() {
        Answer made = api("secadmin").post(ACCOUNTS, account("new-broker", "BROKER"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String first = made.json().get("firstPassword").asString();
        assertThat(first).hasSize(14);

        Browser browser = visitor();
        Answer login = browser.submit("/login", "/login", Map.of("username", "new-broker", "password", first));
        assertThat(login.header("Location").orElse("")).endsWith("/account/password");
        assertThat(browser.get("/broker").header("Location").orElse("")).as("nothing else is open").endsWith("/account/password");
        assertThat(browser.get("/").header("Location").orElse("")).endsWith("/account/password");
        Answer byProgram = new ApiCaller(address(), "new-broker", first).get("/api/needs");
        assertThat(byProgram.status()).isEqualTo(403);
        assertThat(byProgram.json().get("title").asString()).contains("密码需要先修改");

        assertThat(browser.submit("/account/password", "/account/password", Map.of("present", first, "password", "Kiesel-murmelt-12")).status()).isEqualTo(302);
        assertThat(browser.get("/broker").status()).isEqualTo(200);
        assertThat(kinds("new-broker")).startsWith("ACCOUNT_CREATED", "ROLE_GRANTED").contains("LOGIN", "PASSWORD_CHANGED");
    }

    @Test
    void anInvitationIsGoodOnce() {
        Answer made = api("secadmin").post(ACCOUNTS, """
                {"username": "invited", "displayName": "受邀者", "roles": ["ENTERPRISE"], "partyId": "ent-q-01", "invite": true}""");
        String link = made.json().get("invitation").asString();
        assertThat(visitor().get(link).body()).contains("受邀者").contains("invited");
        assertThat(visitor().submit(link, link, Map.of("password", "invited-2026!Q")).body()).contains("不要出现");
        assertThat(visitor().submit(link, link, Map.of("password", "Kiesel-murmelt-12")).header("Location").orElse("")).endsWith("/login");
        assertThat(visitor().get(link).status()).isEqualTo(404);
        assertThat(visitor().get("/invitations/unknown").status()).isEqualTo(404);
        assertThat(new ApiCaller(address(), "invited", "Kiesel-murmelt-12").get("/api/notifications").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broker", "Broker", "ＢＲＯＫＥＲ", " bRoKer ", "platform", "demo.ent-q-01"})
    void aNameThatIsTakenInAnyWritingIsRefused(String name) {
        Answer refused = api("secadmin").post(ACCOUNTS, account(name, "BROKER"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("已有人使用");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        Answer refused = api("secadmin").post(ACCOUNTS, "{\"username\": \"x\", \"displayName\": \"\", \"roles\": [\"AUDIT_ADMIN\", \"ENTERPRISE\"], \"partyId\": \"ent-none\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("problems").valueStream().map(p -> p.get("field").asString())).contains("username", "displayName", "roles", "partyId");
        assertThat(api("secadmin").post(ACCOUNTS, "{\"username\": \"xx\", \"displayName\": \"x\", \"roles\": [\"ROOT\"]}").body()).contains("没有这种角色");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "auditor", "operator", "broker", "officer"})
    void nobodyElseAdministersAccounts(String other) {
        ApiCaller caller = api(other);
        assertThat(caller.get(ACCOUNTS).status()).isEqualTo(403);
        assertThat(caller.post(ACCOUNTS, account("made-by-" + other, "BROKER")).status()).isEqualTo(403);
        assertThat(caller.post(ACCOUNTS + "/broker/disable", "{}").status()).isEqualTo(403);
        assertThat(caller.put(ACCOUNTS + "/" + other, account(other, "SECURITY_ADMIN")).status()).isEqualTo(403);
        assertThat(signedIn(other).get("/security/accounts").status()).isEqualTo(403);
        assertThat(accounts.find("made-by-" + other)).isEmpty();
    }

    @Test
    void nobodyChangesTheOwnRolesOrState() {
        ApiCaller self = api("secadmin");
        for (String step : List.of("disable", "enable", "reset", "invite", "remove-factor", "end-sessions")) {
            assertThat(self.post(ACCOUNTS + "/secadmin/" + step, "{}").status()).as(step).isEqualTo(403);
        }
        assertThat(self.put(ACCOUNTS + "/secadmin", account("secadmin", "BROKER")).status()).isEqualTo(403);
        assertThat(accounts.find("secadmin").orElseThrow().roles()).containsExactly(Role.SECURITY_ADMIN);
    }

    @Test
    void aChangedRoleEndsTheSessionsAndStandsInTheTrail() {
        String first = api("secadmin").post(ACCOUNTS, account("changes-role", "BROKER")).json().get("firstPassword").asString();
        Browser browser = visitor();
        browser.submit("/login", "/login", Map.of("username", "changes-role", "password", first));
        browser.submit("/account/password", "/account/password", Map.of("present", first, "password", "Kiesel-murmelt-12"));
        assertThat(browser.get("/broker").status()).isEqualTo(200);

        assertThat(api("secadmin").put(ACCOUNTS + "/changes-role", account("changes-role", "OPERATOR")).status()).isEqualTo(200);
        assertThat(browser.get("/broker").header("Location").orElse("")).endsWith("/login?expired");
        assertThat(kinds("changes-role")).containsSubsequence("ROLE_GRANTED", "ROLE_GRANTED", "ROLE_REVOKED");
        assertThat(api("secadmin").put(ACCOUNTS + "/changes-role", "{\"displayName\": \"x\", \"roles\": [\"OPERATOR\", \"AUDIT_ADMIN\"]}").status()).isEqualTo(422);
    }

    @Test
    void aPostWithoutSecondFactorReachesOnlyTheEnrolment() {
        String first = api("secadmin").post(ACCOUNTS, account("new-auditor", "AUDIT_ADMIN")).json().get("firstPassword").asString();
        Browser browser = visitor();
        browser.submit("/login", "/login", Map.of("username", "new-auditor", "password", first));
        browser.submit("/account/password", "/account/password", Map.of("present", first, "password", "Kiesel-murmelt-12"));
        for (String path : List.of("/", "/audit", "/account", "/account/tokens", "/needs")) {
            assertThat(browser.get(path).header("Location").orElse("")).as(path).endsWith("/account/second-factor");
        }
        assertThat(browser.get("/api/needs").status()).isEqualTo(403);
        assertThat(new ApiCaller(address(), "new-auditor", "Kiesel-murmelt-12").get("/api/needs").status()).isEqualTo(403);

        byte[] seed = SecondFactor.seed(browser.get("/account/second-factor").body());
        assertThat(browser.submit("/account/second-factor", "/account/second-factor", Map.of("code", "000000")).status()).isEqualTo(422);
        String code = SecondFactor.code(seed);
        String before = browser.session().orElseThrow();
        assertThat(browser.submit("/account/second-factor", "/account/second-factor", Map.of("code", code)).status()).isEqualTo(302);
        assertThat(browser.session().orElseThrow()).isNotEqualTo(before);
        String recovery = SecondFactor.recoveryCodes(browser.get("/account/second-factor").body()).getFirst();
        assertThat(browser.get("/account").status()).isEqualTo(200);

        ApiCaller program = new ApiCaller(address(), "new-auditor", "Kiesel-murmelt-12");
        assertThat(program.get("/api/needs").json().get("detail").asString()).contains("X-Second-Factor");
        assertThat(program.get("/api/needs", "X-Second-Factor", code).status()).as("used at the enrolment").isEqualTo(401);
        assertThat(program.get("/api/needs", "X-Second-Factor", recovery).status()).isEqualTo(200);
        assertThat(kinds("new-auditor")).contains("SECOND_FACTOR_SET", "SECOND_FACTOR_REFUSED");
    }

    @Test
    void theListFindsSortsAndPages() {
        assertThat(api("secadmin").get(ACCOUNTS + "?q=broker&role=BROKER").json().get("items").valueStream().map(a -> a.get("username").asString())).contains("broker");
        assertThat(api("secadmin").get(ACCOUNTS + "?role=AUDIT_ADMIN&q=auditor").json().get("total").asLong()).isPositive();
        assertThat(api("secadmin").get(ACCOUNTS + "?size=2&sort=LAST_LOGIN").json().get("items").size()).isEqualTo(2);
        assertThat(api("secadmin").get(ACCOUNTS + "?state=UNUSED").json().get("total").asLong()).isZero();
        assertThat(api("secadmin").get(ACCOUNTS + "?state=x").status()).isEqualTo(422);
        for (String state : List.of("ENABLED", "DISABLED", "LOCKED", "UNUSED", "WAITING", "WITHOUT_FACTOR")) {
            assertThat(signedIn("secadmin").get("/security/accounts?state=" + state).status()).as(state).isEqualTo(200);
        }
    }

    private Stream<String> kindStream(String username) {
        trail.settle();
        return journal.listEntries("account:" + username).stream().map(Entry::kind);
    }

    private List<String> kinds(String username) {
        return kindStream(username).toList();
    }

    private static String account(String username, String role) {
        return "{\"username\": \"%s\", \"displayName\": \"测试人员\", \"roles\": [\"%s\"]}".formatted(username, role);
    }
}
