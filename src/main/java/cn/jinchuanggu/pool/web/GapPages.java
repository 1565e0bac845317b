package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.chain.figures.Figures;
import cn.jinchuanggu.chain.figures.YearFigures;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.pool.Gaps;
import cn.jinchuanggu.pool.Library;
import cn.jinchuanggu.pool.Place;
import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.pool.PoolStep;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One entity: how far it is, what it declared, and the operator's decision. */
@Controller
class GapPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Library library;
    private final Figures figures;

    GapPages(Library library, Figures figures) {
        this.library = library;
        this.figures = figures;
    }

    /** A decision that was taken. */
    public record EntryView(String label, String at, String person, String why) {
    }

    @GetMapping("/pools/of/{id}")
    String gaps(@PathVariable String id, @RequestParam(required = false) String pool, Actor actor, Model model) {
        return show(id, pool, actor, model);
    }

    @PostMapping("/pools/{path}/{id}/{step}")
    String act(@PathVariable String path, @PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        PoolStep known = PoolStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        Pool pool = PoolApi.known(path);
        if (new StepPost(step, known.label(), sent).isTaken((fields, key) -> library.act(pool, id, known, fields, actor, key).state().label(), model, response, news)) {
            return "redirect:/pools/of/" + id + "?pool=" + path;
        }
        return show(id, path, actor, model);
    }

    @GetMapping("/pools/of/{id}/figures")
    String figures(@PathVariable String id, @RequestParam(required = false) Integer year, Actor actor, Model model) {
        Map<String, String> values = figures.list(id, actor).stream().filter(y -> year != null && y.year() == year).findFirst()
                .map(y -> YearView.of(y).fields()).orElse(Map.of());
        return form(id, values, actor, model);
    }

    @PostMapping("/pools/of/{id}/figures")
    String declare(@PathVariable String id, @RequestParam LinkedMultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        Map<String, String> typed = FiguresForm.typed(sent);
        try {
            YearFigures declared = figures.declare(id, typed, actor, sent.getFirst("key"));
            news.addFlashAttribute("news", declared.year() + " 年的数据已经记下，差距已重新计算。");
            return "redirect:/pools/of/" + id;
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
            return form(id, typed, actor, model);
        }
    }

    private String show(String id, String path, Actor actor, Model model) {
        List<Gaps> all = library.listGaps(id, actor);
        Pool chosen = Optional.ofNullable(path).map(PoolApi::known).orElse(all.getFirst().pool());
        Gaps gaps = all.stream().filter(g -> g.pool() == chosen).findFirst().orElseThrow(() -> new NotFound("目标", path));
        Optional<Place> place = library.findPlace(gaps);
        model.addAttribute("entity", gaps.facts());
        model.addAttribute("aims", all.stream().map(GapView::brief).toList());
        model.addAttribute("gaps", GapView.whole(gaps, library));
        model.addAttribute("place", place.map(PlaceView::of).orElse(null));
        model.addAttribute("entries", library.listEntries(gaps).stream().map(GapPages::entry).toList());
        model.addAttribute("steps", !actor.has(Role.OPERATOR) ? List.of()
                : Arrays.stream(PoolStep.values()).filter(s -> place.filter(p -> s.isPossibleIn(p.state())).isPresent()).toList());
        model.addAttribute("declares", gaps.facts().kind().equals("Enterprise"));
        return "pool/gaps";
    }

    private String form(String id, Map<String, String> values, Actor actor, Model model) {
        model.addAttribute("entity", library.getFacts(id, actor));
        model.addAttribute("years", figures.list(id, actor).stream().map(YearView::of).toList());
        model.addAttribute("form", FiguresForm.of(values, actor.hasAny(Role.OPERATOR, Role.POLICY_OFFICER)));
        return "pool/figures";
    }

    private static EntryView entry(Entry entry) {
        return new EntryView(PoolStep.valueOf(entry.kind()).label(), entry.at().format(MINUTE), entry.person(), entry.why());
    }
}
