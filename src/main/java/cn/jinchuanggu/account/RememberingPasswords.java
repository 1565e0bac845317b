package cn.jinchuanggu.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Spares a program that sends its password with every call of the API the slow hash each time: a match is remembered for
 * a minute, a mismatch never.
 *
 * <p>What is remembered is a keyed digest of password and hash, with a key that lives only in this process; a changed
 * password has another hash and is therefore compared anew. Safe for several threads.
 */
final class RememberingPasswords implements PasswordEncoder {

    static final long REMEMBERED_ns = 60_000_000_000L;
    private static final int MOST = 1000;

    private final PasswordEncoder slow;
    private final LongSupplier nanoTime;
    private final SecretKeySpec key;
    private final Map<String, Long> matchedAt_ns = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    /** @param nanoTime a clock that never goes back, such as {@code System::nanoTime} */
    RememberingPasswords(PasswordEncoder slow, LongSupplier nanoTime) {
        this.slow = slow;
        this.nanoTime = nanoTime;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    @Override
    public String encode(CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        if (password == null || hash == null || hash.isEmpty()) {
            return slow.matches(password, hash);
        }
        String digest = digest(password, hash);
        if (isRemembered(digest)) {
            return true;
        }
        boolean matches = slow.matches(password, hash);
        if (matches) {
            synchronized (matchedAt_ns) {
                matchedAt_ns.put(digest, nanoTime.getAsLong());
            }
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return slow.upgradeEncoding(hash);
    }

    private boolean isRemembered(String digest) {
        synchronized (matchedAt_ns) {
            Long at = matchedAt_ns.get(digest);
            if (at == null || nanoTime.getAsLong() - at < REMEMBERED_ns) {
                return at != null;
            }
            matchedAt_ns.remove(digest);
            return false;
        }
    }

    private String digest(CharSequence password, String hash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
