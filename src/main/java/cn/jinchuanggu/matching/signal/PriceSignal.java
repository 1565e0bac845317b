package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Whether the lowest asking price lies within the highest budget. Within: full points. Above: a cost that grows evenly until
 * the price is twice the budget. Nothing when no budget is stated, unknown when no price is.
 */
final class PriceSignal implements Signal {

    static final String NAME = "价格";

    private final Weights weights;

    PriceSignal(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Finding judge(Pair pair) {
        BigDecimal budget = highest(pair.asking());
        BigDecimal price = lowest(pair.offering());
        if (budget == null) {
            return Finding.NOTHING;
        }
        if (price == null) {
            return Finding.unknown(NAME, Saying.of("says.price.unknown", new Money(budget)));
        }
        if (price.compareTo(budget) <= 0) {
            return Finding.reason(NAME, weights.price(), Saying.of("says.price.met", new Money(budget), new Money(price)));
        }
        double over = budget.signum() <= 0 ? 1
                : Math.min(1, price.subtract(budget).divide(budget, MathContext.DECIMAL64).doubleValue());
        return Finding.gap(NAME, -weights.priceConflict() * over,
                Saying.of("says.price.unmet", new Money(budget), new Money(price), new Money(price.subtract(budget))));
    }

    private static BigDecimal highest(ListingProfile asking) {
        return asking.amountUpToYuan() != null ? asking.amountUpToYuan() : asking.amountFromYuan();
    }

    private static BigDecimal lowest(ListingProfile offering) {
        return offering.amountFromYuan() != null ? offering.amountFromYuan() : offering.amountUpToYuan();
    }
}
