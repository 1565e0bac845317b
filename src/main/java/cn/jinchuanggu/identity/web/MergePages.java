package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.identity.Merges;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The merges that stand, each with how it is taken back. */
@Controller
class MergePages {

    private static final int MOST = 200;

    private final Merges merges;

    MergePages(Merges merges) {
        this.merges = merges;
    }

    @GetMapping("/identity/merges")
    String list(Model model) {
        return page(model);
    }

    @PostMapping("/identity/merges/{gone}/undo")
    String undo(@PathVariable String gone, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            String stay = merges.undo(gone, sent.get("why"), actor, sent.get("key"));
            news.addFlashAttribute("news", "已撤销：" + gone + " 与 " + stay + " 又是两个对象。");
            return "redirect:/identity/merges";
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems().stream().map(p -> new Problem(gone + "-" + p.field(), p.message(), p.remedy())).toList());
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problems", List.of(Problem.of("", e.getMessage())));
        }
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("merges", merges.list(MOST));
        return "identity/merges";
    }
}
