package cn.jinchuanggu.matching.posting.uptake;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.matching.posting.store.TalkingStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a fund or a bank took up and has to report on. */
@Component
class UptakeAgenda implements Agenda {

    private final TalkingStore store;

    UptakeAgenda(TalkingStore store) {
        this.store = store;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        if (actor.isVisitor()) {
            return List.of();
        }
        return store.listTalking(actor.username(), limit).entrySet().stream().map(need -> new AgendaItem(AgendaItem.Kind.ANSWER,
                need.getValue().isEmpty() ? ListingKind.FINANCING_NEED.label() : need.getValue(), "回报融资结果",
                ListingKind.FINANCING_NEED.href(need.getKey()) + "/matches", null, null)).toList();
    }
}
