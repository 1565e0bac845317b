package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.notification.Choice;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.Preferences;
import cn.jinchuanggu.notification.Rhythm;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a person wants to be told: an address for e-mail, and for each kind where and how often. */
@Controller
class PreferencePages {

    private final Preferences preferences;
    private final SettingsPage page;

    PreferencePages(Preferences preferences, SettingsPage page) {
        this.preferences = preferences;
        this.page = page;
    }

    @GetMapping("/notifications/settings")
    String show(Actor actor, Model model) {
        page.fill(actor, model);
        return SettingsPage.VIEW;
    }

    @PostMapping("/notifications/settings")
    String choose(@RequestParam MultiValueMap<String, String> sent, Actor actor, RedirectAttributes news) {
        Map<NotificationKind, Choice> choices = new EnumMap<>(NotificationKind.class);
        for (NotificationKind kind : NotificationKind.values()) {
            choices.put(kind, new Choice(isTicked(sent, "inApp", kind), isTicked(sent, "mail", kind),
                    rhythm(sent.getFirst("rhythm." + kind.name())), isTicked(sent, "muted", kind)));
        }
        preferences.choose(choices, actor);
        news.addFlashAttribute("news", "已保存通知设置。");
        return "redirect:/notifications/settings";
    }

    @PostMapping("/notifications/settings/address")
    String keepAddress(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "false") boolean consent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        try {
            preferences.keepAddress(address, consent, actor);
        } catch (InvalidInput e) {
            page.refuse(e, actor, model, response);
            model.addAttribute("address", address);
            return SettingsPage.VIEW;
        }
        news.addFlashAttribute("news", "已保存邮箱地址，只用来给您发通知。");
        return "redirect:/notifications/settings";
    }

    @PostMapping("/notifications/settings/address/erase")
    String eraseAddress(Actor actor, RedirectAttributes news) {
        preferences.eraseAddress(actor);
        news.addFlashAttribute("news", "已删除邮箱地址，还没有发出的邮件也取消了。");
        return "redirect:/notifications/settings";
    }

    private static boolean isTicked(MultiValueMap<String, String> sent, String field, NotificationKind kind) {
        return sent.getOrDefault(field, List.of()).contains(kind.name());
    }

    private static Rhythm rhythm(String name) {
        return Arrays.stream(Rhythm.values()).filter(r -> r.name().equals(name)).findFirst().orElse(Rhythm.DAILY);
    }
}
