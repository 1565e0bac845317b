package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import cn.jinchuanggu.policy.offer.store.UnclaimedContracts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Subsidies that wait for their provider: a contract is registered and paid, and nothing is filed. */
@Component
class OfferAgenda implements Agenda {

    private final UnclaimedContracts contracts;

    OfferAgenda(UnclaimedContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        return contracts.listNames(actor.partyIds(), limit).stream()
                .map(name -> new AgendaItem(Kind.MONEY, name, "核对并确认第九条补助", "/claims/offers", null, null)).toList();
    }
}
