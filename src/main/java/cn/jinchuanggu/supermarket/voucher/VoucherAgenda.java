package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.supermarket.voucher.store.GrantStore;
import cn.jinchuanggu.supermarket.voucher.store.SettlementStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications that wait for the operator, and settlements that wait for the finance reviewer. */
@Component
class VoucherAgenda implements Agenda {

    private final GrantStore grants;
    private final SettlementStore settlements;

    VoucherAgenda(GrantStore grants, SettlementStore settlements) {
        this.grants = grants;
        this.settlements = settlements;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        if (actor.has(Role.OPERATOR)) {
            return grants.listWaiting(limit).stream().map(g -> new AgendaItem(AgendaItem.Kind.ANSWER, g.partyName() + " 的创新券申领", "审批申领", "/vouchers/grants/" + g.id(),
                    null, g.asked())).toList();
        }
        if (actor.has(Role.FINANCE_REVIEWER)) {
            return settlements.listConfirmed(limit).stream().map(s -> new AgendaItem(AgendaItem.Kind.MONEY, s.providerName() + " " + s.month() + " 创新券结算单", "登记拨付",
                    "/vouchers/settlements/" + s.id(), null, s.amount())).toList();
        }
        return List.of();
    }
}
