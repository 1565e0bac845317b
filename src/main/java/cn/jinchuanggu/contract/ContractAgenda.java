package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import cn.jinchuanggu.contract.store.ContractsInState;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Contracts whose registration waits: for the provider's application, or for the clerk of the registration body. */
@Component
class ContractAgenda implements Agenda {

    private final ContractsInState contracts;

    ContractAgenda(ContractsInState contracts) {
        this.contracts = contracts;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        if (actor.has(Role.OPERATOR)) {
            return items(contracts.list(ContractState.REGISTRATION_SUBMITTED, limit));
        }
        return items(contracts.listProvided(actor.partyIds(), Set.of(ContractState.SIGNED, ContractState.RETURNED), limit));
    }

    private static List<AgendaItem> items(List<ContractSummary> contracts) {
        return contracts.stream().map(c -> new AgendaItem(c.state() == ContractState.RETURNED ? Kind.ANSWER : Kind.TASK, c.name(), task(c.state()),
                "/contracts/" + c.id(), null, null)).toList();
    }

    private static String task(ContractState state) {
        return switch (state) {
            case RETURNED -> "补正后再申请认定登记";
            case REGISTRATION_SUBMITTED -> "登记认定结果";
            default -> "申请认定登记";
        };
    }
}
