package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.JournalJson;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The proof of an introduction that its reader can take away: its entries with what their hashes cover, each naming the hash
 * of the one before, and the words behind the seals that the reader may know. Who is masked stays masked: the reader gets the
 * hash of such an entry and not the entry, the seal of a name and not the name.
 *
 * @param content plain JSON values; checked by {@link CertificateCheck}
 */
public record Certificate(Map<String, Object> content) {

    static final String FORMAT = "jinchuanggu-introduction/1";
    static final String DIGEST = "digest";

    private static final String COMMAND = "java -jar target/jinchuanggu.jar verify-certificate --file=certificate.json";

    static Certificate of(Introduction introduction, Sight sight, OffsetDateTime issuedAt) {
        List<Map<String, Object>> entries = introduction.entries().stream().map(e -> entry(e, sight)).toList();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", FORMAT);
        content.put("introduction", introduction.id());
        content.put("issuedAt", issuedAt.toString());
        content.put("entries", entries);
        content.put("openings", openings(introduction, sight));
        content.put("verify", COMMAND);
        content.put(DIGEST, digest(content));
        return new Certificate(content);
    }

    /** SHA-256 of the canonical JSON of everything but the digest itself. */
    static String digest(Map<String, Object> content) {
        Map<String, Object> rest = new LinkedHashMap<>(content);
        rest.remove(DIGEST);
        return Chain.sha256(JournalJson.write(rest));
    }

    private static Map<String, Object> entry(Entry entry, Sight sight) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("sequence", entry.sequence());
        if (sight.shows(entry)) {
            shown.put("hashed", Chain.hashed(entry));
        }
        shown.put("hash", entry.hash());
        return shown;
    }

    private static List<Map<String, Object>> openings(Introduction introduction, Sight sight) {
        List<Map<String, Object>> openings = new ArrayList<>();
        if (sight.shows(introduction.entries().getFirst())) {
            Seal.allOf(introduction.head()).stream().filter(sight::opens)
                    .forEach(seal -> openings.add(Map.of("name", seal.name(), "value", seal.value(), "salt", seal.salt())));
        }
        return openings;
    }
}
