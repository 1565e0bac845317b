package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.supermarket.order.store.OrderStore;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Orders that wait for a person: as the customer, as the provider, or as the operator who decides disputes. */
@Component
class OrderAgenda implements Agenda {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final OrderStore store;

    OrderAgenda(OrderStore store) {
        this.store = store;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        return store.listWaiting(actor.partyIds(), actor.has(Role.OPERATOR), limit).stream().map(OrderAgenda::item).toList();
    }

    private static AgendaItem item(OrderSummary order) {
        return new AgendaItem(order.dueOn().isPresent() ? AgendaItem.Kind.CLOCK : AgendaItem.Kind.ANSWER, order.service() + "（" + order.customer() + " → " + order.provider() + "）",
                order.waiting().orElseThrow().task(), "/orders/" + order.id(), order.dueOn().map(LocalDate::atStartOfDay)
                        .map(day -> day.plusDays(1).minusSeconds(1).atZone(CHANGZHI).toOffsetDateTime()).orElse(null), order.price().orElse(null));
    }
}
