package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of money in a text. Sums per unit (元/吨) are indicators and other currencies are left out.
 *
 * @param minYuan at least, in yuan; null when only an upper limit is stated
 * @param maxYuan at most, in yuan; null when only a lower limit is stated
 * @param name    the noun before it, such as {@code 预算}; empty when there is none
 * @param text    the words read, equal to the source between {@code start} and {@code end}
 * @param start   offset of the first character in the source
 * @param end     offset after the last character
 */
public record MoneyPhrase(BigDecimal minYuan, BigDecimal maxYuan, String name, String text, int start, int end) {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /**
     * All sums in the order of the text: with 元, with ¥ before it, or with 万 or 亿 after a word such as 预算 or 投入.
     *
     * @param text any text of any length, null counts as empty
     */
    public static List<MoneyPhrase> read(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        PlainText plain = new PlainText(text);
        return of(plain, PhraseReader.read(plain));
    }

    static List<MoneyPhrase> of(PlainText text, List<Phrase> phrases) {
        List<MoneyPhrase> found = new ArrayList<>();
        for (Phrase p : phrases) {
            if (p.relative() == Relative.ABSOLUTE && isMoney(text, p)) {
                found.add(new MoneyPhrase(p.lower(), p.upper(), p.name(), text.source(p.start(), p.end()), p.start(),
                        p.end()));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isMoney(PlainText text, Phrase p) {
        if (p.quantity().hasUnit()) {
            return p.unit().dimension().equals(Dimension.MONEY);
        }
        char before = text.at(text.skipSpacesBack(p.quantity().start()) - 1);
        boolean sign = before == '¥' || before == '￥';
        boolean large = p.quantity().multiplier().compareTo(WAN) >= 0;
        return sign || large && (NameSense.isMoney(p.name()) || NameSense.isMoney(p.clause()));
    }
}
