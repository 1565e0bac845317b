package cn.jinchuanggu.policy.offer.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.offer.ClawBack;
import cn.jinchuanggu.policy.offer.ClawBacks;
import cn.jinchuanggu.policy.offer.Offer;
import cn.jinchuanggu.policy.offer.Offers;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Claims that offer themselves, and what is to be taken back, for people. */
@Controller
class OfferPages {

    private static final String KEY = "key";
    /** Contracts on a page. */
    private static final String SIZE = "20";
    /** What the form carries besides the answers. */
    private static final Set<String> OF_THE_FORM = Set.of(KEY, "_csrf", "lang");

    private final Offers offers;
    private final ClawBacks clawBacks;

    OfferPages(Offers offers, ClawBacks clawBacks) {
        this.offers = offers;
        this.clawBacks = clawBacks;
    }

    @GetMapping("/claims/offers")
    String list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Actor actor, Model model) {
        Page<List<Offer>> found = offers.list(actor, new Paging(page, size));
        model.addAttribute("page", found);
        model.addAttribute("offers", found.items().stream().flatMap(List::stream).map(OfferView::of).toList());
        return "policy/offers";
    }

    @GetMapping("/claims/offers/{contractId}/{year}")
    String show(@PathVariable String contractId, @PathVariable int year, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response) {
        Map<String, String> answers = answers(sent);
        answers.remove("digest"); // what is shown is what is confirmed next
        try {
            return page(offers.get(contractId, year, answers, actor), answers, model);
        } catch (InvalidInput e) {
            return refused(contractId, year, answers, e.problems(), HttpStatus.UNPROCESSABLE_CONTENT, actor, model, response);
        }
    }

    @PostMapping("/claims/offers/{contractId}/{year}")
    String confirm(@PathVariable String contractId, @PathVariable int year, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        Map<String, String> answers = answers(sent);
        try {
            Claim claim = offers.confirm(contractId, year, answers, actor, sent.get(KEY));
            news.addFlashAttribute("news", "已按核对的数据提交申报。受理、审核、公示和拨付的进展都记在这里。");
            return "redirect:/claims/" + claim.id();
        } catch (InvalidInput e) {
            return refused(contractId, year, answers, e.problems(), HttpStatus.UNPROCESSABLE_CONTENT, actor, model, response);
        } catch (Conflict e) {
            return refused(contractId, year, answers, List.of(Problem.of("", e.getMessage())), HttpStatus.CONFLICT, actor, model, response);
        }
    }

    @GetMapping("/officer/claw-backs")
    String clawBacks(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Actor actor, Model model) {
        Page<List<ClawBack>> found = clawBacks.list(actor, new Paging(page, size));
        model.addAttribute("page", found);
        model.addAttribute("clawBacks", found.items().stream().flatMap(List::stream).toList());
        return "policy/claw-backs";
    }

    /** The offer as it is now, and what was wrong. */
    private String refused(String contractId, int year, Map<String, String> answers, List<Problem> problems, HttpStatus status, Actor actor, Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problems", problems.stream().map(p -> answers.containsKey(p.field()) ? p : Problem.of("", p.sentence())).toList());
        Map<String, String> typed = new LinkedHashMap<>(answers);
        typed.remove("digest");
        return page(shown(contractId, year, typed, actor), typed, model);
    }

    private Offer shown(String contractId, int year, Map<String, String> answers, Actor actor) {
        try {
            return offers.get(contractId, year, answers, actor);
        } catch (InvalidInput e) {
            return offers.get(contractId, year, Map.of(), actor); // what is wrong with the answers is told on the page already
        }
    }

    private static String page(Offer offer, Map<String, String> typed, Model model) {
        model.addAttribute("offer", OfferView.of(offer));
        model.addAttribute("typed", typed);
        model.addAttribute("reviews", OfferView.REVIEWS);
        return "policy/offer";
    }

    private static Map<String, String> answers(Map<String, String> sent) {
        Map<String, String> answers = new LinkedHashMap<>(sent);
        answers.keySet().removeAll(OF_THE_FORM);
        return answers;
    }
}
