package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.identity.Statements;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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

/** What is stated about one entity, and a further source for it. */
@Controller
class FactPages {

    private static final List<String> FIELDS = List.of("property", "value", "source", "since", "until");

    private final Statements statements;
    private final EntityViews entities;

    FactPages(Statements statements, EntityViews entities) {
        this.statements = statements;
        this.entities = entities;
    }

    @GetMapping("/identity/facts/{id}")
    String show(@PathVariable String id, Model model) {
        return page(id, Map.of(), model);
    }

    @PostMapping("/identity/facts/{id}")
    String add(@PathVariable String id, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            Map<String, String> fields = new LinkedHashMap<>(sent);
            fields.keySet().retainAll(FIELDS);
            statements.add(id, fields, actor, sent.get("key"));
            news.addFlashAttribute("news", "已录入，和别的来源一起显示。");
            return "redirect:/identity/facts/" + id;
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
            return page(id, sent, model);
        }
    }

    @PostMapping("/identity/facts/{id}/{statement}/withdraw")
    String withdraw(@PathVariable String id, @PathVariable String statement, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        try {
            statements.withdraw(statement, sent.get("why"), actor, sent.get("key"));
            news.addFlashAttribute("news", "已撤回，台账里留有记录。");
            return "redirect:/identity/facts/" + id;
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems().stream().map(p -> new Problem(statement + "-" + p.field(), p.message(), p.remedy())).toList());
            return page(id, Map.of(), model);
        }
    }

    private String page(String id, Map<String, String> typed, Model model) {
        model.addAttribute("entity", entities.getEntity(id));
        model.addAttribute("facts", entities.listFacts(id));
        model.addAttribute("statements", statements.list(id));
        Map<String, String> sources = new LinkedHashMap<>();
        statements.listSources().forEach(s -> sources.put(s.key(), s.grade() + " " + s.title() + (s.date() == null ? "" : "，" + s.date())));
        model.addAttribute("sources", sources);
        model.addAttribute("typed", typed);
        return "identity/facts";
    }
}
