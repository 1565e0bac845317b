package cn.jinchuanggu.identity;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pairs that may be one and the same and wait for an operator's judgment, all of them as one thing to do. */
@Component
class IdentityAgenda implements Agenda {

    private final Suggestions suggestions;

    IdentityAgenda(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        long open = actor.has(Role.OPERATOR) ? suggestions.countOpenInLastScan() : 0;
        return open == 0 ? List.of() : List.of(new AgendaItem(Kind.FOUND, open + " 对可能是同一个对象", "判断是否合并", "/identity", null, null));
    }
}
