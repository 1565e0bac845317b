package cn.jinchuanggu.cockpit.revenue;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.cockpit.revenue.store.RevenueStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** An enterprise that was resident through the last whole quarter and has not reported it is asked to. */
@Component
class RevenueAgenda implements Agenda {

    private final RevenueStore store;
    private final Clock clock;

    RevenueAgenda(RevenueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        if (!actor.has(Role.ENTERPRISE) || actor.partyId() == null) {
            return List.of();
        }
        Quarter quarter = Quarter.lastOver(LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
        return store.listOwing(actor.partyIds(), quarter).stream().limit(limit)
                .map(id -> new AgendaItem(AgendaItem.Kind.TASK, "营业收入：" + quarter.label(), "填报", "/revenue/" + id, null, null)).toList();
    }
}
