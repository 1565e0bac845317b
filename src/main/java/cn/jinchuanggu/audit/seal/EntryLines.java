package cn.jinchuanggu.audit.seal;

import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.JournalJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entries as lines of JSON: what the hash covers, the hash, and beside it the two fields that can be forgotten. */
final class EntryLines {

    private static final String HASH = "hash";
    private static final String BESIDE = "beside";

    private EntryLines() {
    }

    static String line(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>(Chain.hashed(entry));
        line.put(HASH, entry.hash());
        line.put(BESIDE, Map.of("person", entry.person(), "origin", entry.origin()));
        return JournalJson.write(line) + "\n";
    }

    /** What a line says. @param whole whether its hash fits what it covers */
    record Said(String ledger, long number, String previous, String hash, boolean whole) {
    }

    static Said read(String line) {
        Map<String, Object> fields = new LinkedHashMap<>(JournalJson.facts(line));
        fields.remove(BESIDE);
        Object hash = fields.remove(HASH);
        return new Said(String.valueOf(fields.get("ledger")), ((Number) fields.get("number")).longValue(), String.valueOf(fields.get("previous")),
                String.valueOf(hash), Chain.sha256(JournalJson.write(fields)).equals(hash));
    }
}
