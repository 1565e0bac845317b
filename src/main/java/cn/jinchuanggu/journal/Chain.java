package cn.jinchuanggu.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Entries hold on to each other: each hash covers the entry and the hash before it. Whoever changes, removes or adds one
 * later has to change all that follow, and the last hash is in the hands of whoever got a certificate.
 */
public final class Chain {

    private Chain() {
    }

    /**
     * SHA-256, in lower-case hexadecimal, of the canonical JSON of the entry (names sorted, no spaces, UTF-8) with
     * {@code previous} in it and without person, origin, command and fingerprint. Anybody can compute it again.
     */
    public static String hash(Entry entry) {
        return sha256(JournalJson.write(hashed(entry)));
    }

    /** What the hash covers, by name. */
    public static Map<String, Object> hashed(Entry entry) {
        Map<String, Object> covered = new LinkedHashMap<>();
        covered.put("ledger", entry.ledger().name());
        covered.put("number", entry.number());
        covered.put("subject", entry.subject());
        covered.put("sequence", entry.sequence());
        covered.put("kind", entry.kind());
        covered.put("account", entry.account());
        covered.put("at", entry.at().withOffsetSameInstant(ZoneOffset.ofHours(8)).toString());
        covered.put("why", entry.why());
        covered.put("facts", entry.facts());
        covered.put("previous", entry.previous());
        return covered;
    }

    /** @return SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return SHA-256 of these bytes, in lower-case hexadecimal */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Walks a ledger from its first entry to the one that it ended with; what was appended since then is left for the next walk.
     *
     * @param reach where the ledger says it begins and ends
     * @return what is wrong first, in Chinese; empty when all is whole
     */
    public static Optional<String> findBreak(Iterator<Entry> entries, Reach reach) {
        String previous = reach.purgedHash();
        for (long number = reach.purged() + 1; number <= reach.number(); number++) {
            if (!entries.hasNext()) {
                return Optional.of("台账应有第 " + reach.number() + " 条记录，只到第 " + (number - 1) + " 条。");
            }
            Entry entry = entries.next();
            if (entry.number() < number) {
                return Optional.of("第 " + entry.number() + " 条记录多出来一条。");
            }
            if (entry.number() != number) {
                return Optional.of("第 " + number + " 条记录不见了。");
            }
            if (!entry.previous().equals(previous)) {
                return Optional.of("第 " + number + " 条记录与前一条接不上。");
            }
            if (!entry.hash().equals(hash(entry))) {
                return Optional.of("第 " + number + " 条记录（" + entry.subject() + "）的内容被改动过。");
            }
            previous = entry.hash();
        }
        return previous.equals(reach.hash()) ? Optional.empty() : Optional.of("第 " + reach.number() + " 条记录不是台账末尾记下的那一条。");
    }
}
