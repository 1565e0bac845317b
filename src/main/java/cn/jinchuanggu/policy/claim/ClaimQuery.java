package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
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
        Optional<String> unit, Optional<Integer> year, Optional<String> text) {

    static ClaimQuery of(Actor reader, Filter filter) {
        return new ClaimQuery(ClaimRules.seesAll(reader), reader.partyIds(), reader.username(), filter.state(),
                filter.article(), filter.unit(), filter.year(), filter.text());
    }

    /** What narrows a list; empty for any. */
    public record Filter(Optional<ClaimState> state, Optional<Integer> article, Optional<String> unit, Optional<Integer> year,
            Optional<String> text) {

        public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
