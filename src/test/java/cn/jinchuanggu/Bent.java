package cn.jinchuanggu;

import java.util.Random;

/** Bends a good input of a parser: pieces are lost, doubled, exchanged, cut off, or replaced by what parsers stumble over. */
public final class Bent {

    private static final String[] PIECES = {"", " ", "\"", "'", "`", "\\", "{", "}", "[", "]", "(", ")", ",", ";", ":", "\r", "\n", "\t", "\u0000", "\uFEFF", "\u202E", "\uD83D", "＂", "0", "-1", "1e999",
        "9999999999999999999", "null", "true", "2026-02-30", "--", "/*", "*/", "//", "<!DOCTYPE x>", "&#x0;", "%", "$", "长".repeat(300), "{".repeat(2_000), "[".repeat(2_000)};

    private Bent() {
    }

    /** The text with one to six changes. */
    public static String text(Random random, String text) {
        StringBuilder bent = new StringBuilder(text);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(bent.length() + 1);
            int to = Math.min(bent.length(), at + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> bent.delete(at, to);
                case 1 -> bent.insert(at, bent.substring(at, to));
                case 2 -> bent.replace(at, to, PIECES[random.nextInt(PIECES.length)]);
                default -> bent.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return random.nextInt(10) == 0 ? bent.substring(0, random.nextInt(bent.length() + 1)) : bent.toString();
    }

    /** The bytes with some bits turned, and sometimes cut off. */
    public static byte[] bytes(Random random, byte[] bytes) {
        byte[] bent = random.nextInt(6) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            bent[random.nextInt(bent.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bent;
    }
}
