package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.ListOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which introductions are asked for, and by whom.
 *
 * @param parties all ids of the reader's party
 * @param all     whether the reader sees everybody's; otherwise those of the party and those proposed by the account
 */
public record IntroductionQuery(boolean all, Set<String> parties, String account, Filter filter) {

    /** What comes first; whatever has not what it is ordered by comes last, of equal ones the latest change first. */
    public enum Sort implements ListOrder {
        /** What waits for the reader's own answer, then the next that is due. */
        TURN("轮到我的、先到期的在前"),
        DUE("先到期"),
        CHANGED("最近变化"),
        NEWEST("最近提出"),
        OLDEST("先提出");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static IntroductionQuery of(Actor reader, Filter filter) {
        return new IntroductionQuery(reader.has(Role.OPERATOR), reader.partyIds(), reader.username(), filter);
    }

    /** Those that the account itself proposed, whatever else it may see. */
    static IntroductionQuery proposedBy(Actor proposer, Filter filter) {
        return new IntroductionQuery(false, Set.of(), proposer.username(), filter);
    }

    /**
     * What narrows a list; empty for any.
     *
     * @param text    a part of the number or of a title
     * @param from    first day of proposing, in Asia/Shanghai
     * @param through last day of proposing
     */
    public record Filter(Optional<IntroductionState> state, Optional<String> text, Optional<LocalDate> from, Optional<LocalDate> through,
            Sort sort) {

        public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.TURN);

        /** All in one state. */
        static Filter of(IntroductionState state) {
            return new Filter(Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty(), Sort.TURN);
        }
    }
}
