package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.challenge.Applicants;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeStep;
import cn.jinchuanggu.challenge.Challenges;
import cn.jinchuanggu.challenge.IpRule;
import cn.jinchuanggu.challenge.Terms;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.NeedDetails;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of a challenge: raised afresh or from a need, and changed until it is published. */
@Controller
class TermsPages {

    private static final String VERSION = "version";
    private static final String NEW = "/challenges";

    private final Challenges challenges;
    private final Listings listings;

    TermsPages(Challenges challenges, Listings listings) {
        this.challenges = challenges;
        this.listings = listings;
    }

    @GetMapping("/challenges/new")
    String blank(@RequestParam(required = false) String need, Actor actor, Model model) {
        actor.requireAny(Role.ENTERPRISE);
        return form(NEW, need == null || need.isBlank() ? new LinkedHashMap<>() : values(listings.getNeed(need, actor)), model);
    }

    @PostMapping("/challenges")
    String raise(@RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response) {
        return sent(NEW, sent, () -> challenges.raise(fields(sent), actor, sent.get(StepPost.KEY)), model, response);
    }

    @GetMapping("/challenges/{id}/edit")
    String written(@PathVariable String id, Actor actor, Model model) {
        Challenge challenge = challenges.getChallenge(id, actor);
        challenges.findHindrance(ChallengeStep.REVISE, challenges.situation(challenge), actor).ifPresent(h -> {
            throw h.refusal();
        });
        Map<String, String> values = values(challenge.terms());
        values.put(VERSION, String.valueOf(challenge.version()));
        return form(address(id), values, model);
    }

    @PostMapping("/challenges/{id}/edit")
    String revise(@PathVariable String id, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response) {
        return sent(address(id), sent, () -> challenges.act(id, ChallengeStep.REVISE, fields(sent), actor, sent.get(StepPost.KEY)), model, response);
    }

    private String sent(String action, Map<String, String> sent, Supplier<Challenge> step, Model model, HttpServletResponse response) {
        try {
            return "redirect:/challenges/" + step.get().id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problems", List.of(Problem.of("", e.getMessage())));
        }
        return form(action, sent, model);
    }

    private static String form(String action, Map<String, String> values, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("values", values);
        model.addAttribute("applicants", choices(Applicants.values(), Applicants::label));
        model.addAttribute("ipRules", choices(IpRule.values(), IpRule::label));
        return "challenge/challenge-form";
    }

    private static <E extends Enum<E>> Map<String, String> choices(E[] values, Function<E, String> label) {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(values).forEach(v -> choices.put(v.name(), label.apply(v)));
        return choices;
    }

    private static Map<String, Object> fields(Map<String, String> sent) {
        Map<String, Object> fields = new LinkedHashMap<>(sent);
        fields.remove(StepPost.KEY);
        fields.remove(StepPost.TOKEN);
        return fields;
    }

    private static String address(String id) {
        return "/challenges/" + id + "/edit";
    }

    private static Map<String, String> values(Need need) {
        NeedDetails details = need.details();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("needId", need.id());
        values.put("title", details.title());
        values.put("text", String.join("\n", Stream.of(details.text(), details.background()).filter(t -> t != null && !t.isBlank()).toList()));
        values.put("indicators", String.join("\n", details.indicators()));
        values.put("acceptance", details.acceptance());
        values.put("awardYuan", details.budgetMaxYuan() == null ? "" : details.budgetMaxYuan().toPlainString());
        return values;
    }

    private static Map<String, String> values(Terms terms) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("needId", terms.needId());
        values.put("title", terms.title());
        values.put("text", terms.text());
        values.put("indicators", String.join("\n", terms.indicators()));
        values.put("acceptance", terms.acceptance());
        values.put("awardYuan", terms.award() == null ? "" : terms.award().toString());
        values.put("parkShareYuan", terms.parkShare().toString());
        values.put("milestones", terms.milestones().stream().map(m -> m.name() + " | " + m.due() + " | " + m.share() + "%").collect(Collectors.joining("\n")));
        values.put("applyUntil", terms.applyUntil() == null ? "" : terms.applyUntil().toString());
        values.put("applicants", terms.applicants().name());
        values.put("ipRule", terms.ipRule() == null ? "" : terms.ipRule().name());
        values.put("criteria", terms.criteria().stream().map(c -> c.name() + " " + c.weight()).collect(Collectors.joining("\n")));
        values.put("finalists", String.valueOf(terms.finalists()));
        return values;
    }
}
