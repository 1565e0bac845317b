package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.notification.Notification;
import cn.jinchuanggu.notification.Notifications;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person was told. */
@Controller
class NotificationPages {

    private static final int SIZE = 20;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Notifications notifications;

    NotificationPages(Notifications notifications) {
        this.notifications = notifications;
    }

    /** One line of the list. @param isMatch whether its reader may say that it is not relevant */
    record Line(String id, String kind, String text, String link, String at, boolean read, boolean isMatch) {

        static Line of(Notification notification) {
            return new Line(notification.id(), notification.kind().label(), notification.text(), notification.link(), shown(notification.at()),
                    notification.read(), notification.listingId().isPresent());
        }

        private static String shown(OffsetDateTime at) {
            return at.format(MINUTE);
        }
    }

    @GetMapping("/notifications")
    String list(@RequestParam(defaultValue = "false") boolean unread, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
        Page<Line> lines = notifications.list(actor, unread, new Paging(page, SIZE)).map(Line::of);
        model.addAttribute("lines", lines);
        model.addAttribute("unread", unread);
        model.addAttribute("count", notifications.countUnread(actor));
        return "notification/notifications";
    }

    @PostMapping("/notifications/{id}/read")
    String read(@PathVariable String id, Actor actor) {
        notifications.markRead(id, actor);
        return "redirect:/notifications";
    }

    @PostMapping("/notifications/read")
    String readAll(Actor actor, RedirectAttributes news) {
        notifications.markAllRead(actor);
        news.addFlashAttribute("news", "全部标为已读。");
        return "redirect:/notifications";
    }
}
