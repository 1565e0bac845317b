package cn.jinchuanggu.supermarket.request;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.supermarket.request.store.RequestStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers that wait for whoever asked, and open requests for which a provider has services and has not offered. */
@Component
class RequestAgenda implements Agenda {

    private final RequestStore store;

    RequestAgenda(RequestStore store) {
        this.store = store;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        boolean provider = actor.has(Role.PROVIDER);
        if (actor.partyId() == null || !provider && !actor.hasAny(Role.ENTERPRISE, Role.INSTITUTION)) {
            return List.of();
        }
        return store.listWaiting(actor, limit).stream()
                .map(r -> provider ? new AgendaItem(AgendaItem.Kind.FOUND, r.partyName() + "：" + r.title(), "报价", "/requests/" + r.id(), null, r.budget())
                        : new AgendaItem(AgendaItem.Kind.ANSWER, r.title(), "看 " + r.offers() + " 个报价并选定", "/requests/" + r.id(), null, null)).toList();
    }
}
