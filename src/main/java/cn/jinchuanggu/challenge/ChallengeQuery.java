package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.ListOrder;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which challenges are asked for, and by whom.
 *
 * @param all     whether the reader sees those too that are not published
 * @param parties all ids of the reader's party, which sees its own
 * @param today   challenges that take applications do so on this day
 */
public record ChallengeQuery(boolean all, Set<String> parties, Filter filter, LocalDate today) {

    /** How a list is ordered; of equal ones the number decides. */
    public enum Sort implements ListOrder {
        NEWEST("最近有变化的在前"), DEADLINE("先截止的在前"), AWARD("榜金高的在前");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * What narrows a list; empty for any.
     *
     * @param takesApplications only those to which one can apply today
     * @param least             least award
     * @param mine              only those of the reader's own party
     * @param text              a part of the title, of the number or of the publisher's name
     */
    public record Filter(Optional<ChallengeState> state, boolean takesApplications, Optional<Money> least, boolean mine, Optional<String> text, Sort sort) {

        public static final Filter NONE = new Filter(Optional.empty(), false, Optional.empty(), false, Optional.empty(), Sort.NEWEST);
    }

    static ChallengeQuery of(Actor reader, Filter filter, LocalDate today) {
        return new ChallengeQuery(reader.has(Role.OPERATOR), reader.partyIds(), filter, today);
    }
}
