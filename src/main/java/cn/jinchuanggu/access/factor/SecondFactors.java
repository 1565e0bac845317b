package cn.jinchuanggu.access.factor;

import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.access.store.Access;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.secret.SecretBox;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.shared.InvalidInput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * One-time codes as a second factor. The seed is encrypted in the graph; a code is good once, and an older one not after it;
 * recovery codes are kept as keyed digests.
 */
@Service
public class SecondFactors {

    private static final int SEED_BYTES = 20;
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final AccessStore store;
    private final SecretBox box;
    private final Sessions sessions;
    private final Journal journal;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(AccessStore store, SecretBox box, Sessions sessions, Journal journal, AuditTrail trail, Clock clock) {
        this.store = store;
        this.box = box;
        this.sessions = sessions;
        this.journal = journal;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What an app has to know to compute the codes.
     *
     * @param text for typing in, base 32
     * @param uri  for scanning, {@code otpauth://}
     */
    public record Enrolment(String text, String uri) {
    }

    /** A new seed, of 160 bits as RFC 4226 asks for; nothing is stored yet. */
    public byte[] drawSeed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return seed;
    }

    public Enrolment enrolment(byte[] seed, Actor actor) {
        String text = Base32.write(seed);
        String issuer = URLEncoder.encode("晋创谷", StandardCharsets.UTF_8);
        return new Enrolment(text, "otpauth://totp/" + issuer + ":" + actor.username() + "?secret=" + text + "&issuer=" + issuer + "&digits=6&period=" + Totp.STEP_s);
    }

    /**
     * Sets the second factor up, when the app already shows its codes, and ends the other sessions.
     *
     * @param session handle of the session that goes on
     * @return the recovery codes, shown once
     * @throws InvalidInput when the code is not one of the seed
     */
    public List<String> setUp(byte[] seed, String code, Actor actor, String session) {
        long step = Totp.findStep(seed, code, clock.instant()).orElseThrow(() -> new InvalidInput("code", "动态口令不对。",
                "请输入应用上现在显示的 6 位数字；如果一直不对，请检查手机的时间是否自动校准。"));
        List<String> codes = RecoveryCodes.draw();
        Map<String, Object> properties = new HashMap<>();
        properties.put("seed", box.close(seed, owner(actor.username())));
        properties.put("factorAt", ZonedDateTime.now(clock.withZone(CHANGZHI)));
        properties.put("lastStep", step);
        properties.put("recoveryHashes", hashes(codes, actor.username()));
        journal.inTransaction(() -> {
            store.set(actor.username(), properties);
            sessions.endAll(actor.username(), session);
            trail.record(AuditKind.SECOND_FACTOR_SET, actor, "account:" + actor.username(), Map.of());
            return codes;
        });
        sessions.giveCode(session);
        sessions.refresh(actor.username());
        return codes;
    }

    /** New recovery codes, shown once; the former ones are void. */
    public List<String> drawRecovery(Actor actor) {
        List<String> codes = RecoveryCodes.draw();
        journal.inTransaction(() -> {
            store.set(actor.username(), Map.of("recoveryHashes", hashes(codes, actor.username())));
            trail.record(AuditKind.SECOND_FACTOR_SET, actor, "account:" + actor.username(), Map.of("recovery", codes.size()));
            return codes;
        });
        sessions.refresh(actor.username());
        return codes;
    }

    /** Takes the second factor of an account away and ends its sessions but one. @param session handle of the session that goes on, or null */
    public void remove(String username, Actor actor, String session) {
        Map<String, Object> nothing = new HashMap<>();
        List.of("seed", "factorAt", "lastStep", "recoveryHashes").forEach(p -> nothing.put(p, null));
        journal.inTransaction(() -> {
            store.set(username, nothing);
            sessions.endAll(username, session);
            trail.record(AuditKind.SECOND_FACTOR_REMOVED, actor, "account:" + username, Map.of());
            return username;
        });
        sessions.refresh(username);
    }

    /** Whether this is a present code or a recovery code of the account, which it uses up. */
    public boolean accept(String username, String typed) {
        Access access = store.get(username);
        if (!access.hasFactor() || typed == null || typed.isBlank()) {
            return false;
        }
        Optional<Long> step = Totp.findStep(box.open(access.seed(), owner(username)), typed, clock.instant());
        return step.isPresent() ? store.useStep(username, step.get())
                : store.useRecovery(username, hash(RecoveryCodes.plain(typed), username));
    }

    private List<String> hashes(List<String> codes, String username) {
        return codes.stream().map(c -> hash(RecoveryCodes.plain(c), username)).toList();
    }

    private String hash(String plain, String username) {
        return box.digest("recovery " + username + " " + plain);
    }

    private static String owner(String username) {
        return "totp:" + username;
    }
}
