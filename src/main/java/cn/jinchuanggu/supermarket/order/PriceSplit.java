package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who pays how much for an order, to the 分.
 *
 * @param price   for all that was ordered
 * @param voucher what an innovation voucher pays of it; zero for none
 */
public record PriceSplit(Money price, Money voucher) {

    static final String PRICE = "priceYuan";
    static final String VOUCHER = "voucherYuan";
    static final String OWN = "ownYuan";

    /** What the customer pays. */
    public Money own() {
        return price.minus(voucher);
    }

    /** As an entry keeps it. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(PRICE, price.plain());
        facts.put(VOUCHER, voucher.plain());
        facts.put(OWN, own().plain());
        return facts;
    }

    /** What an event says of it; empty when it says nothing. */
    public static Optional<PriceSplit> find(OrderEvent event) {
        return event.money(PRICE).map(price -> new PriceSplit(price, event.money(VOUCHER).orElse(Money.ZERO)));
    }
}
