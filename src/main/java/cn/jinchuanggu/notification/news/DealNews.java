package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.deal.Deal;
import cn.jinchuanggu.engagement.deal.DealStep;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells both sides of a deal, its buyer and its broker of every step. Who objected is not said. */
@Component
class DealNews implements LedgerNews {

    private final Deals deals;

    DealNews(Deals deals) {
        this.deals = deals;
    }

    @Override
    public Ledger ledger() {
        return Ledger.DEAL;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        Deal deal = deals.getDeal(entry.subject(), Actor.PLATFORM);
        DealStep step = DealStep.valueOf(entry.kind());
        News news = new News("deal " + entry.number(), kind(step), "交易 " + deal.id() + "：" + step.label() + "。", "/deals/" + deal.id());
        return List.of(new Told(news, Stream.of(deal.supplierPartyId(), deal.demanderPartyId(), deal.buyerPartyId()).distinct().toList(),
                deal.brokerAccount().stream().toList()));
    }

    private static NotificationKind kind(DealStep step) {
        return switch (step) {
            case PRICE, PUBLISH, OBJECT, DISMISS, UPHOLD -> NotificationKind.NOTICE;
            case SIGN -> NotificationKind.REGISTRATION;
            case OPEN, NDA, NEGOTIATE, OWNERSHIP, EVALUATE, PERFORM, ACCEPT, COMPLETE, SHELVE, REOPEN, TERMINATE -> NotificationKind.ANSWER;
        };
    }
}
