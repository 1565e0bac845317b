package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.robot.GroupRobots;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The group robot of a person, on the page of their settings. What was typed as a key is never shown again. */
@Controller
class RobotPages {

    private static final String BACK = "redirect:/notifications/settings";

    private final GroupRobots robots;
    private final SettingsPage page;

    RobotPages(GroupRobots robots, SettingsPage page) {
        this.robots = robots;
        this.page = page;
    }

    @PostMapping("/notifications/settings/robot")
    String keep(@RequestParam(defaultValue = "") String robot, @RequestParam(defaultValue = "") List<String> robotKinds,
            @RequestParam(defaultValue = "false") boolean robotConsent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        Set<NotificationKind> kinds = robotKinds.stream().map(NotificationKind::find).flatMap(Optional::stream).collect(Collectors.toSet());
        try {
            robots.keep(robot, kinds, robotConsent, actor);
        } catch (InvalidInput e) {
            page.refuse(e, actor, model, response);
            model.addAttribute("robotKinds", SettingsPage.names(kinds));
            return SettingsPage.VIEW;
        }
        news.addFlashAttribute("news", "已保存群机器人。点“发一条试试”，看看群里收不收得到。");
        return BACK;
    }

    @PostMapping("/notifications/settings/robot/trial")
    String tryOut(Actor actor, RedirectAttributes news) {
        robots.tryOut(actor);
        news.addFlashAttribute("news", "试发的消息已经排队，几秒钟以后发到群里；刷新本页看得到结果。");
        return BACK;
    }

    @PostMapping("/notifications/settings/robot/erase")
    String erase(Actor actor, RedirectAttributes news) {
        robots.erase(actor);
        news.addFlashAttribute("news", "已删除群机器人的密钥，还没有发出的消息也取消了。");
        return BACK;
    }
}
