package cn.jinchuanggu.site;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.site.desk.DeskPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: for a visitor what the platform is, for others what waits for them today. */
@Controller
class HomePages {

    private final HomeFigures.Source figures;
    private final DeskPage desk;

    HomePages(HomeFigures.Source figures, DeskPage desk) {
        this.figures = figures;
        this.desk = desk;
    }

    @GetMapping("/")
    String home(Actor actor, Model model) {
        if (actor.isVisitor()) {
            return about(model);
        }
        desk.fill(actor, model);
        return "site/desk";
    }

    /** The page that visitors begin with, for everybody. */
    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("figures", figures.read());
        model.addAttribute("tracks", Codes.listTracks());
        return "site/home";
    }
}
