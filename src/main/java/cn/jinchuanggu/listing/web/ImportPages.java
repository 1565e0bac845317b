package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.MeaningsAwaited;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.Imports;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A large import for people: how far it is. The page renews itself; without scripts it has a link for that. */
@Controller
class ImportPages {

    private static final String PAGE = "listing/import-run";

    private final Imports imports;
    private final MeaningsAwaited meanings;
    private final Clock clock;

    ImportPages(Imports imports, MeaningsAwaited meanings, Clock clock) {
        this.imports = imports;
        this.meanings = meanings;
        this.clock = clock;
    }

    @GetMapping("/achievements/import/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(imports.getRun(id, actor), model);
    }

    @PostMapping("/achievements/import/{id}/continue")
    String resume(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        try {
            return "redirect:/achievements/import/" + imports.resume(id, actor).id();
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problems", List.of(Problem.of("", e.getMessage())));
            return page(imports.getRun(id, actor), model);
        }
    }

    private String page(ImportRun run, Model model) {
        model.addAttribute("run", ImportView.of(run, imports.mayContinue(run), clock));
        model.addAttribute("awaited", meanings.countAwaited());
        return PAGE;
    }
}
