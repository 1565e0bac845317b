package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.shared.ListOrder;
import cn.jinchuanggu.shared.Money;
import java.util.Optional;

/**
 * Which services of the catalogue are asked for; what is empty or false narrows nothing.
 *
 * @param text       words, looked for by the index
 * @param category   as the services name it
 * @param track      id of an industry
 * @param segment    id of a part of an industry
 * @param priceFrom  least price for one unit
 * @param priceTo    greatest price for one unit
 * @param negotiable only those without a price (面议)
 * @param days       done in so many days at most
 * @param voucher    only those that take innovation vouchers
 * @param provider   id of a provider
 * @param rating     average mark of at least so much, 1 to 5
 */
public record CatalogueQuery(Optional<String> text, Optional<String> category, Optional<String> track, Optional<String> segment, Optional<Money> priceFrom,
        Optional<Money> priceTo,
        boolean negotiable, Optional<Integer> days, boolean voucher, Optional<String> provider, Optional<Integer> rating, Sort sort) {

    /** Everything, in the usual order. */
    public static final CatalogueQuery ALL = new CatalogueQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), false,
            Optional.empty(), false, Optional.empty(), Optional.empty(), Sort.USUAL);

    /** All services of a provider, in the usual order. */
    public static CatalogueQuery ofProvider(String id) {
        return new CatalogueQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), false,
                Optional.of(id), Optional.empty(), Sort.USUAL);
    }

    /** How the services are ordered; whatever has not what it is ordered by comes last. */
    public enum Sort implements ListOrder {
        /** By relevance with words, else by category and name. */
        USUAL("默认"),
        CHEAPEST("价格从低到高"),
        DEAREST("价格从高到低"),
        QUICKEST("工期从短到长"),
        NAME("名称");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** The same in this category, all for an empty one, and in this segment. */
    CatalogueQuery in(String wanted, Optional<String> part) {
        return new CatalogueQuery(text, Optional.of(wanted).filter(c -> !c.isEmpty()), track, part, priceFrom, priceTo, negotiable, days, voucher, provider, rating,
                sort);
    }

    /** The same in all categories. */
    public CatalogueQuery inAllCategories() {
        return new CatalogueQuery(text, Optional.empty(), track, segment, priceFrom, priceTo, negotiable, days, voucher, provider, rating, sort);
    }
}
