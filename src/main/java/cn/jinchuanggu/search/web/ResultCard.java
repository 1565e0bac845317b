package cn.jinchuanggu.search.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.reference.ReadinessLevel;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.SearchHit;
import java.util.List;

/**
 * One listing in a list of results, ready to be shown.
 *
 * @param title     cut at the words that were asked for
 * @param excerpt   the sentence that answers best, or the beginning of the text
 * @param readiness such as {@code TRL 6 正样级}; null when unknown
 */
public record ResultCard(ListingSummary listing, List<MarkedText.Part> title, List<MarkedText.Part> excerpt, PriceRange price,
        String readiness) {

    private static final int LONGEST_TEXT = 140;

    static ResultCard of(SearchHit hit) {
        ListingSummary listing = ListingSummary.of(hit.profile());
        MarkedText excerpt = hit.excerpt().marks().isEmpty() ? MarkedText.plain(beginning(listing.text())) : hit.excerpt();
        return new ResultCard(listing, hit.title().parts(), excerpt.parts(),
                PriceRange.of(listing.amountFromYuan(), listing.amountUpToYuan()),
                listing.readiness() == null ? null : ReadinessLevel.of(listing.readiness()).display());
    }

    /** Whether the number of readiness is the least that is asked for, not what is offered. */
    public boolean isAsked() {
        return listing.kind() == ListingKind.NEED;
    }

    /** What the sum of money is called for this kind of listing. */
    public String priceLabel() {
        return switch (listing.kind()) {
            case NEED -> "预算";
            case ACHIEVEMENT -> "意向价格";
            case SERVICE -> "价格";
            case TALENT_NEED -> "年薪";
            case SCENARIO, CAPABILITY, FINANCING_NEED -> "金额";
        };
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length())))) + "…";
    }
}
