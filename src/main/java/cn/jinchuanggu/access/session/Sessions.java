package cn.jinchuanggu.access.session;

import cn.jinchuanggu.access.AccessSettings;
import cn.jinchuanggu.access.store.Access;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The browsers in which people are signed in to this process. A session ends when it was not used for a while, when it is old,
 * when its owner or the security administrator ends it, and when its account changes: the account then has another stamp, which
 * each session compares at most {@value #FRESH_s} seconds later, in every process.
 */
@Component
public class Sessions {

    /** Name of the attribute of a browser's session that holds the handle. */
    public static final String HANDLE = "jinchuanggu.session";
    static final int FRESH_s = 2;
    /** As long a session goes on as it was known last while the graph cannot be asked; nothing that only the graph knows is shown then. */
    private static final Duration GRAPH_AWAY = Duration.ofMinutes(5);

    private final AccessSettings settings;
    private final AccessStore store;
    private final Accounts accounts;
    private final Stages stages;
    private final AuditTrail trail;
    private final Clock clock;
    private final Map<String, OpenSession> open = new ConcurrentHashMap<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** What is known of an account. @param at_ns when it was read, monotonic */
    private record Known(Account account, Access access, long at_ns) {
    }

    /** How a session stands that is still open. */
    public record Standing(Account account, Stage stage) {
    }

    Sessions(AccessSettings settings, AccessStore store, Accounts accounts, Stages stages, AuditTrail trail, Clock clock) {
        this.settings = settings;
        this.store = store;
        this.accounts = accounts;
        this.stages = stages;
        this.trail = trail;
        this.clock = clock;
    }

    /** Begins a session of somebody who gave the right password. @return its handle */
    public String begin(String username, String userAgent, String address) {
        String handle = UUID.randomUUID().toString();
        Instant now = clock.instant();
        forgetOld(now);
        known.remove(username);
        open.put(handle, new OpenSession(handle, username, Device.of(userAgent), address, now, now, Set.of(store.get(username).stamp()), false));
        return handle;
    }

    /**
     * Uses a session.
     *
     * @param handle   as {@link #begin} gave it; may be null
     * @param byPerson false for what a page asks by itself, which keeps no session open
     * @return empty when the session has ended
     */
    public Optional<Standing> use(String handle, boolean byPerson) {
        OpenSession session = handle == null ? null : open.get(handle);
        Optional<Known> of = session == null ? Optional.empty() : know(session.username());
        if (of.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<String> over = whyOver(session, of.get(), now);
        if (over.isPresent()) {
            if (open.remove(handle) != null) {
                trail.note(AuditKind.SESSION_ENDED, of.get().account().actor(), "account:" + session.username(), Map.of("reason", over.get()));
            }
            return Optional.empty();
        }
        if (byPerson) {
            open.computeIfPresent(handle, (h, s) -> s.usedAt(now));
        }
        return Optional.of(new Standing(of.get().account(), stages.of(of.get().account(), of.get().access(), session.codeGiven())));
    }

    /** The code of the second factor was given in this session. */
    public void giveCode(String handle) {
        open.computeIfPresent(handle, (h, s) -> s.withCode());
    }

    /**
     * How far a program comes that reads for a person. The second factor was given when its token was made.
     *
     * @param since when the token was made
     * @return empty when the password was changed or reset since then
     */
    public Optional<Stage> stageOfToken(Account account, OffsetDateTime since) {
        Access access = store.get(account.username());
        return access.tokensFrom() != null && since.isBefore(access.tokensFrom()) ? Optional.empty() : Optional.of(stages.of(account, access, true));
    }

    /** The sessions of a person, the one used last first. */
    public List<OpenSession> listOf(String username) {
        return open.values().stream().filter(s -> s.username().equals(username)).sorted(Comparator.comparing(OpenSession::lastUse).reversed()).toList();
    }

    /** Ends one session of a person. @return whether it was open */
    public boolean end(String handle, Actor owner) {
        OpenSession session = handle == null ? null : open.get(handle);
        boolean own = session != null && session.username().equals(owner.username());
        return own && open.remove(handle) != null;
    }

    /**
     * Ends all sessions of an account, here at once and in other processes within {@value #FRESH_s} seconds; to be called in the
     * transaction of the change.
     *
     * @param except handle of the session that goes on, or null
     */
    public void endAll(String username, String except) {
        String stamp = UUID.randomUUID().toString();
        store.set(username, Map.of("stamp", stamp));
        open.values().removeIf(s -> s.username().equals(username) && !s.handle().equals(except));
        if (except != null) {
            open.computeIfPresent(except, (h, s) -> s.withStamp(stamp));
        }
        known.remove(username);
    }

    /** Forgets what is known of an account, because it has changed. */
    public void refresh(String username) {
        known.remove(username);
    }

    private Optional<String> whyOver(OpenSession session, Known of, Instant now) {
        boolean admin = of.account().roles().stream().anyMatch(Role::isAdminPost);
        Duration idle = admin ? settings.adminIdle() : settings.idle();
        if (!of.account().enabled() || !session.stamps().contains(of.access().stamp())) {
            return Optional.of("账号有变动");
        }
        if (!now.isBefore(session.since().plus(settings.absolute()))) {
            return Optional.of("超过最长时间");
        }
        return now.isBefore(session.lastUse().plus(idle)) ? Optional.empty() : Optional.of("长时间未操作");
    }

    private Optional<Known> know(String username) {
        Known before = known.get(username);
        long now_ns = System.nanoTime();
        if (before != null && now_ns - before.at_ns() < Duration.ofSeconds(FRESH_s).toNanos()) {
            return Optional.of(before);
        }
        try {
            Optional<Known> read = accounts.find(username).map(a -> new Known(a, store.get(username), now_ns));
            read.ifPresent(k -> known.put(username, k));
            return read;
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException | TransactionException away) {
            if (before == null || now_ns - before.at_ns() > GRAPH_AWAY.toNanos()) {
                throw away;
            }
            return Optional.of(before);
        }
    }

    private void forgetOld(Instant now) {
        open.values().removeIf(s -> !now.isBefore(s.since().plus(settings.absolute())));
    }
}
