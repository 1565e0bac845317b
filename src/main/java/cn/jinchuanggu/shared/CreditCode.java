package cn.jinchuanggu.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * 统一社会信用代码 of a unit by GB 32100-2015: 18 characters, the last one a check digit over the others. A code that does
 * not check cannot be made.
 *
 * @param text 18 characters of the alphabet of the standard, upper case
 */
public record CreditCode(String text) {

    /** No I, O, S, V, Z. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int WEIGHT_BASE = 3;

    public CreditCode {
        if (!checks(text)) {
            throw new IllegalArgumentException("not a credit code: " + text);
        }
    }

    /** The code as people write it, in any case and with blanks between; empty when it does not check. */
    public static Optional<CreditCode> find(String written) {
        String text = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return checks(text) ? Optional.of(new CreditCode(text)) : Optional.empty();
    }

    /** The last character that belongs to these 17; {@link IllegalArgumentException} for other characters. */
    static char checkDigit(String first17) {
        int sum = 0;
        int weight = 1;
        for (char c : first17.toCharArray()) {
            int value = ALPHABET.indexOf(c);
            if (value < 0) {
                throw new IllegalArgumentException("not a character of a credit code: " + c);
            }
            sum += value * weight;
            weight = weight * WEIGHT_BASE % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private static boolean checks(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && text.charAt(LENGTH - 1) == checkDigit(text.substring(0, LENGTH - 1));
    }

    @Override
    public String toString() {
        return text;
    }
}
