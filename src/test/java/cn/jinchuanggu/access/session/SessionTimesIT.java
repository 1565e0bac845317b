package cn.jinchuanggu.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.access.AccessSettings;
import cn.jinchuanggu.access.password.PasswordPolicy;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.DemoAccounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.AuditTrail;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How long sessions, passwords and codes last, by a clock that the test moves. */
class SessionTimesIT extends RunningPlatform {

    @Autowired
    private AccessSettings settings;

    @Autowired
    private AccessStore store;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Stages stages;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PasswordPolicy policy;

    @Autowired
    private DemoAccounts demo;

    private final SetClock clock = new SetClock("2027-02-28");

    @ParameterizedTest
    @CsvSource({"BROKER, 1799, true", "BROKER, 1800, false", "SECURITY_ADMIN, 899, true", "SECURITY_ADMIN, 900, false"})
    void aSessionWithoutUseEnds(Role role, int idle_s, boolean stands) {
        String name = "idle-" + role.name().toLowerCase() + idle_s;
        Sessions sessions = sessions();
        String handle = begin(sessions, name, role);
        clock.pass(Duration.ofSeconds(idle_s));
        assertThat(sessions.use(handle, true).isPresent()).isEqualTo(stands);
        assertThat(sessions.use(handle, true).isPresent()).isEqualTo(stands);
    }

    @Test
    void aSessionInUseEndsAfterTwelveHours() {
        Sessions sessions = sessions();
        String handle = begin(sessions, "absolute", Role.BROKER);
        for (int i = 0; i < 47; i++) {
            clock.pass(Duration.ofMinutes(15));
            assertThat(sessions.use(handle, true)).isPresent();
        }
        clock.pass(Duration.ofMinutes(15));
        assertThat(sessions.use(handle, true)).isEmpty();
    }

    @Test
    void aPageThatAsksByItselfKeepsNoSessionOpen() {
        Sessions sessions = sessions();
        String handle = begin(sessions, "by-itself", Role.BROKER);
        for (int i = 0; i < 29; i++) {
            clock.pass(Duration.ofMinutes(1));
            assertThat(sessions.use(handle, false)).isPresent();
        }
        clock.pass(Duration.ofMinutes(1));
        assertThat(sessions.use(handle, false)).isEmpty();
    }

    @Test
    void anotherProcessLearnsWithinSecondsThatTheAccountChanged() {
        Sessions here = sessions();
        Sessions there = sessions();
        String handle = begin(here, "two-processes", Role.BROKER);
        assertThat(here.use(handle, true)).isPresent();
        there.endAll("two-processes", null);
        here.refresh("two-processes"); // as two seconds later
        assertThat(here.use(handle, true)).isEmpty();
        assertThat(Sessions.FRESH_s).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"POLICY_OFFICER, ENROL", "FINANCE_REVIEWER, ENROL", "SYSTEM_ADMIN, ENROL", "AUDIT_ADMIN, ENROL", "BROKER, IN", "OPERATOR, IN"})
    void someWorkNeedsASecondFactor(Role role, Stage stage) {
        Account account = new Account("needs-" + role.name().toLowerCase(), "某人", Set.of(role), null, true);
        assertThat(stages.of(account, store.get(account.username()), false)).isEqualTo(stage);
    }

    @Test
    void officersOfTheDemoWorkWithoutASecondFactorAndAdministratorsDoNot() {
        assertThat(stages.of(accounts.find("officer").orElseThrow(), store.get("nobody"), false)).isEqualTo(Stage.IN);
        assertThat(stages.of(accounts.find("sysadmin").orElseThrow(), store.get("nobody"), false)).isEqualTo(Stage.ENROL);
    }

    @Test
    void aPasswordThatIsTooOldHasToBeChangedFirst() {
        Account account = new Account("too-old", "某人", Set.of(Role.BROKER), null, true);
        store.set("too-old", Map.of("passwordAt", ZonedDateTime.parse("2026-09-01T10:00:00+08:00")));
        Stages at = new Stages(policy, demo, clock);
        clock.setInstant("2027-02-28T15:59:59Z"); // the last second of the 180th day in Changzhi
        assertThat(at.of(account, store.get("too-old"), false)).isEqualTo(Stage.IN);
        clock.pass(Duration.ofSeconds(1));
        assertThat(at.of(account, store.get("too-old"), false)).isEqualTo(Stage.PASSWORD);
    }

    private Sessions sessions() {
        return new Sessions(settings, store, accounts, stages, trail, clock);
    }

    private String begin(Sessions sessions, String name, Role role) {
        accounts.save(new Account(name.replace('_', '-'), "某人", Set.of(role), null, true));
        return sessions.begin(name.replace('_', '-'), "Mozilla/5.0 (Windows NT 10.0) Chrome/130", "127.0.0.1");
    }
}
