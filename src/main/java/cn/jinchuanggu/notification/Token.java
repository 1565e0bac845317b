package cn.jinchuanggu.notification;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets that stand in links of e-mails: who has one, may do the one thing it is for. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private Token() {
    }

    /** 160 random bits in lower-case hexadecimal. */
    public static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
