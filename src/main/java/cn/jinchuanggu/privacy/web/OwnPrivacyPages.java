package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.privacy.ConsentPurpose;
import cn.jinchuanggu.privacy.Consents;
import cn.jinchuanggu.privacy.Consents.Standing;
import cn.jinchuanggu.privacy.OwnData;
import cn.jinchuanggu.privacy.PrivacyRequest;
import cn.jinchuanggu.privacy.Requests;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
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

/** A person's own data: what they agree to, how lists are ordered for them, what is kept, what they have asked for. */
@Controller
class OwnPrivacyPages {

    private static final String HOME = "/account/privacy";

    private final Consents consents;
    private final OwnData data;
    private final Requests requests;

    OwnPrivacyPages(Consents consents, OwnData data, Requests requests) {
        this.consents = consents;
        this.data = data;
        this.requests = requests;
    }

    @GetMapping(HOME)
    String show(Actor actor, Model model) {
        return page(RequestForm.EMPTY, actor, model);
    }

    @PostMapping(HOME + "/consents/{purpose}/{decision}")
    String decide(@PathVariable String purpose, @PathVariable String decision, @RequestParam(required = false) String key, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        ConsentPurpose known = ConsentPurpose.find(purpose).orElseThrow(() -> new NotFound("同意事项", purpose));
        try {
            Standing standing = consents.decide(known, agrees(decision), actor, key);
            news.addFlashAttribute("news", "已记录：" + (standing.agrees() ? "同意" : "不同意") + known.label() + "。");
            return "redirect:" + HOME;
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(RequestForm.EMPTY, actor, model);
        }
    }

    @GetMapping(HOME + "/data")
    String data(Actor actor, Model model) {
        model.addAttribute("copy", data.look(actor));
        model.addAttribute("shown", OwnData.SHOWN);
        return "privacy/data";
    }

    @PostMapping(HOME + "/requests")
    String file(@ModelAttribute RequestForm form, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            PrivacyRequest request = requests.file(form.fields(), actor, form.key());
            news.addFlashAttribute("news", "已收到，最迟 " + request.dueOn() + " 答复您。");
            return "redirect:" + HOME + "/requests/" + request.id();
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, actor, model);
        }
    }

    @GetMapping(HOME + "/requests/{id}")
    String request(@PathVariable String id, Actor actor, Model model) {
        model.addAttribute("request", RequestView.full(requests.getRequest(id, actor), requests, actor));
        return "privacy/request";
    }

    @PostMapping(HOME + "/requests/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @ModelAttribute StepForm form, Actor actor, RedirectAttributes news) {
        requests.act(id, StepForm.step(step), form.fields(), actor, form.key());
        news.addFlashAttribute("news", "已撤回。");
        return "redirect:" + HOME + "/requests/" + id;
    }

    static boolean agrees(String decision) {
        return switch (decision) {
            case "give" -> true;
            case "withdraw" -> false;
            default -> throw new NotFound("决定", decision);
        };
    }

    private String page(RequestForm typed, Actor actor, Model model) {
        List<ConsentLine> lines = consents.listFor(actor).stream().map(ConsentLine::of).toList();
        Map<String, String> kinds = RequestForm.kinds(false);
        if (lines.stream().anyMatch(l -> l.path().equals(ConsentPurpose.EXPERT_PROFILE.path()))) {
            kinds.putAll(RequestForm.kinds(true));
        }
        model.addAttribute("consents", lines);
        model.addAttribute("sections", data.look(actor).sections());
        model.addAttribute("requests", requests.listOwn(actor).stream().map(r -> RequestView.inList(r, requests, actor)).toList());
        model.addAttribute("kinds", kinds);
        model.addAttribute("typed", typed);
        model.addAttribute("days", PrivacyRequest.DAYS);
        return "privacy/own";
    }
}
