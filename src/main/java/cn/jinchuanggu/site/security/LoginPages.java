package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.DemoAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where people sign in. The form itself is answered by the security chain. */
@Controller
class LoginPages {

    private final DemoAccounts demo;

    LoginPages(DemoAccounts demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(Actor actor, Model model) {
        if (!actor.isVisitor()) {
            return "redirect:/";
        }
        model.addAttribute("demo", demo.list());
        return "site/login";
    }
}
