package cn.jinchuanggu.site.desk;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.notification.Notifications;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.site.HomeFigures;
import cn.jinchuanggu.site.store.OwnFiguresStore;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The home page of somebody who is signed in; shown under {@code /} by the pages of the site. */
@Component
public class DeskPage {

    private static final int NEWS = 5;

    private final Desk desk;
    private final Notifications notifications;
    private final OwnFiguresStore own;
    private final HomeFigures.Source all;

    DeskPage(Desk desk, Notifications notifications, OwnFiguresStore own, HomeFigures.Source all) {
        this.desk = desk;
        this.notifications = notifications;
        this.own = own;
        this.all = all;
    }

    /**
     * Fills in what waits for this person, what can be begun, unread news and figures, for the view {@code site/desk}. Some twenty
     * features are asked, in one transaction for all of them.
     */
    @Transactional(readOnly = true)
    public void fill(Actor actor, Model model) {
        List<Desk.Group> groups = desk.listFor(actor);
        model.addAttribute("groups", groups);
        model.addAttribute("waiting", groups.stream().mapToInt(Desk.Group::size).sum());
        model.addAttribute("actions", QuickAction.listFor(actor));
        model.addAttribute("news", notifications.list(actor, true, new Paging(1, NEWS)));
        boolean hasOwn = actor.partyId() != null || actor.has(Role.BROKER);
        model.addAttribute("own", hasOwn ? own.read(actor) : null);
        model.addAttribute("all", hasOwn ? null : all.read());
    }
}
