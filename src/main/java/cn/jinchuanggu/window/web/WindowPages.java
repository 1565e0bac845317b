package cn.jinchuanggu.window.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.Measure;
import cn.jinchuanggu.window.Promises;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody may read of the one window: what it is for, and how it keeps its promises. */
@Controller
class WindowPages {

    private final Cases cases;
    private final Promises promises;
    private final Policy policy;

    WindowPages(Cases cases, Promises promises, Policy policy) {
        this.cases = cases;
        this.promises = promises;
        this.policy = policy;
    }

    @GetMapping("/window")
    String window(Model model) {
        model.addAttribute("articles", List.of(policy.getArticle(1), policy.getArticle(2)));
        model.addAttribute("document", policy.document());
        model.addAttribute("kinds", cases.listKinds());
        model.addAttribute("answerHours", promises.firstAnswerHours());
        model.addAttribute("workingHours", cases.workingHours());
        return "window/window";
    }

    @GetMapping("/window/promises")
    String figures(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        PromiseFilters asked = ListAddress.read(address, PromiseFilters::of, model, response);
        int year = asked.year().orElse(promises.listYears().getFirst());
        boolean mayOpen = actor.has(Role.OPERATOR);
        model.addAttribute("measures", promises.read(asked.illustrative(), year).stream().map(y -> PromiseView.of(y, year, asked.illustrative(), mayOpen)).toList());
        model.addAttribute("illustrative", asked.illustrative());
        model.addAttribute("year", year);
        model.addAttribute("years", promises.listYears());
        model.addAttribute("answerHours", promises.firstAnswerHours());
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("Excel", ListAddress.of("/api/window/promises.xlsx", asked.texts()));
        exports.put("CSV", ListAddress.of("/api/window/promises.csv", asked.texts()));
        model.addAttribute("exports", exports);
        return "window/promises";
    }

    @GetMapping("/window/promises/{measure}")
    String behind(@PathVariable String measure, @RequestParam Map<String, String> address, Model model, HttpServletResponse response) {
        Measure known = Measure.find(measure).orElseThrow(() -> new NotFound("指标", measure));
        PromiseFilters asked = ListAddress.read(address, PromiseFilters::of, model, response);
        int year = asked.year().orElse(promises.listYears().getFirst());
        model.addAttribute("measure", known);
        model.addAttribute("page", PromiseView.lines(known, promises.list(known, asked.illustrative(), year, asked.month(), asked.kept(), asked.paging()), cases));
        model.addAttribute("illustrative", asked.illustrative());
        model.addAttribute("period", asked.month().orElse(year + " 年"));
        model.addAttribute("kept", asked.kept().orElse(null));
        model.addAttribute("href", ListAddress.of("/window/promises/" + known.path(), asked.texts()));
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("Excel", ListAddress.of("/api/window/promises/" + known.path() + "/export.xlsx", asked.texts()));
        exports.put("CSV", ListAddress.of("/api/window/promises/" + known.path() + "/export.csv", asked.texts()));
        model.addAttribute("exports", exports);
        return "window/measured";
    }
}
