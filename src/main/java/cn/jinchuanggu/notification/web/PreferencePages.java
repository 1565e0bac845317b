package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.notification.Choice;
import cn.jinchuanggu.notification.MailSettings;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.Preference;
import cn.jinchuanggu.notification.Preferences;
import cn.jinchuanggu.notification.Rhythm;
import cn.jinchuanggu.notification.mail.OutgoingMail;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
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
    private final MailSettings mail;

    PreferencePages(Preferences preferences, MailSettings mail) {
        this.preferences = preferences;
        this.mail = mail;
    }

    /** One kind with its choices. */
    record Row(String kind, String label, boolean inApp, boolean mail, String rhythm, boolean muted) {

        static Row of(NotificationKind kind, Choice choice) {
            return new Row(kind.name(), kind.label(), choice.inApp(), choice.mail(), choice.rhythm().name(), choice.muted());
        }
    }

    /** One e-mail that was made, and where it stands. */
    record Sent(String day, String state, String trouble) {

        static Sent of(OutgoingMail mail) {
            String attempts = mail.attempts() > 1 ? "（试过 " + mail.attempts() + " 次）" : "";
            return new Sent(mail.createdAt().toLocalDate().toString(), mail.state().label() + attempts, mail.trouble());
        }
    }

    @GetMapping("/notifications/settings")
    String show(Actor actor, Model model) {
        Preference preference = preferences.get(actor.username());
        return page(preference, preference.address().orElse(""), actor, model);
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
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
            return page(preferences.get(actor.username()), address, actor, model);
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

    private String page(Preference preference, String typed, Actor actor, Model model) {
        model.addAttribute("rows", Arrays.stream(NotificationKind.values()).map(kind -> Row.of(kind, preference.choice(kind))).toList());
        model.addAttribute("rhythms", List.of(Rhythm.values()));
        model.addAttribute("address", typed);
        model.addAttribute("kept", preference.address().isPresent());
        model.addAttribute("keptOn", preference.consentedAt().map(at -> at.toLocalDate().toString()).orElse(""));
        model.addAttribute("mailOff", !mail.enabled());
        model.addAttribute("hour", mail.digestHour());
        model.addAttribute("mails", preferences.listMails(actor).stream().map(Sent::of).toList());
        return "notification/settings";
    }

    private static boolean isTicked(MultiValueMap<String, String> sent, String field, NotificationKind kind) {
        return sent.getOrDefault(field, List.of()).contains(kind.name());
    }

    private static Rhythm rhythm(String name) {
        return Arrays.stream(Rhythm.values()).filter(r -> r.name().equals(name)).findFirst().orElse(Rhythm.DAILY);
    }
}
