package cn.jinchuanggu.supermarket.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the confirmed orders of a provider, or of one of its services, say; real and invented orders are never counted together.
 *
 * @param illustrative whether these are the invented ones
 * @param done         confirmed orders
 * @param timed        of these, those that promised days
 * @param onTime       of these, those whose last report came in time
 * @param rated        orders with a rating
 * @param averages     of the marks for 质量, 时效 and 服务, one decimal; empty when nothing is rated
 */
public record ProviderRecord(boolean illustrative, long done, long timed, long onTime, long rated, List<BigDecimal> averages) {

    public ProviderRecord {
        averages = List.copyOf(averages);
    }

    /** In whole percent, such as 83 %, cut off; empty when no order promised days. */
    public Optional<String> onTimeRate() {
        return timed == 0 ? Optional.empty() : Optional.of(onTime * 100 / timed + "%");
    }

    /** The averages in words; empty when nothing is rated. */
    public Optional<String> marks() {
        return averages.isEmpty() ? Optional.empty()
                : Optional.of("质量 " + averages.get(0) + " · 时效 " + averages.get(1) + " · 服务 " + averages.get(2));
    }
}
