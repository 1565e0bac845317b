package cn.jinchuanggu.paper.web;

import cn.jinchuanggu.paper.CheckCode;
import cn.jinchuanggu.paper.Figure;
import cn.jinchuanggu.paper.Paper;
import cn.jinchuanggu.paper.Papers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever holds a paper asks here whether the platform issued it. Open to everybody; says nothing that the paper is confidential for. */
@Controller
class PaperPages {

    private static final String PAGE = "paper/check";

    private final Papers papers;

    PaperPages(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/papers")
    String ask(@RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
        return code.isBlank() ? PAGE : check(code, "", model, response);
    }

    /** @param figure the number on the paper as somebody typed it; empty for none */
    @GetMapping("/papers/{code}")
    String check(@PathVariable String code, @RequestParam(defaultValue = "") String figure, Model model, HttpServletResponse response) {
        CheckCode asked = CheckCode.read(code);
        Optional<Paper> paper = papers.find(asked);
        model.addAttribute("code", asked.shown());
        model.addAttribute("paper", paper.orElse(null));
        if (paper.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!figure.isBlank()) {
            model.addAttribute("figure", figure);
            model.addAttribute("same", Figure.read(figure).map(f -> papers.isFigure(asked, f)).orElse(null));
        }
        return PAGE;
    }
}
