package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.LifecycleStep;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the owner that a listing must be confirmed, was closed because it was not, or was sent back by the operator. */
@Component
class ListingNews implements LedgerNews {

    private final Listings listings;

    ListingNews(Listings listings) {
        this.listings = listings;
    }

    @Override
    public Ledger ledger() {
        return Ledger.LISTING;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        LifecycleStep step = LifecycleStep.valueOf(entry.kind());
        if (step != LifecycleStep.PROMPT && step != LifecycleStep.CLOSE && step != LifecycleStep.SEND_BACK) {
            return List.of();
        }
        Listing listing = listings.getListing(entry.subject(), Actor.PLATFORM);
        String text = switch (step) {
            case PROMPT -> "您发布的“%s”已经 %s，仍然有效吗？确认一下就不会自动关闭。";
            case SEND_BACK -> "您发布的“%s”被园区运营退回修改：%s";
            default -> "您发布的“%s”已经 %s，已自动关闭；仍然有效的，确认后重新公开。";
        };
        News news = new News("listing " + entry.number(), NotificationKind.LISTING, text.formatted(listing.title(), entry.why()),
                listing.kind().href(listing.id()));
        return List.of(new Told(news, List.of(listing.standing().ownerId()), List.of()));
    }
}
