package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.ListOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which orders are asked for, and by whom.
 *
 * @param all        whether the reader sees everybody's; otherwise those of the party
 * @param parties    all ids of the reader's party
 * @param lateBefore only those that were due before this day
 * @param text       a part of the number, of the service or of a party
 */
public record OrderQuery(boolean all, Set<String> parties, Optional<OrderState> state, Optional<LocalDate> lateBefore, Optional<String> text, Sort sort) {

    /** What comes first. */
    public enum Sort implements ListOrder {
        NEWEST("最近变化"),
        DUE("先到期"),
        PRICE("金额大");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What narrows a list; empty for any. */
    public record Filter(Optional<OrderState> state, boolean late, Optional<String> text, Sort sort) {

        public static final Filter NONE = new Filter(Optional.empty(), false, Optional.empty(), Sort.NEWEST);
    }

    static OrderQuery of(Actor reader, Filter filter, LocalDate today) {
        return new OrderQuery(reader.has(Role.OPERATOR), reader.partyIds(), filter.state(), filter.late() ? Optional.of(today) : Optional.empty(),
                filter.text(), filter.sort());
    }
}
