package cn.jinchuanggu.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Ids of what people enter: a prefix that tells the kind, and ten letters that nobody confuses. */
public final class RecordId {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecordId() {
    }

    /**
     * Random, or fixed by the key so that a repeated request meets its own first answer.
     *
     * @param prefix  such as {@code need-}
     * @param account who enters it
     * @param key     name of the request; null or blank for none
     */
    public static String of(String prefix, String account, String key) {
        byte[] bytes = new byte[LENGTH];
        if (key == null || key.isBlank()) {
            RANDOM.nextBytes(bytes);
        } else {
            bytes = digest(account + "\n" + prefix + "\n" + key);
        }
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(bytes[i] & 31));
        }
        return id.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
