package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.store.ChallengeStore;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Lists of challenges: those that are published, and those of the reader's own. */
@Service
public class ChallengeLists {

    private final ChallengeStore store;
    private final Clock clock;

    ChallengeLists(ChallengeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param counts how many there are in each state, the state of the filter passed over
     */
    public record Found(Page<ChallengeSummary> page, Map<ChallengeState, Long> counts) {
    }

    public Found find(ChallengeQuery.Filter filter, Paging paging, Actor reader) {
        ChallengeQuery query = query(filter, reader);
        Map<ChallengeState, Long> counts = store.count(query);
        return new Found(paging.page((skip, limit) -> store.list(query, skip, limit), counts, filter.state()), counts);
    }

    /** Everything that fits, in the order of the list. */
    public WholeList<ChallengeSummary> listAll(ChallengeQuery.Filter filter, Actor reader) {
        return store.listAll(query(filter, reader));
    }

    private ChallengeQuery query(ChallengeQuery.Filter filter, Actor reader) {
        return ChallengeQuery.of(reader, filter, LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
    }
}
