package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.ListOrder;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims are asked for, and by whom.
 *
 * @param all     whether the reader sees everybody's; otherwise those of the party and those drafted by the account
 * @param parties all ids of the reader's party
 * @param article 1 to 20
 * @param unit    credit code, or a part of the name
 * @param year    in which the draft was made
 * @param text    a part of the number, the unit, the article or the matter
 */
public record ClaimQuery(boolean all, Set<String> parties, String account, Optional<ClaimState> state, Optional<Integer> article,
        Optional<String> unit, Optional<Integer> year, Optional<String> text, Sort sort) {

    /** What comes first; of equal ones the latest draft. */
    public enum Sort implements ListOrder {
        NEWEST("最近起草"),
        OLDEST("先起草"),
        CHANGED("最近变化"),
        UNCHANGED("最久没有变化"),
        /** As decided; what is not decided yet, as computed. */
        AMOUNT("金额大"),
        UNIT("按单位");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static ClaimQuery of(Actor reader, Filter filter) {
        return new ClaimQuery(ClaimRules.seesAll(reader), reader.partyIds(), reader.username(), filter.state(),
                filter.article(), filter.unit(), filter.year(), filter.text(), filter.sort());
    }

    /** What narrows a list; empty for any. */
    public record Filter(Optional<ClaimState> state, Optional<Integer> article, Optional<String> unit, Optional<Integer> year,
            Optional<String> text, Sort sort) {

        public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.NEWEST);
    }
}
