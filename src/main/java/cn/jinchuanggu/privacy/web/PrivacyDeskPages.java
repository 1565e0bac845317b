package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.StateLink;
import cn.jinchuanggu.privacy.PrivacyRequest;
import cn.jinchuanggu.privacy.RequestState;
import cn.jinchuanggu.privacy.RequestStep;
import cn.jinchuanggu.privacy.Requests;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of the security administrator: what persons ask for, one request with its steps, one filed for somebody without an account. */
@Controller
class PrivacyDeskPages {

    private static final String DESK = "/security/privacy";

    private final Requests requests;
    private final AuditTrail trail;

    PrivacyDeskPages(Requests requests, AuditTrail trail) {
        this.requests = requests;
        this.trail = trail;
    }

    @GetMapping(DESK)
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        DeskFilters filters = ListAddress.read(address, DeskFilters::of, model, response);
        return list(filters, RequestForm.EMPTY, actor, model);
    }

    @PostMapping(DESK)
    String file(@ModelAttribute RequestForm form, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            PrivacyRequest request = requests.file(form.fields(), actor, form.key());
            news.addFlashAttribute("news", "已登记，应当在 " + request.dueOn() + " 以前办理。");
            return "redirect:" + DESK + "/" + request.id();
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(DeskFilters.of(Map.of()), form, actor, model);
        }
    }

    @GetMapping(DESK + "/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        PrivacyRequest request = requests.getRequest(id, actor);
        trail.record(AuditKind.PERSONAL_DATA_READ, actor, "request:" + id, Map.of("what", request.kind().name()), "办理个人信息请求");
        return page(request, actor, model);
    }

    @PostMapping(DESK + "/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @ModelAttribute StepForm form, Actor actor, Model model, HttpServletResponse response,
            RedirectAttributes news) {
        RequestStep known = StepForm.step(step);
        try {
            requests.act(id, known, form.fields(), actor, form.key());
            news.addFlashAttribute("news", "已记录：" + known.label() + "。提出的人会收到通知。");
            return "redirect:" + DESK + "/" + id;
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems().stream().map(p -> p.field().isEmpty() ? p : new Problem(known.path() + "-" + p.field(), p.message(), p.remedy())).toList());
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problems", List.of(Problem.of("", e.getMessage())));
        }
        return page(requests.getRequest(id, actor), actor, model);
    }

    private String page(PrivacyRequest request, Actor actor, Model model) {
        model.addAttribute("request", RequestView.full(request, requests, actor));
        return "privacy/request";
    }

    private String list(DeskFilters filters, RequestForm typed, Actor actor, Model model) {
        Map<RequestState, Long> counts = requests.count(filters.query(), actor);
        Page<RequestView> page = requests.list(filters.query(), filters.paging(), actor).map(r -> RequestView.inList(r, requests, actor));
        model.addAttribute("page", page);
        model.addAttribute("states", StateLink.of(counts, filters.query().state(), RequestState::label, DESK, filters.texts()));
        model.addAttribute("href", ListAddress.of(DESK, filters.texts()));
        model.addAttribute("kinds", RequestForm.kinds(true));
        model.addAttribute("typed", typed);
        return "privacy/desk";
    }
}
