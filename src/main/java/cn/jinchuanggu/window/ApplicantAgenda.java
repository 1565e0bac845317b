package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.window.store.CaseStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the one window asks of an applicant: something to bring while a clock stands still for it, and a word when it is done. */
@Component
class ApplicantAgenda implements Agenda {

    private final CaseStore store;
    private final Cases cases;

    ApplicantAgenda(CaseStore store, Cases cases) {
        this.store = store;
        this.cases = cases;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        return actor.isVisitor() ? List.of() : store.listForApplicant(actor.username(), actor.partyIds(), limit).stream().map(this::item).toList();
    }

    private AgendaItem item(CaseSummary of) {
        return new AgendaItem(of.waiting() ? AgendaItem.Kind.ANSWER : AgendaItem.Kind.TASK, "代办件 " + cases.namesOf(of.matters()), of.waiting() ? "补充材料，计时正在等您" : "确认结果并评价",
                "/window/cases/" + of.id(), null, null);
    }
}
