package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import cn.jinchuanggu.privacy.store.RequestStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Requests that the desk has to decide, with the day on which each is due. */
@Component
class RequestAgenda implements Agenda {

    private static final RequestQuery OPEN = new RequestQuery(Optional.of(RequestState.FILED), Optional.empty());

    private final RequestStore store;

    RequestAgenda(RequestStore store) {
        this.store = store;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        return !RequestRules.seesAll(actor) ? List.of() : store.list(OPEN, 0, limit).stream().map(r -> new AgendaItem(Kind.CLOCK, r.kind().label(), "办理个人信息请求",
                "/security/privacy/" + r.id(), AgendaItem.endOf(r.dueOn()), null)).toList();
    }
}
