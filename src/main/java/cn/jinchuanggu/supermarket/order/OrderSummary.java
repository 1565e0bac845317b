package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An order in a list.
 *
 * @param provider name of the provider
 * @param customer name of the customer
 * @param price    for all that was ordered; empty while there is none
 * @param voucher  what a voucher pays of it
 * @param slot     when it is done; empty when nobody says so
 * @param dueOn    last day of what is awaited; empty when nobody has to do anything by a day
 * @param waiting  whom it waits for; empty for nobody
 */
public record OrderSummary(String id, OrderState state, int version, String serviceId, String service, String provider, String customer,
        boolean illustrative, Optional<Money> price, Optional<Money> voucher, Optional<SlotTime> slot, OffsetDateTime createdAt, OffsetDateTime updatedAt,
        Optional<LocalDate> dueOn, Optional<Waiting> waiting) {
}
