package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.supermarket.voucher.store.GrantStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications that wait for the operator. */
@Component
class VoucherAgenda implements Agenda {

    private final GrantStore grants;

    VoucherAgenda(GrantStore grants) {
        this.grants = grants;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        if (!actor.has(Role.OPERATOR)) {
            return List.of();
        }
        return grants.listWaiting(limit).stream().map(g -> new AgendaItem(AgendaItem.Kind.ANSWER, g.partyName() + " 的创新券申领", "审批申领", "/vouchers/grants/" + g.id(),
                null, g.asked())).toList();
    }
}
