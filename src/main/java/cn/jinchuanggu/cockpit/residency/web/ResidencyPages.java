package cn.jinchuanggu.cockpit.residency.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.cockpit.residency.Residencies;
import cn.jinchuanggu.cockpit.residency.Residency;
import cn.jinchuanggu.cockpit.residency.Residency.Park;
import cn.jinchuanggu.cockpit.residency.ResidencyStep;
import cn.jinchuanggu.engagement.introduction.web.FormFields;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.fact.StepForm.Field;
import cn.jinchuanggu.fact.StepForm.Kind;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Residencies for people: the list, a new one, one with its trail and its end, the form to correct it. */
@Controller
class ResidencyPages {

    private static final StepForm END = new StepForm("end", ResidencyStep.END.label(), true,
            List.of(new Field("through", "最后一天", Kind.DAY, true, Map.of()), new Field("why", "为什么结束", Kind.WORDS, true, Map.of())));

    private final Residencies residencies;

    ResidencyPages(Residencies residencies) {
        this.residencies = residencies;
    }

    @GetMapping("/cockpit/residencies")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        ResidencyFilters asked = ListAddress.read(address, ResidencyFilters::of, model, response);
        LocalDate today = residencies.today();
        model.addAttribute("asked", asked);
        model.addAttribute("page", residencies.find(asked.query(), asked.paging(), actor).map(r -> ResidencyView.inList(r, today)));
        model.addAttribute("states", Residency.State.values());
        model.addAttribute("mayRegister", actor.has(Role.OPERATOR));
        return "cockpit/residencies";
    }

    @GetMapping("/cockpit/residencies/new")
    String form(@RequestParam(defaultValue = "") String party, Actor actor, Model model) {
        actor.requireAny(Role.OPERATOR);
        return form(null, Map.of("partyId", party), List.of(), model);
    }

    @PostMapping("/cockpit/residencies")
    String register(@RequestParam LinkedMultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            Residency residency = residencies.register(FormFields.of(sent), actor, FormFields.key(sent));
            news.addFlashAttribute("news", "“" + residency.partyName() + "”的入驻已经登记，自 " + residency.from() + " 起计入目标。");
            return "redirect:/cockpit/residencies/" + residency.id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(null, sent.toSingleValueMap(), e.problems(), model);
        }
    }

    @GetMapping("/cockpit/residencies/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        ResidencyView view = ResidencyView.of(residencies.getResidency(id, actor), residencies);
        boolean operator = actor.has(Role.OPERATOR);
        model.addAttribute("residency", view);
        model.addAttribute("mayCorrect", operator);
        model.addAttribute("open", operator && view.state().equals(Residency.State.RESIDENT.name()) ? List.of(END) : List.of());
        return "cockpit/residency";
    }

    @GetMapping("/cockpit/residencies/{id}/correct")
    String correction(@PathVariable String id, Actor actor, Model model) {
        actor.requireAny(Role.OPERATOR);
        Residency residency = residencies.getResidency(id, actor);
        return form(residency, written(residency), List.of(), model);
    }

    @PostMapping("/cockpit/residencies/{id}/correct")
    String correct(@PathVariable String id, @RequestParam LinkedMultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response,
            RedirectAttributes news) {
        try {
            residencies.correct(id, FormFields.of(sent), actor, FormFields.key(sent));
            news.addFlashAttribute("news", "已经更正；原来的写法在记录里。");
            return "redirect:/cockpit/residencies/" + id;
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(residencies.getResidency(id, actor), sent.toSingleValueMap(), e.problems(), model);
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(residencies.getResidency(id, actor), sent.toSingleValueMap(), List.of(Problem.of("", e.getMessage())), model);
        }
    }

    @PostMapping("/cockpit/residencies/{id}/end")
    String end(@PathVariable String id, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        StepPost post = new StepPost(END.path(), END.label(), sent);
        if (post.isTaken((fields, key) -> residencies.end(id, fields, actor, key).state(residencies.today()).label(), model, response, news)) {
            return "redirect:/cockpit/residencies/" + id;
        }
        return show(id, actor, model);
    }

    /** @param stored the residency that is corrected; null for a new one */
    private String form(Residency stored, Map<String, String> typed, List<Problem> problems, Model model) {
        Map<String, String> parks = new LinkedHashMap<>();
        residencies.listParks(stored != null && stored.illustrative()).forEach(park -> parks.put(park.id(), park.name()));
        model.addAttribute("stored", stored);
        model.addAttribute("typed", typed);
        model.addAttribute("parks", parks);
        model.addAttribute("today", residencies.today());
        model.addAttribute("problems", problems);
        return "cockpit/residency-form";
    }

    private static Map<String, String> written(Residency residency) {
        Map<String, String> written = new LinkedHashMap<>(Map.of("agreement", residency.agreement(), "from", residency.from().toString(),
                "version", String.valueOf(residency.version())));
        residency.through().ifPresent(last -> written.put("through", last.toString()));
        residency.park().map(Park::id).ifPresent(id -> written.put("parkId", id));
        return written;
    }
}
