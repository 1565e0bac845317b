package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.SignIn;
import cn.jinchuanggu.access.SignIn.Outcome;
import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page between the password and the platform: the code of the second factor. */
@Controller
class CodePages {

    private static final String PAGE = "access/code";

    private final SignIn signIn;
    private final Sessions sessions;
    private final LoginSuccess success;

    CodePages(SignIn signIn, Sessions sessions, LoginSuccess success) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.success = success;
    }

    @GetMapping("/login/code")
    String ask() {
        return isAwaited() ? PAGE : "redirect:/login";
    }

    @PostMapping("/login/code")
    String give(@RequestParam(defaultValue = "") String code, Model model, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!isAwaited()) {
            return "redirect:/login";
        }
        String username = SecurityContextHolder.getContext().getAuthentication().getName();
        switch (signIn.byCode(username, code, request.getRemoteAddr())) {
            case Outcome.Known known -> {
                request.changeSessionId();
                sessions.giveCode(SessionWatch.handle(request.getSession()));
                success.goOn(request, response, new ByPassword(SignedIn.of(known.account(), known.stage())));
                return null;
            }
            case Outcome.Locked locked -> {
                return refused(new LockedOut(locked.left()).sentence(), HttpStatus.TOO_MANY_REQUESTS, model, response);
            }
            case Outcome.Wrong wrong -> {
                return refused("动态口令不对，或者刚刚用过。", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
            }
        }
    }

    private static String refused(String sentence, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problems", List.of(new Problem("code", sentence, "请等应用显示下一个 6 位数字再输入，或使用一个恢复码。")));
        return PAGE;
    }

    private static boolean isAwaited() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn person && person.stage() == Stage.CODE;
    }
}
