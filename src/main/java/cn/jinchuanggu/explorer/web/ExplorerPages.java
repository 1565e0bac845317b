package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.explorer.Pictures;
import cn.jinchuanggu.explorer.SavedViews;
import cn.jinchuanggu.explorer.question.Question;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The explorer for people, and the pictures they saved. Without scripts it is a form and a table. */
@Controller
class ExplorerPages {

    private final Openings openings;
    private final Pictures pictures;
    private final SavedViews views;

    ExplorerPages(Openings openings, Pictures pictures, SavedViews views) {
        this.openings = openings;
        this.pictures = pictures;
        this.views = views;
    }

    @GetMapping("/graph/explore")
    String explore(@RequestParam MultiValueMap<String, String> address, HttpServletRequest request, Model model, HttpServletResponse response) {
        Opening opening = Opening.nothing();
        try {
            opening = openings.open(address);
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Question asked = opening.asked();
        model.addAttribute("page", ExplorePage.of(opening, request.getQueryString(), asked == null ? List.of() : pictures.nodes(asked.near())));
        model.addAttribute("ask", address.getFirst("ask"));
        return "explorer/explore";
    }

    @GetMapping("/graph/explore/{table}")
    ResponseEntity<TextTable> export(@PathVariable String table, @RequestParam MultiValueMap<String, String> address) {
        return ExplorerApi.csv(table, openings.open(address).picture());
    }

    @GetMapping("/graph/views")
    String list(Actor actor, Model model) {
        model.addAttribute("views", views.list(actor).stream().map(SavedViewApi.ViewLine::of).toList());
        return "explorer/views";
    }

    @PostMapping("/graph/views/{id}/delete")
    String delete(@PathVariable String id, Actor actor, RedirectAttributes news) {
        views.delete(id, actor);
        news.addFlashAttribute("news", "已删除。分享出去的地址也不再能打开。");
        return "redirect:/graph/views";
    }
}
