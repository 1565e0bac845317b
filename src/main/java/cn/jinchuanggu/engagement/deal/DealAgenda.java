package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import cn.jinchuanggu.engagement.deal.store.AwaitedDeals;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deals in which something is awaited by a day, and objections to a price on notice. */
@Component
class DealAgenda implements Agenda {

    private final AwaitedDeals awaited;

    DealAgenda(AwaitedDeals awaited) {
        this.awaited = awaited;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        return actor.isVisitor() ? List.of()
                : awaited.list(actor.partyIds(), actor.username(), actor.has(Role.OPERATOR), limit).stream().map(DealAgenda::item).toList();
    }

    private static AgendaItem item(AwaitedDeals.Awaited row) {
        boolean objection = row.state() == DealState.OBJECTION;
        return new AgendaItem(objection ? Kind.ANSWER : Kind.CLOCK, row.achievement().orElse("交易 " + row.id()),
                objection ? "处理异议" : "办理下一步（" + row.state().label() + "）", "/deals/" + row.id(),
                row.dueOn().map(AgendaItem::endOf).orElse(null), null);
    }
}
