package cn.jinchuanggu.engagement.mandate;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.ListOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which mandates are asked for, and by whom.
 *
 * @param all     whether the reader sees everybody's; otherwise those of the party and of the broker
 * @param parties all ids of the reader's party
 * @param today   by which a confirmed one has expired
 */
public record MandateQuery(boolean all, Set<String> parties, String account, Filter filter, LocalDate today) {

    /** What comes first; whatever has not what it is ordered by comes last, of equal ones the latest change first. */
    public enum Sort implements ListOrder {
        CHANGED("最近变化"),
        /** The next last day of those that hold or may be confirmed. */
        ENDING("先到期"),
        PARTY("按单位"),
        BROKER("按经纪人");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** @param text number, or a part of the name of the party or the broker */
    public record Filter(Optional<MandateState> state, Optional<String> text, Sort sort) {

        public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Sort.CHANGED);
    }

    static MandateQuery of(Actor reader, Filter filter, LocalDate today) {
        return new MandateQuery(reader.has(Role.OPERATOR), reader.partyIds(), reader.username(), filter, today);
    }

    /** Those of a broker that hold today. */
    static MandateQuery activeOf(Actor broker, LocalDate today) {
        return new MandateQuery(false, Set.of(), broker.username(), new Filter(Optional.of(MandateState.CONFIRMED), Optional.empty(), Sort.CHANGED), today);
    }
}
