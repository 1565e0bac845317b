package cn.jinchuanggu.audit.seal;

import cn.jinchuanggu.journal.JournalJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file of ledger entries is, in the words that are signed.
 *
 * @param file     name of the file with the entries
 * @param sha256   of the file
 * @param entries  how many it has
 * @param heads    ledger to its last entry when the file was made; empty for an extract
 * @param asked    the filter of an extract; {@code daily} for a copy that is whole since the one before
 * @param signedAt time with zone
 * @param by       user name of who took it
 * @param key      SHA-256 of the public key, by which people tell keys apart
 */
public record Statement(String file, String sha256, long entries, Map<String, Head> heads, String asked, String signedAt, String by, String key) {

    static final String FORMAT = "jinchuanggu-audit-1";

    /** The last entry of a ledger. */
    public record Head(long number, String hash) {

        /** Of a ledger without entries. */
        public static final Head NONE = new Head(0, "");
    }

    public Statement {
        heads = Map.copyOf(heads);
    }

    /** One text for one statement. */
    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", FORMAT);
        fields.put("file", file);
        fields.put("sha256", sha256);
        fields.put("entries", entries);
        fields.put("heads", new TreeMap<>(heads));
        fields.put("asked", asked);
        fields.put("signedAt", signedAt);
        fields.put("by", by);
        fields.put("key", key);
        return JournalJson.write(fields);
    }

    /** @throws IllegalArgumentException when it is no such statement */
    static Statement read(String json) {
        Map<String, Object> fields = JournalJson.facts(json);
        if (!FORMAT.equals(fields.get("format"))) {
            throw new IllegalArgumentException("not a statement about ledger entries");
        }
        Map<String, Head> heads = new TreeMap<>();
        ((Map<?, ?>) fields.get("heads")).forEach((ledger, head) -> {
            Map<?, ?> place = (Map<?, ?>) head;
            heads.put((String) ledger, new Head(((Number) place.get("number")).longValue(), (String) place.get("hash")));
        });
        return new Statement((String) fields.get("file"), (String) fields.get("sha256"), ((Number) fields.get("entries")).longValue(), heads,
                (String) fields.get("asked"), (String) fields.get("signedAt"), (String) fields.get("by"), (String) fields.get("key"));
    }
}
