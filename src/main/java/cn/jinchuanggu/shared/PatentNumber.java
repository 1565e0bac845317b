package cn.jinchuanggu.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Chinese patent (application) number: four digits of the year, one of the kind, seven of the serial, and a check digit.
 * Numbers from before 2004 have two digits of the year and five of the serial. A number that does not check cannot be made.
 *
 * @param text without prefix, such as {@code 201710601862.3}
 */
public record PatentNumber(String text) {

    private static final Pattern FORM = Pattern.compile("(?:\\d{12}|\\d{8})\\.[0-9X]");
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final int MODULUS = 11;
    private static final int NEW_LENGTH = 12;

    public PatentNumber {
        if (!checks(text)) {
            throw new IllegalArgumentException("not a patent number: " + text);
        }
    }

    /** The number as people write it, with ZL or CN, blanks and any case; empty when it does not check. */
    public static Optional<PatentNumber> find(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT).replaceFirst("^(ZL|CN)", "");
        String text = plain.matches("\\d{12}[0-9X]|\\d{8}[0-9X]") ? plain.substring(0, plain.length() - 1) + "." + plain.charAt(plain.length() - 1) : plain;
        return checks(text) ? Optional.of(new PatentNumber(text)) : Optional.empty();
    }

    /** The year of filing. */
    public int filedIn() {
        return text.indexOf('.') == NEW_LENGTH ? Integer.parseInt(text.substring(0, 4)) : 1900 + Integer.parseInt(text.substring(0, 2));
    }

    /** For how many years from filing it holds at most (专利法 §42): 发明 20, 实用新型 10, 外观设计 15; 0 for an unknown kind. */
    public int termYears() {
        return switch (text.charAt(text.indexOf('.') == NEW_LENGTH ? 4 : 2)) {
            case '1', '8' -> 20;
            case '2', '9' -> 10;
            case '3' -> 15;
            default -> 0;
        };
    }

    private static boolean checks(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        int digits = text.indexOf('.');
        for (int i = 0; i < digits; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return text.charAt(digits + 1) == "0123456789X".charAt(sum % MODULUS);
    }

    @Override
    public String toString() {
        return text;
    }
}
