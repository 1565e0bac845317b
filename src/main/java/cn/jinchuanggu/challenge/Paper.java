package cn.jinchuanggu.challenge;

import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.JournalJson;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something sealed: an application, a vote, scores. The ledger holds its hash and nothing of what it says, so that whoever reads the
 * ledger before its time learns nothing, and whoever is shown the paper later can check that it was not changed.
 *
 * @param hash    SHA-256 of {@code content}, lower-case hexadecimal
 * @param content JSON with a salt of its own, so that short contents cannot be guessed
 */
public record Paper(String hash, String content) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SALT = "salt";
    private static final int SALT_BYTES = 32;

    static Paper seal(Map<String, Object> said) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Map<String, Object> salted = new LinkedHashMap<>(said);
        salted.put(SALT, HexFormat.of().formatHex(salt));
        String content = JournalJson.write(salted);
        return new Paper(Chain.sha256(content), content);
    }

    /** @throws IllegalStateException when it is not what was sealed */
    Map<String, Object> open() {
        if (!Chain.sha256(content).equals(hash)) {
            throw new IllegalStateException("the paper " + hash + " is not what was sealed");
        }
        Map<String, Object> said = new LinkedHashMap<>(JournalJson.facts(content));
        said.remove(SALT);
        return said;
    }
}
