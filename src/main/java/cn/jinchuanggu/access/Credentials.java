package cn.jinchuanggu.access;

import cn.jinchuanggu.access.password.PasswordPolicy;
import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.access.store.Access;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.DrawnPassword;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Passwords by the policy: chosen by their owners, drawn for them, upgraded at the login. The former ones are kept as hashes. */
@Service
public class Credentials {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Accounts accounts;
    private final AccessStore store;
    private final PasswordPolicy policy;
    private final PasswordEncoder passwords;
    private final Entities entities;
    private final Sessions sessions;
    private final Journal journal;
    private final AuditTrail trail;
    private final Clock clock;

    Credentials(Accounts accounts, AccessStore store, PasswordPolicy policy, PasswordEncoder passwords, Entities entities, Sessions sessions, Journal journal,
            AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.policy = policy;
        this.passwords = passwords;
        this.entities = entities;
        this.sessions = sessions;
        this.journal = journal;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Changes the own password; every other session of the account ends.
     *
     * @param session handle of the session that goes on, or null
     * @throws InvalidInput with every problem: the present password is wrong, the new one breaks the policy or was used before
     */
    public void change(String present, String chosen, Actor actor, String session) {
        List<Problem> problems = new ArrayList<>();
        if (!accounts.hasPassword(actor.username(), present == null ? "" : present)) {
            problems.add(new Problem("present", "现在的密码不对。", "请再输入一次现在的密码。"));
        }
        choose(chosen, account(actor.username()), problems, actor, session);
    }

    /** Sets a password that its owner has chosen where no present one is asked for: an invitation, the first administrator. */
    void choose(String chosen, Account account, List<Problem> before, Actor actor, String session) {
        Access access = store.get(account.username());
        List<Problem> problems = new ArrayList<>(before);
        problems.addAll(problems(chosen, account));
        if (problems.isEmpty()) {
            policy.reuse(isFormer(chosen, account.username(), access)).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        String hash = passwords.encode(chosen);
        journal.inTransaction(() -> {
            write(account.username(), hash, access, false);
            sessions.endAll(account.username(), session);
            trail.record(AuditKind.PASSWORD_CHANGED, actor, "account:" + account.username(), Map.of());
            return hash;
        });
        sessions.refresh(account.username());
    }

    /** What the policy says against a password for this account. */
    public List<Problem> problems(String chosen, Account account) {
        String party = account.partyId() == null ? "" : entities.findEntity(account.partyId()).map(Entities.Entity::name).orElse("");
        return policy.problems(chosen, account, party);
    }

    /**
     * Draws a password that has to be changed at the first login, and ends the sessions of the account; inside the
     * transaction of who asks for it.
     *
     * @return the password, shown once
     */
    String draw(String username) {
        String drawn = DrawnPassword.next();
        write(username, passwords.encode(drawn), store.get(username), true);
        sessions.endAll(username, null);
        return drawn;
    }

    /** Writes the hash anew when its algorithm is no longer the present one. */
    void upgrade(String username, String password, String hash) {
        if (passwords.upgradeEncoding(hash)) {
            accounts.replaceHash(username, hash, passwords.encode(password));
        }
    }

    private void write(String username, String hash, Access access, boolean mustChange) {
        String former = accounts.findWithHash(username).map(s -> s.passwordHash()).orElse("");
        Map<String, Object> properties = new HashMap<>();
        properties.put("formerHashes", Stream.concat(Stream.of(former).filter(f -> !f.isEmpty()), access.formerHashes().stream())
                .limit(PasswordPolicy.REMEMBERED).toList());
        properties.put("passwordAt", ZonedDateTime.now(clock.withZone(CHANGZHI)));
        properties.put("tokensFrom", ZonedDateTime.now(clock.withZone(CHANGZHI)).withNano(0));
        properties.put("mustChange", mustChange);
        properties.put("invitationHash", null);
        properties.put("invitationUntil", null);
        store.set(username, properties);
        accounts.setHash(username, hash);
    }

    private boolean isFormer(String chosen, String username, Access access) {
        Stream<String> present = accounts.findWithHash(username).map(s -> s.passwordHash()).filter(h -> !h.isEmpty()).stream();
        return Stream.concat(present, access.formerHashes().stream()).limit(PasswordPolicy.REMEMBERED).anyMatch(h -> passwords.matches(chosen, h));
    }

    private Account account(String username) {
        return accounts.find(username).orElseThrow(() -> new NotFound("账号", username));
    }
}
