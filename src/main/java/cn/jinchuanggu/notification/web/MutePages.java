package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.notification.Mutes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The links in e-mails that stop them, without a login. Opening one only shows a button, because mail programs open links by
 * themselves; the button, and the one-click request of a mail program (RFC 8058), stop it.
 */
@Controller
@Tag(name = "通知")
class MutePages {

    private final Mutes mutes;

    MutePages(Mutes mutes) {
        this.mutes = mutes;
    }

    @GetMapping("/mutes/{link}")
    String ask(@PathVariable String link, Model model) {
        model.addAttribute("what", mutes.describe(link));
        model.addAttribute("link", link);
        model.addAttribute("done", false);
        return "notification/mute";
    }

    @PostMapping("/mutes/{link}")
    String mute(@PathVariable String link, Model model) {
        model.addAttribute("what", mutes.mute(link));
        model.addAttribute("link", link);
        model.addAttribute("done", true);
        return "notification/mute";
    }

    /** Where a mail program leads its reader when it cannot stop the mail by itself. */
    @GetMapping("/api/mutes/{link}")
    @Operation(hidden = true)
    String page(@PathVariable String link) {
        return "redirect:/mutes/" + link;
    }

    @PostMapping("/api/mutes/{link}")
    @Operation(summary = "一键退订", description = "邮件头 List-Unsubscribe 里的地址（RFC 8058）；不需要登录，链接里的密钥就是权限。")
    ResponseEntity<Void> oneClick(@PathVariable String link) {
        mutes.mute(link);
        return ResponseEntity.noContent().build();
    }
}
