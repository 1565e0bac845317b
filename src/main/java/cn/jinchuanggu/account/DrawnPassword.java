package cn.jinchuanggu.account;

import java.security.SecureRandom;

/** Passwords that the platform draws for people: 12 random letters, about 60 bits, in three groups that are easy to read out. */
public final class DrawnPassword {

    /** No 0 O 1 l I, so that it can be read from a screen. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DrawnPassword() {
    }

    /** A new one, such as {@code k7wd-m2xq-9hta}. */
    public static String next() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(i == 4 || i == 9 ? '-' : LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
