package cn.jinchuanggu.access;

import cn.jinchuanggu.access.lock.LoginLocks;
import cn.jinchuanggu.access.store.AccountListStore;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** The accounts and the locks for the security administrator. */
@Service
public class AccountLists {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final AccountListStore store;
    private final LoginLocks locks;
    private final AccessSettings settings;
    private final Clock clock;

    AccountLists(AccountListStore store, LoginLocks locks, AccessSettings settings, Clock clock) {
        this.store = store;
        this.locks = locks;
        this.settings = settings;
        this.clock = clock;
    }

    public Page<AccountRow> find(AccountQuery query, Paging paging, Actor actor) {
        actor.requireAny(Role.SECURITY_ADMIN);
        List<String> locked = locks.list().stream().map(LoginLocks.Lock::account).filter(Objects::nonNull).toList();
        return store.find(query, paging, locked, unusedSince());
    }

    /** What is locked now, names that nobody has and addresses included. */
    public List<LoginLocks.Lock> listLocks(Actor actor) {
        actor.requireAny(Role.SECURITY_ADMIN);
        return locks.list();
    }

    /** A last login before this moment makes an account unused. */
    public OffsetDateTime unusedSince() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI)).minusDays(settings.unusedDays());
    }
}
