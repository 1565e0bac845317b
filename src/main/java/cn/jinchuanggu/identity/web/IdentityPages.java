package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.identity.Decision;
import cn.jinchuanggu.identity.Merges;
import cn.jinchuanggu.identity.PairId;
import cn.jinchuanggu.identity.Suggestions;
import cn.jinchuanggu.identity.Verdict;
import cn.jinchuanggu.identity.signal.Comparison.Level;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
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

/** Suggestions and comparisons for operators. */
@Controller
class IdentityPages {

    private static final List<String> KINDS = List.of("Enterprise", "Institution", "Platform", "Expert", "Park", "Fund", "ServiceProvider", "GovernmentBody", "Programme",
            "PolicyDocument");

    private final Suggestions suggestions;
    private final Merges merges;
    private final EntityViews entities;
    private final Aliases aliases;

    IdentityPages(Suggestions suggestions, Merges merges, EntityViews entities, Aliases aliases) {
        this.suggestions = suggestions;
        this.merges = merges;
        this.entities = entities;
        this.aliases = aliases;
    }

    @GetMapping("/identity")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        SuggestionFilters asked = ListAddress.read(address, SuggestionFilters::of, model, response);
        model.addAttribute("pairs", suggestions.list(asked.filter(), asked.paging(), actor).map(SuggestionLine::of));
        model.addAttribute("href", asked.address("/identity"));
        model.addAttribute("texts", asked.texts());
        model.addAttribute("scan", ScanLine.of(suggestions.current()));
        model.addAttribute("states", states());
        model.addAttribute("levels", levels());
        model.addAttribute("kinds", kinds());
        return "identity/suggestions";
    }

    @PostMapping("/identity/scans")
    String scan(Actor actor, RedirectAttributes news) {
        news.addFlashAttribute("news", "已经重新比对，找到 " + suggestions.scan(actor).found().size() + " 对。");
        return "redirect:/identity";
    }

    /** The page of a pair, from two ids typed into a form. */
    @GetMapping("/identity/pairs")
    String find(@RequestParam(defaultValue = "") String one, @RequestParam(defaultValue = "") String other, RedirectAttributes address) {
        if (one.isBlank() || other.isBlank() || one.strip().equals(other.strip())) {
            throw new InvalidInput("one", "要两个不同的编号才能比较。", "编号在对象页面的地址里。");
        }
        address.addAttribute("one", one.strip()).addAttribute("other", other.strip());
        return "redirect:/identity/pairs/{one}/{other}";
    }

    @GetMapping("/identity/pairs/{one}/{other}")
    String compare(@PathVariable String one, @PathVariable String other, Actor actor, Model model) {
        return page(pair(one, other), Map.of(), actor, model);
    }

    @PostMapping("/identity/pairs/{one}/{other}")
    String decide(@PathVariable String one, @PathVariable String other, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        PairId pair = pair(one, other);
        try {
            Decision decision = Decision.of(sent);
            merges.decide(pair, decision, actor, sent.get("key"));
            news.addFlashAttribute("news", "已记录：" + decision.verdict().label() + "。");
            return decision.verdict() == Verdict.SAME ? "redirect:/identity/merges" : "redirect:/identity";
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problems", List.of(Problem.of("", e.getMessage())));
        }
        return page(pair, sent, actor, model);
    }

    private String page(PairId pair, Map<String, String> typed, Actor actor, Model model) {
        for (String id : List.of(pair.one(), pair.other())) {
            if (!aliases.present(id).equals(id)) {
                return "redirect:/identity/merges";
            }
        }
        model.addAttribute("pair", SuggestionLine.of(suggestions.get(pair, actor)));
        model.addAttribute("sides", SideView.of(pair.one(), pair.other(), entities));
        model.addAttribute("entries", merges.listEntries(pair).stream().map(EntryLine::of).toList());
        model.addAttribute("typed", typed);
        return "identity/pair";
    }

    static PairId pair(String one, String other) {
        if (one.equals(other)) {
            throw new NotFound("可以比较的另一个对象", other);
        }
        return PairId.of(one, other);
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("", "还没有判断");
        states.put(Verdict.LATER.name(), Verdict.LATER.label());
        states.put(Verdict.DIFFERENT.name(), Verdict.DIFFERENT.label());
        states.put(SuggestionFilters.ALL, "全部，包括已排除的");
        return states;
    }

    private static Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put("", "全部");
        List.of(Level.CERTAIN, Level.LIKELY, Level.POSSIBLE, Level.NAMESAKE, Level.DIFFERENT).forEach(l -> levels.put(l.name(), l.label()));
        return levels;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", "全部");
        KINDS.forEach(kind -> kinds.put(kind, GraphModel.get().getNodeKind(kind).chinese()));
        return kinds;
    }
}
