package cn.jinchuanggu.assistant.token.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.assistant.token.AccessToken;
import cn.jinchuanggu.assistant.token.AccessTokens;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's access tokens: those there are, a new one, taking one back. The secret is on the page that follows its making, and never again. */
@Controller
class TokenPages {

    private static final String PAGE = "assistant/tokens";
    private static final String BACK = "redirect:/account/tokens";

    private final AccessTokens tokens;

    TokenPages(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** One token in the list. */
    public record Line(String id, String label, LocalDate createdOn, LocalDate lastDay, String state, boolean usable) {
    }

    @GetMapping("/account/tokens")
    String list(Actor actor, Model model) {
        return page("", actor, model);
    }

    @PostMapping("/account/tokens")
    String issue(@RequestParam(defaultValue = "") String label, @RequestParam(defaultValue = "90") int days, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        try {
            news.addFlashAttribute("secret", tokens.issue(label, days, actor).secret());
            return BACK;
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
            return page(label, actor, model);
        }
    }

    @PostMapping("/account/tokens/{id}/revoke")
    String revoke(@PathVariable String id, Actor actor, RedirectAttributes news) {
        tokens.revoke(id, actor);
        news.addFlashAttribute("news", "令牌已撤销，用它的程序从现在起不能再读。");
        return BACK;
    }

    private String page(String typed, Actor actor, Model model) {
        List<Line> lines = tokens.listOwn(actor).stream().map(this::line).toList();
        model.addAttribute("tokens", lines);
        model.addAttribute("typed", typed);
        return PAGE;
    }

    private Line line(AccessToken token) {
        boolean usable = tokens.isUsable(token);
        String state = usable ? "有效" : token.revokedAt() != null ? "已撤销" : "已过期";
        return new Line(token.id(), token.label(), token.createdAt().toLocalDate(), token.lastDay(), state, usable);
    }
}
