package cn.jinchuanggu.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * Texts in few bytes that are read quickly: one byte for what ASCII has and for the Chinese characters that are most common
 * in listings, two for all others of GB 2312, three for any other {@code char}. A fifth shorter than GB 18030. Whatever is
 * changed here needs another {@link Documents#FORMAT}.
 */
final class ShortText {

    /** By how often they stand in titles and abstracts; 96, as many as there are bytes from 0x80 to 0xDF. */
    private static final String MOST_COMMON = "，的。、一用有不能机么可和与了发在呗分中性成合电度个是方人花高化对数以工法为时量技上行术动我测产于作体开出还过通理制病什；业生多小检提三型到子怎大试件器设吗本间据线后年期结定计率进装系基下药要";
    private static final int COMMON = 0x80;
    /** The first byte of two. */
    private static final int PAIR = COMMON + MOST_COMMON.length();
    /** The first byte of three. */
    private static final int OTHER = 0xFF;
    private static final char[] PAIRS = pairs();
    /** By character: its place in {@link #PAIRS} plus 1, or minus its place in {@link #MOST_COMMON} minus 1; 0 for neither. */
    private static final short[] CODES = codes();

    private ShortText() {}

    private static char[] pairs() {
        var encoder = Charset.forName("GB2312").newEncoder();
        var all = new StringBuilder();
        for (char c = COMMON; c < Character.MAX_VALUE; c++) {
            if (encoder.canEncode(c)) {
                all.append(c);
            }
        }
        char[] assigned = all.toString().toCharArray();
        if (assigned.length > (OTHER - PAIR) << 8) {
            throw new IllegalStateException("GB 2312 has " + assigned.length + " characters here");
        }
        return assigned;
    }

    private static short[] codes() {
        var codes = new short[Character.MAX_VALUE + 1];
        for (int i = 0; i < PAIRS.length; i++) {
            codes[PAIRS[i]] = (short) (i + 1);
        }
        for (int i = 0; i < MOST_COMMON.length(); i++) {
            codes[MOST_COMMON.charAt(i)] = (short) (-i - 1);
        }
        return codes;
    }

    static byte[] bytes(String text) {
        var out = new ByteArrayOutputStream(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int code = CODES[c];
            if (c < COMMON) {
                out.write(c);
            } else if (code < 0) {
                out.write(COMMON - code - 1);
            } else if (code > 0) {
                out.write(PAIR + (code - 1 >> 8));
                out.write(code - 1);
            } else {
                out.write(OTHER);
                out.write(c >> 8);
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    /** What {@link #bytes} wrote. */
    static String read(byte[] bytes, int from, int length) {
        var text = new char[length];
        int size = 0;
        int to = from + length;
        for (int i = from; i < to; ) {
            int first = bytes[i++] & 0xFF;
            if (first < COMMON) {
                text[size++] = (char) first;
            } else if (first < PAIR) {
                text[size++] = MOST_COMMON.charAt(first - COMMON);
            } else if (first < OTHER) {
                text[size++] = PAIRS[first - PAIR << 8 | bytes[i++] & 0xFF];
            } else {
                text[size++] = (char) (bytes[i] << 8 | bytes[i + 1] & 0xFF);
                i += 2;
            }
        }
        return new String(text, 0, size);
    }
}
