package cn.jinchuanggu.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as people read them. Written by hand, because every sheet holds dozens of them. */
public final class Numerals {

    private static final int GROUP = 3;
    private static final int MOST_DECIMALS = 10;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,10})?");

    private Numerals() {
    }

    /**
     * With thousands separators and no needless decimals, such as {@code 1,234.5}.
     *
     * @param decimals most decimals shown; further ones are rounded half to even
     */
    public static String grouped(BigDecimal number, int decimals) {
        BigDecimal shown = number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_EVEN) : number;
        String digits = shown.signum() == 0 ? "0" : shown.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : withoutTrailingZeros(digits.substring(point));
        StringBuilder text = new StringBuilder(digits.length() + digits.length() / GROUP + 1);
        if (shown.signum() < 0) {
            text.append('-');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                text.append(',');
            }
            text.append(whole.charAt(i));
        }
        return text.append(fraction).toString();
    }

    /** The same for a number that stands in a text; whatever is no plain number stays as it is. */
    public static String grouped(String number) {
        return PLAIN.matcher(number).matches() ? grouped(new BigDecimal(number), MOST_DECIMALS) : number;
    }

    /** {@code .50} as {@code .5}, {@code .00} as nothing. */
    private static String withoutTrailingZeros(String fraction) {
        int end = fraction.length();
        while (end > 1 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        return end == 1 ? "" : fraction.substring(0, end);
    }
}
