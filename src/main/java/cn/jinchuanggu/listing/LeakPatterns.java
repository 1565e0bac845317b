package cn.jinchuanggu.listing;

import cn.jinchuanggu.listing.Leak.Kind;
import cn.jinchuanggu.shared.CreditCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What gives somebody away by its form alone: addresses, numbers, marks and names with a legal form. Needs no graph. */
final class LeakPatterns {

    private static final String NOT_IN_NUMBER = "(?<![0-9A-Za-z.])";
    private static final String END = "(?![0-9A-Za-z])";
    private static final Map<Kind, Pattern> PATTERNS = new EnumMap<>(Kind.class);

    static {
        PATTERNS.put(Kind.EMAIL, Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));
        PATTERNS.put(Kind.LINK, Pattern.compile("https?://[^\\s\\p{IsHan}，。；、）]+|(?<![\\w@.-])(?:[a-z0-9-]+\\.)+(?:com|cn|net|org|edu|gov|io|top|vip)(?:/[\\w./?=&%-]*)?(?![\\w-])",
                Pattern.CASE_INSENSITIVE));
        PATTERNS.put(Kind.PATENT, Pattern.compile("(?:ZL|CN)\\s?[0-9]{4}\\s?[0-9]\\s?[0-9]{7}(?:\\s?\\.\\s?[0-9X])?|" + NOT_IN_NUMBER + "(?:19|20)[0-9]{2}[1-389][0-9]{7}\\.[0-9X]" + END
                + "|" + NOT_IN_NUMBER + "CN\\s?[0-9]{8,9}\\s?[A-Z]" + END + "|" + NOT_IN_NUMBER + "(?:19|20)[0-9]{2}SR[0-9]{6,7}" + END, Pattern.CASE_INSENSITIVE));
        PATTERNS.put(Kind.CREDIT_CODE, Pattern.compile(NOT_IN_NUMBER + "[0-9A-HJ-NPQRTUWXY]{18}" + END));
        PATTERNS.put(Kind.PHONE, Pattern.compile("(?<![0-9])(?:\\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])|(?<![0-9])\\(?0[0-9]{2,3}\\)?[ -]?[0-9]{7,8}(?![0-9])"
                + "|(?<![0-9])[48]00[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9])"));
        PATTERNS.put(Kind.MESSENGER, Pattern.compile("(?:微信|QQ|VX|钉钉)(?:号|群)?\\s?[:是]?\\s?[A-Za-z0-9_-]{5,20}", Pattern.CASE_INSENSITIVE));
        PATTERNS.put(Kind.BRAND, Pattern.compile("[\\p{IsHan}A-Za-z0-9]{1,12}[®™]|[“「\"][\\p{IsHan}A-Za-z0-9]{1,12}[”」\"]牌"));
        PATTERNS.put(Kind.NAME, Pattern.compile("[\\p{IsHan}A-Za-z0-9()·]{2,24}?(?:有限责任公司|股份有限公司|有限公司|集团公司)"));
    }

    private LeakPatterns() {
    }

    /** In the order of the kinds; words within words that were found are not told again. */
    static List<Leak> find(String field, String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        List<Leak> leaks = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        for (Kind kind : List.of(Kind.EMAIL, Kind.LINK, Kind.PATENT, Kind.CREDIT_CODE, Kind.PHONE, Kind.MESSENGER, Kind.BRAND, Kind.NAME)) {
            Matcher found = PATTERNS.get(kind).matcher(rest.toString());
            while (found.find()) {
                if (kind != Kind.CREDIT_CODE || CreditCode.find(found.group()).isPresent()) {
                    leaks.add(new Leak(field, kind, found.group().strip()));
                    rest.replace(found.start(), found.end(), "\n".repeat(found.end() - found.start()));
                }
            }
        }
        return leaks;
    }
}
