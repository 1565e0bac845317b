package cn.jinchuanggu.access.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by time: RFC 6238 with HMAC-SHA-1, steps of 30 seconds and six digits, which every authenticator app knows. */
public final class Totp {

    /** Seconds of one step. */
    public static final int STEP_s = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    /** A clock that is half a minute off, or a code typed a moment too late. */
    private static final int DRIFT = 1;

    private Totp() {
    }

    /** The step that a moment lies in. */
    public static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_s);
    }

    /** The code of a step, six digits. */
    public static String code(byte[] seed, long step) {
        return "%06d".formatted(truncated(seed, step) % MODULUS);
    }

    /**
     * The step whose code this is, among the present one, the one before and the one after; empty when it is none of theirs.
     *
     * @param typed digits, with or without spaces between
     */
    public static Optional<Long> findStep(byte[] seed, String typed, Instant now) {
        String digits = typed == null ? "" : typed.replaceAll("\\s", "");
        if (digits.length() != DIGITS) {
            return Optional.empty();
        }
        long present = step(now);
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT).filter(s -> code(seed, s).equals(digits)).boxed().findFirst();
    }

    /** RFC 4226 5.3: 31 bits at the place that the last four bits name. */
    static int truncated(byte[] seed, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(seed, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            return ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }
}
