package cn.jinchuanggu.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ORCID iD, which names one researcher: sixteen digits in groups of four, the last one a check digit over the others
 * (ISO/IEC 7064, MOD 11-2). One that does not check cannot be made.
 *
 * @param text as it is written, such as {@code 0000-0002-1825-0097}
 */
public record Orcid(String text) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[0-9X]");
    private static final Pattern ADDRESS = Pattern.compile("^(HTTPS?://)?(WWW\\.)?ORCID\\.ORG/|^ORCID(ID)?:?");
    private static final int MODULUS = 11;

    public Orcid {
        if (!checks(text)) {
            throw new IllegalArgumentException("not an ORCID iD: " + text);
        }
    }

    /** The iD as people write it: as an address, with or without hyphens, in any case; empty when it does not check. */
    public static Optional<Orcid> find(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        String digits = ADDRESS.matcher(plain).replaceFirst("").replace("-", "");
        String text = digits.matches("\\d{15}[0-9X]") ? digits.replaceAll("(.{4})(?!$)", "$1-") : digits;
        return checks(text) ? Optional.of(new Orcid(text)) : Optional.empty();
    }

    private static boolean checks(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int total = 0;
        for (char digit : text.substring(0, text.length() - 1).replace("-", "").toCharArray()) {
            total = (total + digit - '0') * 2 % MODULUS;
        }
        return text.charAt(text.length() - 1) == "0123456789X".charAt((MODULUS + 1 - total) % MODULUS);
    }

    @Override
    public String toString() {
        return text;
    }
}
