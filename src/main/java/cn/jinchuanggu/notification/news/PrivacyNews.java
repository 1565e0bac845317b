package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.privacy.PrivacyRequest;
import cn.jinchuanggu.privacy.RequestKind;
import cn.jinchuanggu.privacy.RequestStep;
import cn.jinchuanggu.privacy.Requests;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells a person what became of a request about their data; nobody is told after an erasure, because nobody is there. */
@Component
class PrivacyNews implements LedgerNews {

    private static final Set<String> ANSWERS = Set.of(RequestStep.DO.name(), RequestStep.REFUSE.name());

    private final Requests requests;

    PrivacyNews(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Ledger ledger() {
        return Ledger.PRIVACY;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        if (!ANSWERS.contains(entry.kind())) {
            return List.of();
        }
        PrivacyRequest request = requests.getRequest(entry.subject(), Actor.PLATFORM);
        if (request.onBehalf() || request.kind() == RequestKind.ERASE_ACCOUNT && entry.kind().equals(RequestStep.DO.name())) {
            return List.of();
        }
        News news = new News("privacy " + entry.number(), NotificationKind.PRIVACY, "您的请求“" + request.kind().label() + "”：" + RequestStep.valueOf(entry.kind()).label() + "。",
                "/account/privacy/requests/" + request.id());
        return List.of(new Told(news, List.of(), List.of(request.account())));
    }
}
