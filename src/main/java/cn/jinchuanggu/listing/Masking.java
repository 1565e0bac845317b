package cn.jinchuanggu.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out of a public text what would name a masked owner: its name in full, without the bracketed part, and its core
 * without place and legal form; also addresses of the web and of mail, telephone numbers and credit codes.
 */
public final class Masking {

    private static final String HIDDEN = "〔隐去〕";
    private static final Pattern CONTACTS = Pattern.compile(
            "https?://\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)0\\d{2,3}-?\\d{7,8}(?!\\d)"
                    + "|(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])");
    private static final Pattern BRACKETED = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern FRAME = Pattern.compile(
            "^(山西省?|长治市?|晋)|(股份有限公司|有限责任公司|集团有限公司|有限公司|集团|公司)$");
    private static final int SHORTEST_CORE = 3;

    private final List<Pattern> patterns;

    private Masking(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** For this owner; null hides only contacts. */
    public static Masking of(String ownerName) {
        List<Pattern> patterns = new ArrayList<>();
        if (ownerName != null && !ownerName.isBlank()) {
            namesOf(ownerName).forEach(name -> patterns.add(Pattern.compile(Pattern.quote(name))));
        }
        patterns.add(CONTACTS);
        return new Masking(patterns);
    }

    /** Whether a text holds an address of the web or of mail, a telephone number or a credit code, which have no place in public words. */
    public static boolean hasContact(String text) {
        return CONTACTS.matcher(text).find();
    }

    /** By what a unit is called in a text: in full, without the bracketed part, and by its core; the longest first. */
    static List<String> namesOf(String unit) {
        String plain = BRACKETED.matcher(unit).replaceAll("").strip();
        String core = FRAME.matcher(plain).replaceAll("");
        return Stream.of(unit, plain, core).filter(name -> name.length() >= SHORTEST_CORE).distinct().toList();
    }

    /** The text with what would name the owner taken out; null stays null. */
    public String hide(String text) {
        String masked = text;
        for (Pattern pattern : patterns) {
            masked = masked == null ? null : pattern.matcher(masked).replaceAll(HIDDEN);
        }
        return masked;
    }

    /** As {@link #hide(String)}, each. */
    public List<String> hide(List<String> texts) {
        return texts.stream().map(this::hide).toList();
    }
}
