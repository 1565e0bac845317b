package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.mandate.Mandate;
import cn.jinchuanggu.engagement.mandate.MandateStep;
import cn.jinchuanggu.engagement.mandate.Mandates;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the party and the broker of a mandate of every step. */
@Component
class MandateNews implements LedgerNews {

    private final Mandates mandates;

    MandateNews(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public Ledger ledger() {
        return Ledger.MANDATE;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        Mandate mandate = mandates.getMandate(entry.subject(), Actor.PLATFORM);
        News news = new News("mandate " + entry.number(), NotificationKind.ANSWER, "委托 " + mandate.id() + "：" + MandateStep.valueOf(entry.kind()).label() + "。",
                "/mandates/" + mandate.id());
        return List.of(new Told(news, List.of(mandate.partyId()), List.of(mandate.broker())));
    }
}
