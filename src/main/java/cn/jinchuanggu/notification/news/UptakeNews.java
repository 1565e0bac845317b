package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.matching.posting.uptake.Uptake;
import cn.jinchuanggu.matching.posting.uptake.Uptakes;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the enterprise that its financing need was taken up, and what became of it. */
@Component
class UptakeNews implements LedgerNews {

    private final Listings listings;

    UptakeNews(Listings listings) {
        this.listings = listings;
    }

    @Override
    public Ledger ledger() {
        return Ledger.FINANCING;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        Listing need = listings.getListing(Uptakes.needOf(entry), Actor.PLATFORM);
        Uptake said = Uptake.of(entry);
        String text = switch (said.state()) {
            case TALKING -> "%s接手了您的融资需求“%s”，正在洽谈。";
            case GRANTED -> "%s回报：您的融资需求“%s”已放款。";
            case REFUSED -> "%s回报：您的融资需求“%s”未通过：" + said.why().replace("%", "%%");
        };
        return List.of(new Told(new News("financing " + entry.number(), NotificationKind.LISTING, text.formatted(said.partyName(), need.title()),
                need.kind().href(need.id()) + "/matches"), List.of(need.standing().ownerId()), List.of()));
    }
}
