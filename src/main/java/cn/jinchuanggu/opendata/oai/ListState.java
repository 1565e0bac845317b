package cn.jinchuanggu.opendata.oai;

import cn.jinchuanggu.opendata.Harvest;
import cn.jinchuanggu.opendata.oai.OaiError.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * How far a list has come. All of it stands in the resumption token, so that any instance can go on with it at any time. The token is
 * closed by a check sum against mutilation; it is no secret, since it opens nothing that is not open.
 *
 * @param format         metadata prefix
 * @param afterRevision  revision of the last record that was given; what changes meanwhile gets a higher one and comes later
 * @param delivered      records given so far
 * @param completeSize   records there were when the list began
 */
record ListState(String verb, String format, Harvest harvest, long afterRevision, long delivered, long completeSize) {

    private static final String BETWEEN = "|";
    private static final int PARTS = 9;
    private static final int CHECK_BYTES = 6;

    ListState after(long revision, int records) {
        return new ListState(verb, format, harvest, revision, delivered + records, completeSize);
    }

    String token() {
        String text = String.join(BETWEEN, verb, format, text(harvest.kind()), text(harvest.track()), text(harvest.from()), text(harvest.until()),
                String.valueOf(afterRevision), String.valueOf(delivered), String.valueOf(completeSize));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] closed = Arrays.copyOf(check(bytes), CHECK_BYTES + bytes.length);
        System.arraycopy(bytes, 0, closed, CHECK_BYTES, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(closed);
    }

    /** @throws OaiError badResumptionToken when it is none of this verb */
    static ListState read(String token, OaiVerb verb) throws OaiError {
        try {
            byte[] closed = Base64.getUrlDecoder().decode(token);
            byte[] bytes = Arrays.copyOfRange(closed, Math.min(CHECK_BYTES, closed.length), closed.length);
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\\" + BETWEEN, -1);
            boolean whole = Arrays.equals(Arrays.copyOf(closed, CHECK_BYTES), check(bytes)) && parts.length == PARTS && parts[0].equals(verb.verb());
            if (whole) {
                return new ListState(parts[0], parts[1], new Harvest(key(parts[2]), key(parts[3]), instant(parts[4]), instant(parts[5])),
                        Long.parseLong(parts[6]), Long.parseLong(parts[7]), Long.parseLong(parts[8]));
            }
        } catch (IllegalArgumentException e) {
            throw new OaiError(Code.badResumptionToken, "resumptionToken 不是这里发出的。");
        }
        throw new OaiError(Code.badResumptionToken, "resumptionToken 不是这里发出的，或属于另一个 verb。");
    }

    private static byte[] check(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String key(String part) {
        return part.isEmpty() ? null : part;
    }

    private static Instant instant(String part) {
        return part.isEmpty() ? null : Instant.parse(part);
    }
}
