package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.supermarket.ServiceMatching;
import cn.jinchuanggu.supermarket.request.Offer;
import cn.jinchuanggu.supermarket.request.RequestStep;
import cn.jinchuanggu.supermarket.request.ServiceRequest;
import cn.jinchuanggu.supermarket.request.ServiceRequests;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the providers whose services fit best of a new request, who asked of each offer, and the providers who offered of the end. */
@Component
class RequestNews implements LedgerNews {

    /** As many as its page shows to who asks. */
    private static final int FITTING = 10;

    private final ServiceRequests requests;
    private final ServiceMatching matching;

    RequestNews(ServiceRequests requests, ServiceMatching matching) {
        this.requests = requests;
        this.matching = matching;
    }

    @Override
    public Ledger ledger() {
        return Ledger.REQUEST;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        ServiceRequest request = requests.getRequest(entry.subject(), Actor.PLATFORM);
        RequestStep step = RequestStep.valueOf(entry.kind());
        List<String> parties = switch (step) {
            case PUBLISH -> fitting(request);
            case OFFER -> List.of(request.partyId());
            case ACCEPT, CLOSE -> request.offers().stream().map(Offer::providerId).toList();
        };
        String text = step == RequestStep.PUBLISH ? "新发布，可能合您机构的服务，可以报价。" : step.label() + "。";
        News news = new News("request " + entry.number(), NotificationKind.REQUEST, "代办 " + request.id() + "：" + text, "/requests/" + request.id());
        return parties.isEmpty() ? List.of() : List.of(new Told(news, parties, List.of()));
    }

    /** Providers of the services that fit, as nobody in particular would see them; whoever asked is not told of its own. */
    private List<String> fitting(ServiceRequest request) {
        return matching.find(request.wanted(), Actor.VISITOR, FITTING).stream().map(m -> m.service().providerId())
                .filter(id -> id != null && !id.equals(request.partyId())).distinct().toList();
    }
}
