package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.ListOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which deals are asked for, and by whom.
 *
 * @param all        whether the reader sees everybody's; otherwise those of the party and those the account introduced
 * @param parties    all ids of the reader's party
 * @param lateBefore only those in which something was awaited before this day
 * @param text       a part of the number, of the achievement or of a party
 */
public record DealQuery(boolean all, Set<String> parties, String account, Optional<DealState> state, Optional<LocalDate> lateBefore, Optional<String> text,
        Sort sort) {

    /** What comes first; whatever has not what it is ordered by comes last, of equal ones the latest change first. */
    public enum Sort implements ListOrder {
        CHANGED("最近变化"),
        UNCHANGED("最久没有变化"),
        DUE("先到期"),
        PRICE("金额大"),
        NEWEST("最近建立");

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
    public record Filter(Optional<DealState> state, boolean late, Optional<String> text, Sort sort) {

        public static final Filter NONE = new Filter(Optional.empty(), false, Optional.empty(), Sort.CHANGED);
    }

    static DealQuery of(Actor reader, Filter filter, LocalDate today) {
        return new DealQuery(reader.has(Role.OPERATOR), reader.partyIds(), reader.username(), filter.state(),
                filter.late() ? Optional.of(today) : Optional.empty(), filter.text(), filter.sort());
    }
}
