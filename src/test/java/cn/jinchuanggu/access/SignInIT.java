package cn.jinchuanggu.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.access.SignIn.Outcome;
import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Wrong tries, locks and hashes, through the form and through HTTP Basic. */
class SignInIT extends RunningPlatform {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIn signIn;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Journal journal;

    @Test
    void theSixthTryIsRefusedThoughItIsRight() {
        People.make(accounts, "lock-form", Role.BROKER);
        for (int i = 0; i < 5; i++) {
            assertThat(People.login(from("127.0.1.1"), "lock-form", "wrong " + i)).isEqualTo("/login?error");
        }
        assertThat(People.login(from("127.0.1.2"), "lock-form", People.PASSWORD)).isEqualTo("/login?locked");
        Answer basic = new ApiCaller(address(), "lock-form", People.PASSWORD).get("/api/account-none");
        assertThat(basic.status()).as("HTTP Basic too").isEqualTo(429);
        assertThat(Integer.parseInt(basic.header("Retry-After").orElseThrow())).isBetween(800, 901);

        assertThat(signedIn("secadmin").get("/security/locks").body()).contains("lock-form");
        assertThat(signedIn("secadmin").submit("/security/accounts/lock-form", "/security/accounts/lock-form/unlock", Map.of()).status()).isEqualTo(302);
        assertThat(People.login(from("127.0.1.2"), "lock-form", People.PASSWORD)).isEqualTo("/");
        assertThat(People.trailOf("lock-form", trail, journal)).contains("LOGIN_REFUSED", "ACCOUNT_LOCKED", "ACCOUNT_UNLOCKED", "LOGIN");
    }

    @Test
    void aRememberedPasswordOfAProgramDoesNotPassALock() {
        People.make(accounts, "lock-basic", Role.BROKER);
        ApiCaller program = new ApiCaller(address(), "lock-basic", People.PASSWORD);
        assertThat(program.get("/api/needs").status()).isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.byCall("lock-basic", "wrong", null, "127.0.1.3")).isInstanceOf(Outcome.Wrong.class);
            assertThat(i == 4 || program.get("/api/needs").status() == 200).as("calls of the owner in between").isTrue();
        }
        assertThat(program.get("/api/needs").status()).isEqualTo(429);
    }

    @Test
    void aNameThatNobodyHasReadsTheSameAndIsLockedTheSame() {
        People.make(accounts, "same-known", Role.BROKER);
        for (String name : List.of("same-known", "same-unknown")) {
            List<String> read = IntStream.range(0, 6).mapToObj(i -> People.login(from("127.0.1." + (10 + name.length())), name, "wrong")).toList();
            assertThat(read).as(name).startsWith("/login?error", "/login?error", "/login?error", "/login?error").endsWith("/login?error", "/login?locked");
        }
    }

    @Test
    void aNameThatNobodyHasTakesAsLong() {
        People.make(accounts, "time-known", Role.BROKER);
        long known_ns = median(() -> signIn.byForm("time-known", "wrong", "127.0.1.20"));
        long unknown_ns = median(() -> signIn.byForm("time-unknown", "wrong", "127.0.1.21"));
        assertThat((double) unknown_ns / known_ns).as("%d ms against %d ms", unknown_ns / 1_000_000, known_ns / 1_000_000).isBetween(0.3, 3.0);
    }

    @Test
    void manyTriesAtOnceDoNotPassTheCount() throws Exception {
        People.make(accounts, "many-tries", Role.BROKER);
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Callable<Outcome>> tries = IntStream.range(0, 32).mapToObj(i -> (Callable<Outcome>) () -> signIn.byForm("many-tries", "wrong" + i, "127.0.1.30")).toList();
            Map<Class<?>, Long> outcomes = threads.invokeAll(tries).stream().map(f -> f.resultNow().getClass()).collect(Collectors.groupingBy(c -> c, Collectors.counting()));
            assertThat(outcomes.get(Outcome.Wrong.class)).as("passwords that were looked at").isEqualTo(5);
        }
    }

    @Test
    void aPlainBcryptHashGoesOnToWorkAndIsReplacedAtTheLogin() {
        Account account = People.make(accounts, "old-hash", Role.BROKER);
        accounts.setHash("old-hash", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(People.PASSWORD));
        assertThat(signIn.byForm(" Old-HASH ", People.PASSWORD, "127.0.1.40")).isEqualTo(new Outcome.Known(account, Stage.IN));
        assertThat(accounts.findWithHash("old-hash").orElseThrow().passwordHash()).startsWith("{hmac-bcrypt}");
        assertThat(signIn.byForm("old-hash", People.PASSWORD, "127.0.1.40")).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void passwordsBeyond72BytesDifferInTheirEnds() {
        String phrase = "字".repeat(30);
        accounts.save(new Account("long-one", "某人", Set.of(Role.BROKER), null, true), phrase + "甲");
        assertThat(accounts.hasPassword("long-one", phrase + "甲")).isTrue();
        assertThat(accounts.hasPassword("long-one", phrase + "乙")).isFalse();
    }

    @Test
    void aDisabledAccountIsRefusedAtOnceEverywhere() {
        Account account = People.make(accounts, "disabled-at-once", Role.BROKER);
        Browser browser = visitor();
        assertThat(People.login(browser, "disabled-at-once", People.PASSWORD)).isEqualTo("/");
        ApiCaller program = new ApiCaller(address(), "disabled-at-once", People.PASSWORD);
        assertThat(program.get("/api/notifications").status()).isEqualTo(200);

        assertThat(api("secadmin").post("/api/security/accounts/disabled-at-once/disable", "{\"why\": \"离职\"}").status()).isEqualTo(200);
        assertThat(browser.get("/my").header("Location").orElse("")).as("session").endsWith("/login?expired");
        assertThat(program.get("/api/notifications").status()).as("HTTP Basic").isEqualTo(401);
        assertThat(accounts.find(account.username()).orElseThrow().enabled()).isFalse();
        assertThat(People.trailOf("disabled-at-once", trail, journal)).contains("ACCOUNT_DISABLED");
    }

    private Browser from(String source) {
        return new Browser(address(), source);
    }

    /** Of three tries, so that no lock gets in between. */
    private static long median(Runnable work) {
        return Stream.generate(() -> {
            long start_ns = System.nanoTime();
            work.run();
            return System.nanoTime() - start_ns;
        }).limit(3).sorted().skip(1).findFirst().orElseThrow();
    }
}
