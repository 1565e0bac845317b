package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.deal.store.DealStore;
import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lists of deals: those that a reader has a part in, and the notices that everybody may read. */
@Service
public class DealLists {

    private static final String UNNAMED = "名称不公开";
    private static final String HERE = "在本平台提出（发布方隐名，由平台转交）";

    private final DealStore store;
    private final Deals deals;
    private final Listings listings;
    private final Clock clock;

    DealLists(DealStore store, Deals deals, Listings listings, Clock clock) {
        this.store = store;
        this.deals = deals;
        this.listings = listings;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param counts how many there are in each state, the state of the filter passed over
     */
    public record Found(Page<DealSummary> page, Map<DealState, Long> counts) {
    }

    /**
     * A notice as everybody may read it. Of a masked achievement it names neither the owner nor where the owner can be found.
     *
     * @param id    number of the deal
     * @param title of the achievement, in the public view
     * @param owner name of the supplier; empty when it is masked
     */
    public record PublicNotice(String id, String title, String owner, boolean illustrative, String channel, DealNotice notice, boolean hasPassed) {
    }

    public Found find(DealQuery.Filter filter, Paging paging, Actor reader) {
        DealQuery query = query(filter, reader);
        Map<DealState, Long> counts = store.count(query);
        return new Found(paging.page((skip, limit) -> store.list(query, skip, limit), counts, filter.state()), counts);
    }

    /** Every deal that fits, in the order of the list. */
    public WholeList<DealSummary> listAll(DealQuery.Filter filter, Actor reader) {
        return store.listAll(query(filter, reader));
    }

    private DealQuery query(DealQuery.Filter filter, Actor reader) {
        return DealQuery.of(reader, filter, LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
    }

    /** Prices on notice, the latest change first. */
    public Page<PublicNotice> listNotices(Paging paging) {
        return paging.page((skip, limit) -> store.listOnNotice(skip, limit).stream().flatMap(id -> findNotice(id).stream()).toList(), store.countOnNotice());
    }

    /** @throws NotFound when nothing is on notice under this number */
    public PublicNotice getNotice(String id) {
        return findNotice(id).orElseThrow(() -> new NotFound("公示", id));
    }

    private Optional<PublicNotice> findNotice(String id) {
        return deals.find(id).filter(d -> d.state() == DealState.NOTICE_RUNNING || d.state() == DealState.OBJECTION).map(deals::situation)
                .flatMap(s -> s.notice().map(notice -> publicNotice(s, notice)));
    }

    private PublicNotice publicNotice(Situation situation, DealNotice notice) {
        Optional<Achievement> achievement = publicAchievement(situation.deal().achievementId());
        Optional<String> owner = achievement.map(a -> a.standing().ownerName());
        return new PublicNotice(situation.deal().id(), achievement.map(Achievement::title).orElse(UNNAMED), owner.orElse(""),
                achievement.filter(a -> a.standing().illustrative()).isPresent(), owner.isPresent() ? notice.channel() : HERE, notice, notice.hasPassed(situation.today()));
    }

    /** As visitors see it; empty when it is not public any more. */
    private Optional<Achievement> publicAchievement(String id) {
        try {
            return Optional.of(listings.getAchievement(id, Actor.VISITOR));
        } catch (NotFound e) {
            return Optional.empty(); // withdrawn meanwhile: the notice goes on without its name
        }
    }
}
