package cn.jinchuanggu.site;

import cn.jinchuanggu.reference.Codes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomePages {

    private final HomeFigures.Source figures;

    HomePages(HomeFigures.Source figures) {
        this.figures = figures;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("figures", figures.read());
        model.addAttribute("tracks", Codes.listTracks());
        return "site/home";
    }
}
