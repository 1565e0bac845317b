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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Walks a ledger from its first entry.
     *
     * @param lastNumber number that the ledger says it ends with
     * @param lastHash   hash that the ledger says it ends with
     * @return what is wrong first, in Chinese; empty when all is whole
     */
    public static Optional<String> findBreak(Iterator<Entry> entries, long lastNumber, String lastHash) {
        long number = 0;
        String previous = "";
        while (entries.hasNext()) {
            Entry entry = entries.next();
            number++;
            if (entry.number() != number) {
                return Optional.of("第 " + number + " 条记录不见了。");
            }
            if (!entry.previous().equals(previous)) {
                return Optional.of("第 " + number + " 条记录与前一条接不上。");
            }
            if (!entry.hash().equals(hash(entry))) {
                return Optional.of("第 " + number + " 条记录(" + entry.subject() + ")的内容被改动过。");
            }
            previous = entry.hash();
        }
        return number == lastNumber && previous.equals(lastHash) ? Optional.empty()
                : Optional.of("台账应有 " + lastNumber + " 条记录,实有 " + number + " 条。");
    }
}
