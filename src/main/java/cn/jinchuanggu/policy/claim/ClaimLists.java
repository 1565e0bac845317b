package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.policy.claim.store.ClaimStore;
import cn.jinchuanggu.policy.claim.store.MatterStore;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Lists of claims: what a reader may see of them, and what the public may. */
@Service
public class ClaimLists {

    private static final Set<ClaimState> PUBLISHED = EnumSet.of(ClaimState.NOTICE, ClaimState.APPROVED, ClaimState.PAID, ClaimState.RECOVERED);

    private final ClaimStore store;
    private final MatterStore matters;
    private final ClaimRules rules = new ClaimRules(NoticeDays.load());
    private final Clock clock;

    ClaimLists(ClaimStore store, MatterStore matters, Clock clock) {
        this.store = store;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param counts how many there are in each state, the state of the filter passed over
     */
    public record Found(Page<ClaimSummary> page, Map<ClaimState, Long> counts) {
    }

    /** A claim that the public may read of, with its notice. */
    public record Published(Claim claim, Notice notice) {
    }

    public Found find(ClaimQuery.Filter filter, Paging paging, Actor reader) {
        ClaimQuery query = ClaimQuery.of(reader, filter);
        Map<ClaimState, Long> counts = store.count(query);
        return new Found(paging.page((skip, limit) -> store.list(query, skip, limit), counts, filter.state()), counts);
    }

    /** Every claim that fits, in the order of the list. */
    public WholeList<ClaimSummary> listAll(ClaimQuery.Filter filter, Actor reader) {
        return store.listAll(ClaimQuery.of(reader, filter));
    }

    /**
     * Every claim of a unit under an article that has a matter beginning so, such as the number of a contract. For those who
     * see all claims.
     */
    public List<Claim> listOnMatter(CreditCode unit, int article, String matter, Actor reader) {
        return !ClaimRules.seesAll(reader) ? List.of()
                : matters.listClaims(Matters.prefix(unit, article) + matter).stream().flatMap(id -> store.find(id).stream()).toList();
    }

    /** Claims on notice, then those approved since, the latest change first. */
    public Page<Published> listPublished(Optional<Integer> article, Paging paging) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        return paging.page((skip, limit) -> store.listIn(PUBLISHED, article, skip, limit).stream()
                .flatMap(claim -> rules.notice(claim, today).map(n -> new Published(claim, n)).stream()).toList(), store.countIn(PUBLISHED, article));
    }
}
