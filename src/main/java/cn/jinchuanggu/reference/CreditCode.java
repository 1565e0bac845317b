package cn.jinchuanggu.reference;

import cn.jinchuanggu.shared.InvalidInput;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A 统一社会信用代码 whose check character is right. GB 32100-2015: 1 registering department, 1 kind of body, 6 region, 9 body
 * (GB 11714), 1 check; an alphabet of 31 without I O S V Z.
 *
 * @param value 18 characters, letters in upper case
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 31;
    private static final int STEP = 3;

    /** @throws IllegalArgumentException when it is none; {@link #read} answers people */
    public CreditCode {
        problemOf(value).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /**
     * The code as a person typed it: small letters, full-width characters and blanks between are understood.
     *
     * @param field name of the field, for the problem
     * @throws InvalidInput saying what is wrong with it
     */
    public static CreditCode read(String field, String typed) {
        String plain = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Optional<String> problem = problemOf(plain);
        if (problem.isPresent()) {
            throw new InvalidInput(field, problem.get(), "请照营业执照或法人证书填写 18 位统一社会信用代码。");
        }
        return new CreditCode(plain);
    }

    /** What keeps this from being a code, in Chinese; empty when nothing does. */
    private static Optional<String> problemOf(String code) {
        if (code == null || code.isEmpty()) {
            return Optional.of("没有填写统一社会信用代码。");
        }
        if (code.length() != LENGTH) {
            return Optional.of("统一社会信用代码应为 18 位,收到的是 " + code.length() + " 位。");
        }
        String strange = code.codePoints().filter(c -> ALPHABET.indexOf(c) < 0).distinct().limit(3)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (!strange.isEmpty()) {
            return Optional.of("统一社会信用代码里不会有“" + strange + "”:只用数字和除 I O S V Z 以外的大写字母。");
        }
        return checkOf(code) == code.charAt(LENGTH - 1) ? Optional.empty() : Optional.of("统一社会信用代码的校验位不对,可能抄错了一位。");
    }

    /** The check character that belongs to the first 17. */
    static char checkOf(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * STEP % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    @Override
    public String toString() {
        return value;
    }
}
