package cn.jinchuanggu.matching.doubt.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.matching.doubt.Doubt;
import cn.jinchuanggu.matching.doubt.Doubts;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever reads an explanation says that it is wrong; operators read what was said. */
@Controller
class DoubtPages {

    private static final String SIZE = "20";

    private final Doubts doubts;

    DoubtPages(Doubts doubts) {
        this.doubts = doubts;
    }

    @GetMapping("/doubts/new")
    String form(@RequestParam(defaultValue = "") String page, @RequestParam(defaultValue = "") String what, Model model) {
        return form(new Doubt(page, what, ""), model);
    }

    @PostMapping("/doubts")
    String record(@RequestParam String page, @RequestParam String what, @RequestParam(defaultValue = "") String note, @RequestParam(required = false) String key,
            Actor actor, Model model, HttpServletResponse response) {
        Doubt doubt = new Doubt(page, what, note.strip());
        try {
            doubts.record(doubt, actor, key);
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
            return form(doubt, model);
        }
        model.addAttribute("recorded", true);
        return form(doubt, model);
    }

    @GetMapping("/admin/doubts")
    String list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Actor reader, Model model) {
        model.addAttribute("doubts", doubts.list(new Paging(page, size), reader));
        return "matching/doubts";
    }

    private static String form(Doubt doubt, Model model) {
        model.addAttribute("doubt", doubt);
        model.addAttribute("back", Doubt.isOwnPage(doubt.page()) ? doubt.page() : "/");
        model.addAttribute("most", Doubt.MOST);
        return "matching/doubt";
    }
}
