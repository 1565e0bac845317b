package cn.jinchuanggu.fact;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: {@code 1,234.5}, full-width digits, {@code 35万元}, {@code 1.2亿}, {@code 三十五万}.
 * Understood only when there is one way to understand it: {@code 约10万}, {@code 2万5}, {@code 一百二} and
 * {@code 十几万} are not.
 */
final class WrittenNumber {

    private static final Pattern DIGITS = Pattern.compile("([+-]?)(\\d{1,3}(?:[, ]\\d{3})+|\\d+)(\\.\\d+)?(万|亿)?元?");
    private static final Pattern CHINESE = Pattern.compile("([零〇一二两三四五六七八九十百千万亿]+)元?整?");
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final Map<Character, Long> SMALL_UNITS = Map.of('十', 10L, '百', 100L, '千', 1000L);
    private static final int LONGEST = 40;

    private WrittenNumber() {}

    /** The number written, or empty when it is none or could mean two. */
    static Optional<BigDecimal> read(String written) {
        String text = plain(written);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            String fraction = digits.group(3) == null ? "" : digits.group(3);
            BigDecimal number = new BigDecimal(digits.group(1) + digits.group(2).replaceAll("[, ]", "") + fraction);
            return Optional.of(digits.group(4) == null ? number : number.multiply(unit(digits.group(4))));
        }
        Matcher chinese = CHINESE.matcher(text);
        return chinese.matches() ? chineseNumber(chinese.group(1)).map(BigDecimal::valueOf) : Optional.empty();
    }

    /** Full-width forms as half-width ones, without a currency sign in front; spaces stay only between two digits. */
    static String plain(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .strip().replaceAll("(?<=\\D)\\s+|\\s+(?=\\D)", "");
        return text.replaceFirst("^(¥|人民币)", "");
    }

    private static BigDecimal unit(String unit) {
        return new BigDecimal(unit.equals("万") ? "10000" : "100000000");
    }

    /** {@code 一亿二千万}: at most one part with 亿, one with 万 and one without, in this order. */
    private static Optional<Long> chineseNumber(String text) {
        long total = 0;
        String rest = text;
        for (Map.Entry<Character, Long> unit : new Map.Entry[] {Map.entry('亿', 100_000_000L), Map.entry('万', 10_000L)}) {
            int at = rest.indexOf(unit.getKey());
            if (at >= 0) {
                Optional<Long> part = belowTenThousand(rest.substring(0, at));
                if (part.isEmpty() || part.get() == 0) {
                    return Optional.empty();
                }
                total += part.get() * unit.getValue();
                rest = rest.substring(at + 1);
                if (isColloquialTail(rest)) {
                    return Optional.empty();
                }
            }
        }
        if (rest.isEmpty()) {
            return Optional.of(total);
        }
        long before = total;
        return belowTenThousand(rest).map(last -> before + last);
    }

    /** {@code 二万五} may be 25,000 or 20,005. */
    private static boolean isColloquialTail(String rest) {
        return rest.length() == 1 && NUMERALS.indexOf(rest.charAt(0)) > 0;
    }

    private static Optional<Long> belowTenThousand(String text) {
        long total = 0;
        long digit = -1;
        long lastUnit = 10_000;
        boolean zeroBefore = false;
        for (char c : text.replace('〇', '零').replace('两', '二').toCharArray()) {
            Long unit = SMALL_UNITS.get(c);
            if (unit != null) {
                boolean leadingTen = c == '十' && digit < 0 && total == 0 && !zeroBefore;
                if (unit >= lastUnit || digit <= 0 && !leadingTen) {
                    return Optional.empty();
                }
                total += (leadingTen ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
                zeroBefore = false;
            } else if (c == '零') {
                zeroBefore = true;
                if (digit >= 0) {
                    return Optional.empty();
                }
            } else {
                if (digit >= 0 || NUMERALS.indexOf(c) < 0) {
                    return Optional.empty();
                }
                digit = NUMERALS.indexOf(c);
            }
        }
        if (digit > 0 && lastUnit > 10 && lastUnit < 10_000 && !zeroBefore) {
            return Optional.empty(); // 一百二 may be 120 or 102
        }
        if (text.isEmpty() || digit < 0 && total == 0 && !text.equals("零") && !text.equals("〇")) {
            return Optional.empty();
        }
        return Optional.of(total + Math.max(0, digit));
    }
}
