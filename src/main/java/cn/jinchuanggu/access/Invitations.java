package cn.jinchuanggu.access;

import cn.jinchuanggu.access.store.Access;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.shared.NotFound;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Links by which the owner of a new account chooses the first password. A link has 256 random bits, is good once and for some days. */
@Service
public class Invitations {

    private static final int SECRET_BYTES = 32;
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final AccessStore store;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Journal journal;
    private final AccessSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(AccessStore store, Accounts accounts, Credentials credentials, Journal journal, AccessSettings settings, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.credentials = credentials;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes an invitation, instead of an earlier one; inside the transaction of who makes the account. @return its secret */
    String issue(String username) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.set(username, Map.of("invitationHash", Chain.sha256(secret),
                "invitationUntil", ZonedDateTime.now(clock.withZone(CHANGZHI)).plusDays(settings.invitationDays())));
        return secret;
    }

    /** Whom a link invites. @throws NotFound when it is unknown, used, too old, or the account is switched off */
    public Account getInvited(String secret) {
        return store.findByInvitation(Chain.sha256(secret)).filter(this::isGood).flatMap(a -> accounts.find(a.username())).filter(Account::enabled)
                .orElseThrow(() -> new NotFound("邀请", "这个链接（可能已经用过或过期，请联系安全管理员重新邀请）"));
    }

    /** Sets the first password of the invited one and uses the link up. @throws cn.jinchuanggu.shared.InvalidInput by the policy */
    public Account accept(String secret, String chosen) {
        return journal.inTransaction(() -> {
            Account invited = getInvited(secret);
            credentials.choose(chosen, invited, List.of(), invited.actor(), null);
            return invited;
        });
    }

    private boolean isGood(Access access) {
        return access.invitationUntil() != null && clock.instant().isBefore(access.invitationUntil().toInstant());
    }
}
