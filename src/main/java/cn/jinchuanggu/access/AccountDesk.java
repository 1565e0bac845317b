package cn.jinchuanggu.access;

import cn.jinchuanggu.access.factor.SecondFactors;
import cn.jinchuanggu.access.lock.LoginLocks;
import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.shared.NotFound;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * What the security administrator does with accounts, and nobody else: not the system administrator, not the audit administrator.
 * Nobody does any of it with the own account. Each act stands in the audit trail in the same transaction.
 */
@Service
public class AccountDesk {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Accounts accounts;
    private final AccessStore store;
    private final AccountRules rules;
    private final Credentials credentials;
    private final Invitations invitations;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final LoginLocks locks;
    private final Journal journal;
    private final AuditTrail trail;
    private final Clock clock;

    AccountDesk(Accounts accounts, AccessStore store, AccountRules rules, Credentials credentials, Invitations invitations, SecondFactors factors,
            Sessions sessions, LoginLocks locks, Journal journal, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.rules = rules;
        this.credentials = credentials;
        this.invitations = invitations;
        this.factors = factors;
        this.sessions = sessions;
        this.locks = locks;
        this.journal = journal;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes an account.
     *
     * @return what its owner needs to get in, shown once
     * @throws cn.jinchuanggu.shared.InvalidInput with every problem, also when the name is taken in any writing
     */
    public Admission create(NewAccount asked, Actor actor) {
        requirePost(actor);
        return make(asked, actor);
    }

    /** Makes an account for {@link FirstRun}, when there is nobody yet to ask. */
    Admission make(NewAccount asked, Actor actor) {
        return journal.inTransaction(() -> {
            Account account = rules.newAccount(asked);
            String username = account.username();
            store.set(username, Map.of("createdAt", ZonedDateTime.now(clock.withZone(CHANGZHI)))); // takes the name until the end
            rules.requireFree(username);
            accounts.save(account);
            trail.record(AuditKind.ACCOUNT_CREATED, actor, "account:" + username, Map.of("roles", names(account.roles()), "party", String.valueOf(account.partyId())));
            recordRoles(AuditKind.ROLE_GRANTED, account.roles(), username, actor);
            return asked.invite() ? new Admission(account, null, invitations.issue(username)) : new Admission(account, credentials.draw(username), null);
        });
    }

    /** Changes shown name, roles and unit; when roles or unit change, all sessions of the account end. */
    public Account change(String username, String displayName, Set<Role> roles, String partyId, Actor actor) {
        return act(username, actor, () -> {
            Account before = getAccount(username);
            Account after = rules.changed(before, displayName, roles, partyId);
            if (after.equals(before)) {
                return before;
            }
            accounts.save(after);
            recordRoles(AuditKind.ROLE_GRANTED, without(after.roles(), before.roles()), username, actor);
            recordRoles(AuditKind.ROLE_REVOKED, without(before.roles(), after.roles()), username, actor);
            trail.record(AuditKind.ACCOUNT_CHANGED, actor, "account:" + username, Map.of("party", String.valueOf(after.partyId())));
            if (!after.roles().equals(before.roles()) || !String.valueOf(after.partyId()).equals(String.valueOf(before.partyId()))) {
                sessions.endAll(username, null);
            }
            return after;
        });
    }

    /** Refuses every way in from now on; the history stays. @param why given by the administrator, may be empty */
    public Account disable(String username, String why, Actor actor) {
        return act(username, actor, () -> {
            Account account = getAccount(username);
            if (account.enabled()) {
                accounts.save(account.disabled());
                sessions.endAll(username, null);
                trail.record(AuditKind.ACCOUNT_DISABLED, actor, "account:" + username, Map.of(), why == null ? "" : why.strip());
            }
            return account.disabled();
        });
    }

    /** Lets an account in again; it counts as used from now on. */
    public Account enable(String username, Actor actor) {
        return act(username, actor, () -> {
            Account account = getAccount(username).enabledAgain();
            accounts.save(account);
            store.set(username, Map.of("lastLoginAt", ZonedDateTime.now(clock.withZone(CHANGZHI))));
            trail.record(AuditKind.ACCOUNT_CHANGED, actor, "account:" + username, Map.of("enabled", true));
            return account;
        });
    }

    /** Opens the lock of an account, or of a name that nobody has. */
    public void unlock(String username, Actor actor) {
        requirePost(actor);
        if (locks.unlockAccount(username)) {
            trail.record(AuditKind.ACCOUNT_UNLOCKED, actor, accounts.find(username).isPresent() ? "account:" + username : "login", Map.of());
        }
    }

    /** Opens the lock of an address. */
    public void unlockAddress(String address, Actor actor) {
        requirePost(actor);
        if (locks.unlockAddress(address)) {
            trail.record(AuditKind.ACCOUNT_UNLOCKED, actor, "login", Map.of("address", address));
        }
    }

    /** Draws a new first password, or a new invitation, and ends all sessions and the lock. */
    public Admission reset(String username, boolean invite, Actor actor) {
        return act(username, actor, () -> {
            Account account = getAccount(username);
            trail.record(AuditKind.PASSWORD_RESET, actor, "account:" + username, Map.of("invitation", invite));
            String drawn = credentials.draw(username); // also with an invitation: the former password opens nothing any more
            locks.unlockAccount(username);
            return invite ? new Admission(account, null, invitations.issue(username)) : new Admission(account, drawn, null);
        });
    }

    /** Takes the second factor away from who has lost it. */
    public void removeFactor(String username, Actor actor) {
        act(username, actor, () -> {
            factors.remove(getAccount(username).username(), actor, null);
            return username;
        });
    }

    /** Ends all sessions of an account. */
    public void endSessions(String username, Actor actor) {
        act(username, actor, () -> {
            sessions.endAll(getAccount(username).username(), null);
            trail.record(AuditKind.SESSION_ENDED, actor, "account:" + username, Map.of("reason", "安全管理员"));
            return username;
        });
    }

    /** Disables accounts that nobody has used for long, leaving out what is the actor's own. @return how many were disabled */
    public int disableUnused(Collection<String> usernames, Actor actor) {
        requirePost(actor);
        List<String> others = usernames.stream().filter(u -> !u.equals(actor.username())).toList();
        others.forEach(u -> disable(u, "长期未登录", actor));
        return others.size();
    }

    /** @throws NotFound when there is none */
    public Account getAccount(String username) {
        return accounts.find(username).orElseThrow(() -> new NotFound("账号", username));
    }

    private <T> T act(String username, Actor actor, Supplier<T> work) {
        requirePost(actor);
        if (actor.username().equals(username)) {
            throw new NotAllowed("不能对自己的账号这样做，请由另一位安全管理员办理。");
        }
        T done = journal.inTransaction(() -> {
            store.take(username);
            return work.get();
        });
        sessions.refresh(username);
        return done;
    }

    private void recordRoles(AuditKind kind, Set<Role> roles, String username, Actor actor) {
        if (!roles.isEmpty()) {
            trail.record(kind, actor, "account:" + username, Map.of("roles", names(roles)));
        }
    }

    private static void requirePost(Actor actor) {
        actor.requireAny(Role.SECURITY_ADMIN);
    }

    private static Set<Role> without(Set<Role> roles, Set<Role> others) {
        Set<Role> left = new HashSet<>(roles);
        left.removeAll(others);
        return left;
    }

    private static List<String> names(Set<Role> roles) {
        return roles.isEmpty() ? List.of() : EnumSet.copyOf(roles).stream().map(Role::name).toList();
    }
}
