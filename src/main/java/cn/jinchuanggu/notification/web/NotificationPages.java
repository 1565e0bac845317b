package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.notification.NotRelevant;
import cn.jinchuanggu.notification.Notification;
import cn.jinchuanggu.notification.Notifications;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
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

    private static final String SIZE = "20";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        Arrays.stream(RefusalCode.values()).forEach(code -> CODES.put(code.name(), code.label()));
    }

    private final Notifications notifications;
    private final NotRelevant notRelevant;

    NotificationPages(Notifications notifications, NotRelevant notRelevant) {
        this.notifications = notifications;
        this.notRelevant = notRelevant;
    }

    /** One line of the list. @param judged whether its reader may say that the match is not relevant */
    public record Line(String id, String kind, String text, String link, String at, boolean read, boolean judged) {

        static Line of(Notification notification, boolean judged) {
            return new Line(notification.id(), notification.kind().label(), notification.text(), notification.link(), shown(notification.at()),
                    notification.read(), judged);
        }

        private static String shown(OffsetDateTime at) {
            return at.format(MINUTE);
        }
    }

    @GetMapping("/notifications")
    String list(@RequestParam(defaultValue = "false") boolean unread, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Actor actor, Model model) {
        Page<Line> lines = notifications.list(actor, unread, new Paging(page, size)).map(n -> Line.of(n, notRelevant.isOffered(n, actor)));
        model.addAttribute("lines", lines);
        model.addAttribute("unread", unread);
        model.addAttribute("codes", CODES);
        model.addAttribute("count", notifications.countUnread(actor));
        return "notification/notifications";
    }

    @PostMapping("/notifications/{id}/read")
    String read(@PathVariable String id, Actor actor) {
        notifications.markRead(id, actor);
        return "redirect:/notifications";
    }

    @PostMapping("/notifications/{id}/not-relevant")
    String notRelevant(@PathVariable String id, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) String key, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            notRelevant.say(id, code, note, actor, key);
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems().stream().map(p -> Problem.of("", p.sentence())).toList());
            return list(false, 1, Integer.parseInt(SIZE), actor, model);
        }
        news.addFlashAttribute("news", "已记下不相关的原因，以后的排序会考虑它。");
        return "redirect:/notifications";
    }

    @PostMapping("/notifications/read")
    String readAll(Actor actor, RedirectAttributes news) {
        notifications.markAllRead(actor);
        news.addFlashAttribute("news", "全部标为已读。");
        return "redirect:/notifications";
    }
}
