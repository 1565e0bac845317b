package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A deal in a list.
 *
 * @param achievement title of the achievement
 * @param supplier    name of the supplier
 * @param buyer       name of who buys
 * @param amount      the price that stands; empty while there is none
 * @param dueOn       last day of what is awaited; empty for none
 */
public record DealSummary(String id, DealState state, int version, String achievement, String supplier, String buyer, Optional<Money> amount,
        OffsetDateTime updatedAt, Optional<LocalDate> dueOn) {
}
