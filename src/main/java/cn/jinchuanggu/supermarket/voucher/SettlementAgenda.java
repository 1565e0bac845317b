package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.supermarket.voucher.store.SettlementStore;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Settlements of vouchers, the earliest month first: what was used in months that are over waits for the operator to confirm it, what
 * is confirmed waits for the finance reviewer to pay it.
 */
@Component
class SettlementAgenda implements Agenda {

    private final SettlementStore store;
    private final Clock clock;

    SettlementAgenda(SettlementStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        if (actor.has(Role.OPERATOR)) {
            YearMonth now = YearMonth.now(clock.withZone(Vouchers.CHANGZHI));
            return store.listOpen(now, actor.partyIds(), limit).stream().map(s -> item(s, "核对", "/vouchers/settlements?month=" + s.month())).toList();
        }
        if (actor.has(Role.FINANCE_REVIEWER)) {
            return store.listConfirmed(limit).stream().map(s -> item(s, "登记拨付", "/vouchers/settlements/" + s.id())).toList();
        }
        return List.of();
    }

    private static AgendaItem item(Settlement settlement, String task, String href) {
        return new AgendaItem(AgendaItem.Kind.MONEY, settlement.providerName() + " " + settlement.month() + " 创新券结算单", task, href, null, settlement.amount());
    }
}
