package cn.jinchuanggu.paper;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one number that a paper comes to, in one writing. */
public final class Figure {

    private static final Pattern BESIDE = Pattern.compile("[\\s,]|人民币|元|分");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,6})?");

    private Figure() {
    }

    /**
     * As somebody reads it from a paper: {@code 50,000.00 元} is {@code 50000}, {@code 74.0 分} is {@code 74}.
     *
     * @return empty when it is no number
     */
    public static Optional<String> read(String typed) {
        String plain = BESIDE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('−', '-')).replaceAll("");
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain).stripTrailingZeros().toPlainString()) : Optional.empty();
    }
}
