package cn.jinchuanggu.listing;

import cn.jinchuanggu.listing.Leak.Kind;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what belongs to a person and not into the graph: telephones, addresses of mail and messengers, identity numbers (GB 11643). */
public final class PersonalData {

    private static final Set<Kind> PERSONAL = Set.of(Kind.EMAIL, Kind.PHONE, Kind.MESSENGER);
    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern OWN_CONTACT = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)|[\\w.+-]+@[\\w-]+\\.\\w+");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private PersonalData() {
    }

    /** What kind of personal data stands in a text, in Chinese; empty when none was found. */
    public static Optional<String> find(String text) {
        Matcher numbers = IDENTITY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (numbers.find()) {
            if (checks(numbers.group())) {
                return Optional.of("身份证号");
            }
        }
        return LeakPatterns.find("", text).stream().map(Leak::kind).filter(PERSONAL::contains).findFirst().map(Kind::label);
    }

    /** Whether a mobile telephone or an address of mail stands in it; the line of an office does not matter. */
    public static boolean hasOwnContact(String text) {
        return OWN_CONTACT.matcher(text).find();
    }

    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return Character.toUpperCase(number.charAt(WEIGHTS.length)) == CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
