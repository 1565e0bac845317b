package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.supermarket.request.Offer;
import cn.jinchuanggu.supermarket.request.RequestStep;
import cn.jinchuanggu.supermarket.request.ServiceRequest;
import cn.jinchuanggu.supermarket.request.ServiceRequests;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells who asked of each offer, and the providers who offered of the end. */
@Component
class RequestNews implements LedgerNews {

    private final ServiceRequests requests;

    RequestNews(ServiceRequests requests) {
        this.requests = requests;
    }

    @Override
    public Ledger ledger() {
        return Ledger.REQUEST;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        ServiceRequest request = requests.getRequest(entry.subject(), Actor.PLATFORM);
        List<String> parties = switch (RequestStep.valueOf(entry.kind())) {
            case PUBLISH -> List.of();
            case OFFER -> List.of(request.partyId());
            case ACCEPT, CLOSE -> request.offers().stream().map(Offer::providerId).toList();
        };
        News news = new News("request " + entry.number(), NotificationKind.REQUEST, "代办 " + request.id() + "：" + RequestStep.valueOf(entry.kind()).label() + "。", "/requests/" + request.id());
        return parties.isEmpty() ? List.of() : List.of(new Told(news, parties, List.of()));
    }
}
