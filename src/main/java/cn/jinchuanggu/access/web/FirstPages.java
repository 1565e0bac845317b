package cn.jinchuanggu.access.web;

import cn.jinchuanggu.access.FirstRun;
import cn.jinchuanggu.access.FirstRun.Wanted;
import cn.jinchuanggu.access.Invitations;
import cn.jinchuanggu.access.password.PasswordPolicy;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages for who cannot sign in yet: the set-up of an installation without accounts, and the link of an invitation. */
@Controller
class FirstPages {

    private final FirstRun firstRun;
    private final Invitations invitations;
    private final PasswordPolicy policy;

    FirstPages(FirstRun firstRun, Invitations invitations, PasswordPolicy policy) {
        this.firstRun = firstRun;
        this.invitations = invitations;
        this.policy = policy;
    }

    @GetMapping("/setup")
    String setup(Model model) {
        firstRun.requireOpen();
        return setupPage(new Wanted("", "", "", "", ""), model);
    }

    @PostMapping("/setup")
    String setUp(@RequestParam(defaultValue = "") String code, @ModelAttribute Wanted wanted, Model model, HttpServletResponse response) {
        try {
            model.addAttribute("admissions", firstRun.setUp(code, wanted));
            return setupPage(wanted, model);
        } catch (InvalidInput e) {
            refuse(e, model, response);
            return setupPage(wanted, model);
        }
    }

    @GetMapping("/invitations/{secret}")
    String invitation(@PathVariable String secret, Model model) {
        Account invited = invitations.getInvited(secret);
        model.addAttribute("invited", invited);
        model.addAttribute("secret", secret);
        model.addAttribute("rules", policy.rules());
        return "access/invitation";
    }

    @PostMapping("/invitations/{secret}")
    String accept(@PathVariable String secret, @RequestParam(defaultValue = "") String password, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            invitations.accept(secret, password);
            news.addFlashAttribute("news", "密码已设置，请用它登录。");
            return "redirect:/login";
        } catch (InvalidInput e) {
            refuse(e, model, response);
            return invitation(secret, model);
        }
    }

    private String setupPage(Wanted typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("rules", policy.rules());
        return "access/setup";
    }

    private static void refuse(InvalidInput e, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", e.problems());
    }
}
