package cn.jinchuanggu.access.factor;

import java.math.BigInteger;

/** RFC 4648 base 32 without padding, for seeds of whole groups of five bytes: what authenticator apps take when a code cannot be scanned. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {
    }

    /** @param bytes a multiple of five */
    static String write(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder text = new StringBuilder();
        for (int shift = bytes.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            text.append(LETTERS.charAt(number.shiftRight(shift).intValue() & 31));
        }
        return text.toString();
    }
}
