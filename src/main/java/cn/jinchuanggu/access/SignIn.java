package cn.jinchuanggu.access;

import cn.jinchuanggu.access.factor.SecondFactors;
import cn.jinchuanggu.access.lock.LoginLocks;
import cn.jinchuanggu.access.password.PasswordPolicy;
import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.access.session.Stages;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Looks at a user name and a password, and at a code of the second factor. Whoever is locked out is refused though everything be
 * right; a name that nobody has takes as long and reads the same as a wrong password.
 */
@Service
@EnableConfigurationProperties(AccessSettings.class)
public class SignIn {

    private static final int LONGEST_NAME = 60;
    private static final int STRIPES = 64;
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Accounts accounts;
    private final AccessStore store;
    private final PasswordEncoder passwords;
    private final Credentials credentials;
    private final SecondFactors factors;
    private final Stages stages;
    private final LoginLocks locks;
    private final AuditTrail trail;
    private final Clock clock;
    private final RecentCallers callers = new RecentCallers(System::nanoTime);
    private final String nobodysHash;
    /** One account is looked at by one thread at a time, so that many tries at once do not pass the count. */
    private final Object[] stripes = IntStream.range(0, STRIPES).mapToObj(i -> new Object()).toArray();

    /** What came of it. */
    public sealed interface Outcome {

        /** Name and password are right; {@link Stage} says what is still missing. */
        record Known(Account account, Stage stage) implements Outcome {
        }

        /** Name, password or code is wrong, or the account is switched off. */
        record Wrong() implements Outcome {
        }

        /** Too many wrong tries; nothing was looked at. */
        record Locked(Duration left) implements Outcome {
        }
    }

    SignIn(Accounts accounts, AccessStore store, PasswordEncoder passwords, Credentials credentials, SecondFactors factors, Stages stages, LoginLocks locks,
            AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.passwords = passwords;
        this.credentials = credentials;
        this.factors = factors;
        this.stages = stages;
        this.locks = locks;
        this.trail = trail;
        this.clock = clock;
        this.nobodysHash = passwords.encode("nobody has this");
    }

    /** The login form: the code is asked for later. @param address of the network */
    public Outcome byForm(String name, String password, String address) {
        return check(name, password, null, address, true);
    }

    /** A call of the API. @param code of the second factor, or null */
    public Outcome byCall(String name, String password, String code, String address) {
        return check(name, password, code, address, false);
    }

    /** The code that was still missing after the form. */
    public Outcome byCode(String username, String code, String address) {
        synchronized (stripe(username)) {
            Optional<Duration> wait = locks.findWait(username, address);
            if (wait.isPresent()) {
                return new Outcome.Locked(wait.get());
            }
            Account account = accounts.find(username).filter(Account::enabled).orElse(null);
            if (account == null || !factors.accept(username, code)) {
                refuse(account, username, address, AuditKind.SECOND_FACTOR_REFUSED);
                return new Outcome.Wrong();
            }
            locks.forgive(username, address);
            welcome(account, AuditKind.LOGIN);
            return new Outcome.Known(account, stages.of(account, store.get(username), true));
        }
    }

    private Outcome check(String name, String password, String code, String address, boolean form) {
        String username = username(name);
        synchronized (stripe(username)) {
            Optional<Duration> wait = locks.findWait(username, address);
            if (wait.isPresent()) {
                trail.note(AuditKind.LOGIN_REFUSED, Actor.VISITOR, "login", Map.of("reason", "locked"));
                return new Outcome.Locked(wait.get());
            }
            Account account = withPassword(username, password).orElse(null);
            if (account == null) {
                refuse(accounts.find(username).orElse(null), username, address, AuditKind.LOGIN_REFUSED);
                return new Outcome.Wrong();
            }
            return known(account, code, address, form);
        }
    }

    private Outcome known(Account account, String code, String address, boolean form) {
        String username = account.username();
        boolean codeGiven = code != null && factors.accept(username, code);
        if (code != null && !code.isBlank() && !codeGiven) {
            refuse(account, username, address, AuditKind.SECOND_FACTOR_REFUSED);
            return new Outcome.Wrong();
        }
        Stage stage = stages.of(account, store.get(username), codeGiven);
        if (stage != Stage.CODE) {
            locks.forgive(username, address);
            if (form || callers.isNew(username + " " + address)) {
                welcome(account, form ? AuditKind.LOGIN : AuditKind.API_LOGIN);
            }
        }
        return new Outcome.Known(account, stage);
    }

    /** The account in use whose password this is. */
    private Optional<Account> withPassword(String username, String password) {
        String given = password == null || password.length() > PasswordPolicy.LONGEST ? "" : password;
        var stored = accounts.findWithHash(username);
        String hash = stored.map(s -> s.passwordHash()).filter(h -> !h.isEmpty()).orElse(nobodysHash);
        boolean right = passwords.matches(given, hash) && !hash.equals(nobodysHash);
        Optional<Account> account = stored.map(s -> s.account()).filter(a -> right && a.enabled());
        account.ifPresent(a -> credentials.upgrade(a.username(), given, hash));
        return account;
    }

    private void refuse(Account account, String username, String address, AuditKind kind) {
        Actor actor = account == null ? Actor.VISITOR : account.actor();
        String object = account == null ? "login" : "account:" + username;
        trail.note(kind, actor, object, Map.of());
        if (locks.countWrong(username, address) && account != null) {
            trail.note(AuditKind.ACCOUNT_LOCKED, actor, object, Map.of());
        }
    }

    private void welcome(Account account, AuditKind kind) {
        store.set(account.username(), Map.of("lastLoginAt", ZonedDateTime.now(clock.withZone(CHANGZHI))));
        trail.note(kind, account.actor(), "account:" + account.username(), Map.of());
    }

    /** As accounts are named, whatever the keyboard made of it. */
    private static String username(String typed) {
        String name = Normalizer.normalize(typed == null ? "" : typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private Object stripe(String username) {
        return stripes[Math.floorMod(username.hashCode(), STRIPES)];
    }
}
