package cn.jinchuanggu.supermarket.request.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.fact.StepForm.Field;
import cn.jinchuanggu.fact.StepForm.Kind;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.ServiceMatch;
import cn.jinchuanggu.supermarket.ServiceMatching;
import cn.jinchuanggu.supermarket.Wanted;
import cn.jinchuanggu.supermarket.request.RequestState;
import cn.jinchuanggu.supermarket.request.RequestStep;
import cn.jinchuanggu.supermarket.request.ServiceRequest;
import cn.jinchuanggu.supermarket.request.ServiceRequests;
import cn.jinchuanggu.supermarket.web.WantedForm;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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

/** 我要找人代办: the list, the form with what fits at once, one request with its offers. */
@Controller
class RequestPages {

    private static final int SHOWN = 10;
    private static final int OWN = 5;
    private static final int JUDGED = 60;
    private static final Field NOTE = new Field("note", "说明", Kind.WORDS, false, Map.of());

    private final ServiceRequests requests;
    private final ServiceMatching matching;
    private final Catalogue catalogue;

    RequestPages(ServiceRequests requests, ServiceMatching matching, Catalogue catalogue) {
        this.requests = requests;
        this.matching = matching;
        this.catalogue = catalogue;
    }

    @GetMapping("/requests")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        RequestFilters asked = ListAddress.read(address, RequestFilters::of, model, response);
        model.addAttribute("asked", asked);
        model.addAttribute("page", requests.list(asked.query(), asked.paging(), actor));
        model.addAttribute("states", RequestState.values());
        model.addAttribute("provider", actor.has(Role.PROVIDER));
        model.addAttribute("mayPublish", actor.hasAny(Role.ENTERPRISE, Role.INSTITUTION));
        WantedForm.choices(catalogue, model);
        return "supermarket/requests";
    }

    @GetMapping("/requests/new")
    String write(@RequestParam Map<String, String> typed, Actor actor, Model model, HttpServletResponse response) {
        Map<String, String> address = new LinkedHashMap<>(typed);
        Wanted wanted = ListAddress.read(address, WantedForm::read, model, response);
        model.addAttribute("matches", matching.find(wanted, actor, SHOWN));
        return form(typed, model);
    }

    @PostMapping("/requests")
    String publish(@RequestParam Map<String, String> typed, Actor actor, Model model, HttpServletResponse response) {
        Map<String, Object> fields = new LinkedHashMap<>(typed);
        Object key = fields.remove(StepPost.KEY);
        fields.remove(StepPost.TOKEN);
        try {
            return "redirect:/requests/" + requests.publish(fields, actor, key == null ? null : key.toString()).id();
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("matches", List.of());
            return form(typed, model);
        }
    }

    @GetMapping("/requests/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        ServiceRequest request = requests.getRequest(id, actor);
        boolean mayOffer = requests.may(RequestStep.OFFER, request, actor);
        model.addAttribute("request", request);
        model.addAttribute("own", actor.actsFor(request.partyId()));
        model.addAttribute("mayAccept", requests.may(RequestStep.ACCEPT, request, actor));
        model.addAttribute("mayOffer", mayOffer);
        List<ServiceMatch> matches = matching.find(request.wanted(), mayOffer ? Actor.VISITOR : actor, mayOffer ? JUDGED : SHOWN);
        model.addAttribute("matches", mayOffer ? matches.stream().filter(m -> actor.actsFor(m.service().providerId())).limit(OWN).toList() : matches);
        List<StepForm> open = new ArrayList<>();
        if (mayOffer) {
            open.add(offer(catalogue.listOfProvider(actor.partyIds())));
        }
        if (requests.may(RequestStep.CLOSE, request, actor)) {
            open.add(new StepForm(RequestStep.CLOSE.path(), RequestStep.CLOSE.label(), true, List.of(NOTE)));
        }
        model.addAttribute("open", open);
        model.addAttribute("lines", RequestLine.of(request));
        return "supermarket/request";
    }

    @PostMapping("/requests/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        RequestStep known = RequestStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        StepPost post = new StepPost(known.path(), known.label(), sent);
        if (post.isTaken((fields, key) -> {
            if (known == RequestStep.OFFER) {
                fields.remove("version"); // what other providers offered in between is not seen and does not matter
            }
            return requests.act(id, known, fields, actor, key).state().label();
        }, model, response, news)) {
            return "redirect:/requests/" + id;
        }
        return show(id, actor, model);
    }

    /** @param own services of the provider, one of which will be ordered */
    private static StepForm offer(List<CatalogueEntry> own) {
        Map<String, String> services = new LinkedHashMap<>();
        own.forEach(s -> services.put(s.id(), s.name() + "（" + s.priceBrief() + "）"));
        return new StepForm(RequestStep.OFFER.path(), RequestStep.OFFER.label(), false, List.of(new Field("serviceId", "用哪项服务", Kind.CHOICE, true, services),
                new Field("priceYuan", "总价", Kind.MONEY, true, Map.of()), new Field("days", "多少天完成", Kind.LINE, true, Map.of()), NOTE));
    }

    private String form(Map<String, String> typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("previewed", typed.containsKey("text"));
        WantedForm.choices(catalogue, model);
        return "supermarket/request-new";
    }
}
