package cn.jinchuanggu.notification;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import cn.jinchuanggu.notification.store.NotificationStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** Listings that answered a saved search or a need and that the person has not looked at. */
@Component
class NewMatchAgenda implements Agenda {

    private final NotificationStore store;

    NewMatchAgenda(NotificationStore store) {
        this.store = store;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        return actor.isVisitor() ? List.of() : store.listUnread(actor.username(), NotificationKind.MATCH, limit).stream()
                .map(n -> new AgendaItem(Kind.FOUND, n.text(), "查看新的匹配", n.link(), null, null)).toList();
    }
}
