package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the indicators out of Chinese text.
 *
 * <p>Dates, ordinals, standard and model numbers and money are none; money is {@code MoneyPhrase}'s. Costs per unit
 * (元/吨) are indicators. Counting words such as 个 count only with a bound. A number without a unit counts only with a
 * name and a bound, or as pH, coefficient and the like.
 */
public final class IndicatorReader {

    private static final List<String> DIMENSIONLESS = List.of("pH", "PH", "系数", "折射率", "碱度", "指数", "摩尔比", "信噪比", "目数",
            "等级", "长径比", "压缩比", "因子", "因数", "酸碱度", "可靠度", "可用度");

    private IndicatorReader() {
    }

    /**
     * All indicators in the order of the text.
     *
     * @param text any text of any length, null counts as empty; read once from left to right
     * @return never null; {@code text.substring(i.start(), i.end())} equals {@code i.text()} for each of them
     */
    public static List<Indicator> read(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        PlainText plain = new PlainText(text);
        return read(plain, PhraseReader.read(plain));
    }

    static List<Indicator> read(PlainText text, List<Phrase> phrases) {
        List<Indicator> found = new ArrayList<>();
        for (Phrase p : phrases) {
            if (!p.condition() && isIndicator(p)) {
                found.add(indicator(text, p));
            }
        }
        return List.copyOf(found);
    }

    private static Indicator indicator(PlainText text, Phrase p) {
        return new Indicator(p.name(), p.operator(), p.lower(), p.upper(), p.unit(), p.relative(), p.approximate(),
                text.source(p.start(), p.end()), p.start(), p.end());
    }

    private static boolean isIndicator(Phrase p) {
        Dimension d = p.unit().dimension();
        if (d.isMoney()) {
            return d.isQuotient();
        }
        if (d.isWeakCount()) {
            return p.explicit();
        }
        return p.quantity().hasUnit() || isDimensionless(p);
    }

    private static boolean isDimensionless(Phrase p) {
        if (p.name().isEmpty() || NameSense.isMoney(p.name()) || NameSense.isMoney(p.clause())) {
            return false;
        }
        boolean known = DIMENSIONLESS.stream().anyMatch(p.name()::contains);
        boolean fraction = p.name().endsWith("率") && p.quantity().upper().compareTo(BigDecimal.ONE) < 0
                && p.quantity().lower().signum() > 0;
        return known || fraction || p.front().operator() != null || p.quantity().shape() == Quantity.Shape.TOLERANCE;
    }
}
