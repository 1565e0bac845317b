package cn.jinchuanggu.assistant.token;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.assistant.token.store.AccessTokenStore;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.shared.RecordId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The tokens of the platform. A token lets a program read what its owner may read, and change nothing. It has 256 random bits, so that
 * a plain SHA-256 keeps it; making and revoking one is an entry of the journal.
 */
@Service
public class AccessTokens {

    /** What every secret begins with, so that scanners of published code know it. */
    public static final String PREFIX = "jcg_";
    public static final int MOST = 20;
    public static final int LONGEST_DAYS = 365;
    private static final int LONGEST_LABEL = 60;
    private static final int SECRET_BYTES = 32;
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final AccessTokenStore store;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(AccessTokenStore store, Accounts accounts, Journal journal, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new token with its secret, which nobody can read again. */
    public record Issued(AccessToken token, String secret) {
    }

    /**
     * Makes a token.
     *
     * @param label what it is for, 1 to 60 characters
     * @param days  how long it opens something, 1 to {@value #LONGEST_DAYS}
     * @throws InvalidInput with every problem, also when there are {@value #MOST} in use
     */
    public Issued issue(String label, int days, Actor actor) {
        requireSignedIn(actor);
        check(label, days, actor);
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0);
        AccessToken token = new AccessToken(RecordId.of("token-", actor.username(), null), actor.username(), label.strip(), now, now.toLocalDate().plusDays(days), null);
        return journal.inTransaction(() -> {
            journal.take(token.id());
            store.create(token, Chain.sha256(secret));
            journal.append(Ledger.TOKEN, token.id(), "ISSUE", Map.of("label", token.label(), "lastDay", token.lastDay().toString()), "", Command.of(actor, null, ""));
            return new Issued(token, secret);
        });
    }

    /** Takes a token back for good; a second time changes nothing. @throws NotFound when it is not this person's */
    public void revoke(String id, Actor actor) {
        requireSignedIn(actor);
        journal.inTransaction(() -> {
            journal.take(id);
            AccessToken token = store.find(id).filter(t -> t.account().equals(actor.username())).orElseThrow(() -> new NotFound("访问令牌", id));
            if (token.revokedAt() == null) {
                store.revoke(id, OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0));
                journal.append(Ledger.TOKEN, id, "REVOKE", Map.of(), "", Command.of(actor, null, ""));
            }
            return token;
        });
    }

    /** A person's tokens, the newest first. */
    public List<AccessToken> listOwn(Actor actor) {
        requireSignedIn(actor);
        return store.listOf(actor.username());
    }

    /** Whether a token opens something today. */
    public boolean isUsable(AccessToken token) {
        return token.isUsable(today());
    }

    /** For whom a program asks. @param since when the token was made */
    public record Owner(Account account, OffsetDateTime since) {
    }

    /** For whom a program asks; empty when the secret is unknown, expired or revoked, or the account is switched off. */
    public Optional<Owner> findOwner(String secret) {
        return secret.startsWith(PREFIX) ? store.findByHash(Chain.sha256(secret)).filter(this::isUsable)
                .flatMap(t -> accounts.find(t.account()).filter(Account::enabled).map(a -> new Owner(a, t.createdAt()))) : Optional.empty();
    }

    private void check(String label, int days, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        if (label == null || label.isBlank() || label.strip().length() > LONGEST_LABEL) {
            problems.add(new Problem("label", "用途应为 1 至 " + LONGEST_LABEL + " 个字。", "请写下哪个程序用它。"));
        }
        if (days < 1 || days > LONGEST_DAYS) {
            problems.add(new Problem("days", "有效期应为 1 至 " + LONGEST_DAYS + " 天。", "请改成这个范围里的天数。"));
        }
        if (store.listOf(actor.username()).stream().filter(this::isUsable).count() >= MOST) {
            problems.add(new Problem("", "已有 " + MOST + " 个有效的令牌。", "请先撤销不用的。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void requireSignedIn(Actor actor) {
        if (actor.isVisitor()) {
            throw new NotAllowed("请先登录。");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }
}
