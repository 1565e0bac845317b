package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import cn.jinchuanggu.engagement.introduction.store.AwaitedIntroductions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Introductions that wait for an answer of this person's side, and those of a broker that wait for somebody else with a clock. */
@Component
class IntroductionAgenda implements Agenda {

    private final AwaitedIntroductions awaited;

    IntroductionAgenda(AwaitedIntroductions awaited) {
        this.awaited = awaited;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        return actor.isVisitor() ? List.of() : awaited.list(actor.partyIds(), actor.username(), limit).stream().map(IntroductionAgenda::item).toList();
    }

    private static AgendaItem item(AwaitedIntroductions.Awaited row) {
        return new AgendaItem(row.own() ? Kind.ANSWER : Kind.CLOCK, row.need() + " ↔ " + row.achievement(), row.own() ? "答复引荐" : "跟进引荐",
                "/engagements/" + row.id(), row.dueOn().map(AgendaItem::endOf).orElse(null), null);
    }
}
