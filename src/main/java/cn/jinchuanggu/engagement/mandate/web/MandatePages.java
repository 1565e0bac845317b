package cn.jinchuanggu.engagement.mandate.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.engagement.introduction.web.FormFields;
import cn.jinchuanggu.engagement.mandate.Mandate;
import cn.jinchuanggu.engagement.mandate.MandateStep;
import cn.jinchuanggu.engagement.mandate.Mandates;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mandates for people: the list, a new one, one with its steps. */
@Controller
class MandatePages {

    private final Mandates mandates;

    MandatePages(Mandates mandates) {
        this.mandates = mandates;
    }

    @GetMapping("/mandates")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        MandateFilters asked = ListAddress.read(address, MandateFilters::of, model, response);
        Mandates.Found found = mandates.find(asked.filter(), asked.paging(), actor);
        model.addAttribute("asked", asked);
        model.addAttribute("page", found.page().map(m -> MandateView.inList(m, mandates)));
        model.addAttribute("counts", found.counts());
        return "engagement/mandates";
    }

    @GetMapping("/mandates/new")
    String form(Actor actor, Model model) {
        actor.requireAny(Role.BROKER);
        return form(new LinkedMultiValueMap<>(), List.of(), model);
    }

    @PostMapping("/mandates")
    String propose(@RequestParam MultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            Mandate mandate = mandates.propose(FormFields.of(sent), actor, FormFields.key(sent));
            news.addFlashAttribute("news", "委托已经提出，等待单位确认。");
            return "redirect:/mandates/" + mandate.id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(sent, e.problems(), model);
        }
    }

    @GetMapping("/mandates/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, actor, model);
    }

    @PostMapping("/mandates/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam MultiValueMap<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        MandateStep known = MandateStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        try {
            Mandate mandate = mandates.act(id, known, FormFields.of(sent), actor, FormFields.key(sent));
            news.addFlashAttribute("news", "已记录：" + known.label() + "。现在的状态是“" + mandate.written().label() + "”。");
            return "redirect:/mandates/" + mandate.id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems().stream().map(p -> p.field().isEmpty() ? p : new Problem(known.path() + "-" + p.field(), p.message(), p.remedy())).toList());
            return page(id, actor, model);
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problems", List.of(Problem.of("", e.getMessage())));
            return page(id, actor, model);
        }
    }

    private static String form(MultiValueMap<String, String> typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "engagement/mandate-new";
    }

    private String page(String id, Actor actor, Model model) {
        model.addAttribute("mandate", MandateView.of(mandates.getMandate(id, actor), mandates, actor));
        return "engagement/mandate";
    }
}
