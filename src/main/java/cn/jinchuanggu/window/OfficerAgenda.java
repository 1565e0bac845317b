package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.window.store.CaseStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the one window has waiting for its officers: new cases with the time of their first answer, and clocks that run out within a day. */
@Component
class OfficerAgenda implements Agenda {

    private static final int HOURS = 24;

    private final CaseStore store;
    private final Cases cases;

    OfficerAgenda(CaseStore store, Cases cases) {
        this.store = store;
        this.cases = cases;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        return !actor.has(Role.OPERATOR) ? List.of()
                : store.listForOfficer(actor.username(), cases.now().plusHours(HOURS), limit).stream().map(this::item).toList();
    }

    private AgendaItem item(CaseSummary of) {
        boolean isNew = of.state() == CaseState.FILED;
        return new AgendaItem(isNew ? AgendaItem.Kind.ANSWER : AgendaItem.Kind.CLOCK, of.applicant() + "：" + cases.namesOf(of.matters()),
                isNew ? "受理代办件" : "办结到时的任务", "/window/cases/" + of.id(), of.dueAt().orElse(null), null);
    }
}
