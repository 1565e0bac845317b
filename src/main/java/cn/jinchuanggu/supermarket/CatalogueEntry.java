package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/**
 * One service of the catalogue.
 *
 * @param category  what kind of help it is, such as {@code 检验检测}
 * @param price     for one unit; null is 面议
 * @param priceUnit what the price is for, such as {@code 样}; null when there is no price
 * @param days      days until it is done; null when not stated
 * @param voucher   whether an innovation voucher (创新券) may pay for it
 * @param segments  names of the parts of industries it serves
 * @param qualifications of its provider for just this service, as the provider says; its others stand with the provider
 */
public record CatalogueEntry(String id, String name, String summary, String category, Money price, String priceUnit,
        Integer days, boolean voucher, String providerId, String providerName, List<String> segments, List<String> qualifications,
        boolean illustrative) {

    public CatalogueEntry {
        segments = List.copyOf(segments);
        qualifications = List.copyOf(qualifications);
    }

    /** Short, such as {@code 4,800 元/样} or {@code 面议}. */
    public Saying priceBrief() {
        return price == null ? Saying.label("面议") : priceUnit == null ? Saying.just(price) : Saying.of("says.service.pricePer", price, priceUnit);
    }

    /** To the fen; empty when there is no price. */
    public Saying priceExact() {
        return price == null ? Saying.NOTHING : price.exact();
    }
}
