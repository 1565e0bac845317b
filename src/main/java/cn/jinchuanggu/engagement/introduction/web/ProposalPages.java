package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.Proposals;
import cn.jinchuanggu.engagement.mandate.Mandates;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.matching.web.MatchAnswers;
import cn.jinchuanggu.matching.web.MatchView;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a match to an introduction: the form that proposes it, with why the two fit beside it. */
@Controller
class ProposalPages {

    private final Proposals proposals;
    private final Listings listings;
    private final MatchAnswers answers;
    private final Mandates mandates;

    ProposalPages(Proposals proposals, Listings listings, MatchAnswers answers, Mandates mandates) {
        this.proposals = proposals;
        this.listings = listings;
        this.answers = answers;
        this.mandates = mandates;
    }

    @GetMapping("/engagements/new")
    String form(@RequestParam("need") String need, @RequestParam("achievement") String achievement, Actor actor, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("needId", need);
        typed.set("achievementId", achievement);
        return form(typed, List.of(), actor, model);
    }

    @PostMapping("/engagements")
    String propose(@RequestParam MultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            Introduction introduction = proposals.propose(FormFields.of(sent), actor, FormFields.key(sent));
            news.addFlashAttribute("news", "引荐已经提出，双方会收到。");
            return "redirect:/engagements/" + introduction.id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(sent, e.problems(), actor, model);
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(sent, List.of(Problem.of("", e.getMessage())), actor, model);
        }
    }

    private String form(MultiValueMap<String, String> typed, List<Problem> problems, Actor actor, Model model) {
        String need = text(typed, "needId");
        String achievement = text(typed, "achievementId");
        model.addAttribute("need", listings.getNeed(need, Actor.VISITOR));
        model.addAttribute("achievement", listings.getAchievement(achievement, Actor.VISITOR));
        model.addAttribute("match", match(need, achievement));
        model.addAttribute("byOwner", !actor.hasAny(Role.BROKER, Role.OPERATOR));
        model.addAttribute("questions", StepForm.answer());
        model.addAttribute("mandates", mandates(actor));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "engagement/proposal";
    }

    /** Null when one of them is not in the index yet; the page says so. */
    private MatchView match(String need, String achievement) {
        try {
            return answers.why(need, achievement, Actor.VISITOR, Struck.NOTHING);
        } catch (NotFound e) {
            return null; // a listing of a moment ago is not in the index yet
        }
    }

    private Map<String, String> mandates(Actor actor) {
        Map<String, String> options = new LinkedHashMap<>();
        mandates.listActive(actor).forEach(m -> options.put(m.id(), m.partyName() + "（至 " + m.days().through() + "）"));
        return options;
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String text = typed.getFirst(name);
        return text == null ? "" : text;
    }
}
