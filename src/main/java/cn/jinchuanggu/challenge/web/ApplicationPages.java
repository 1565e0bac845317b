package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.Application;
import cn.jinchuanggu.challenge.Applications;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeStep;
import cn.jinchuanggu.challenge.Challenges;
import cn.jinchuanggu.challenge.Proposal;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Applications for people: writing one, reading one, and what a panelist says of it. */
@Controller
class ApplicationPages {

    private static final Map<String, String> YES_OR_NO = new LinkedHashMap<>();

    static {
        YES_OR_NO.put("否", "没有");
        YES_OR_NO.put("是", "有");
    }

    private final Challenges challenges;
    private final Applications applications;

    ApplicationPages(Challenges challenges, Applications applications) {
        this.challenges = challenges;
        this.applications = applications;
    }

    @GetMapping("/challenges/{id}/apply")
    String form(@PathVariable String id, Actor actor, Model model) {
        Challenge challenge = challenges.getChallenge(id, actor);
        Optional<Application> own = applications.findOwn(challenge, actor);
        ChallengeStep step = own.isPresent() ? ChallengeStep.AMEND : ChallengeStep.APPLY;
        challenges.findHindrance(step, challenges.situation(challenge), actor).map(Hindrance::refusal).ifPresent(refusal -> {
            throw refusal;
        });
        return form(challenge, own.map(a -> values(applications.getProposal(challenge, a.number(), actor))).orElse(Map.of()), step, model);
    }

    @PostMapping("/challenges/{id}/apply")
    String send(@PathVariable String id, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        Map<String, Object> fields = new LinkedHashMap<>(sent);
        List.of(StepPost.KEY, StepPost.TOKEN, "step").forEach(fields::remove);
        ChallengeStep step = ChallengeStep.AMEND.path().equals(sent.get("step")) ? ChallengeStep.AMEND : ChallengeStep.APPLY;
        try {
            Challenge challenge = challenges.act(id, step, fields, actor, sent.get(StepPost.KEY));
            news.addFlashAttribute("news", "已记录：" + step.label() + "。截止以前只有本单位能看到内容，可以修改或撤回。");
            return "redirect:/challenges/" + id + "/applications/" + applications.findOwn(challenge, actor).orElseThrow().number();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problems", List.of(Problem.of("", e.getMessage())));
        }
        return form(challenges.getChallenge(id, actor), sent, step, model);
    }

    @GetMapping("/challenges/{id}/applications/{number}")
    String show(@PathVariable String id, @PathVariable int number, Actor actor, Model model) {
        return page(id, number, actor, model);
    }

    @PostMapping("/challenges/{id}/applications/{number}/{step}")
    String act(@PathVariable String id, @PathVariable int number, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        ChallengeStep known = ChallengeStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        applications.get(challenges.getChallenge(id, actor), number, actor);
        StepPost post = new StepPost(known.path(), known.label(), sent);
        if (post.isTaken((fields, key) -> challenges.act(id, known, with(number, fields), actor, key).state().label(), model, response, news)) {
            return "redirect:/challenges/" + id + (known == ChallengeStep.WITHDRAW ? "" : "/applications/" + number);
        }
        return page(id, number, actor, model);
    }

    private static Map<String, Object> with(int number, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("application", number);
        return all;
    }

    private String page(String id, int number, Actor actor, Model model) {
        Challenge challenge = challenges.getChallenge(id, actor);
        model.addAttribute("proposal", ApplicationView.of(challenge, number, challenges, applications, actor));
        return "challenge/application";
    }

    private static String form(Challenge challenge, Map<String, String> values, ChallengeStep step, Model model) {
        model.addAttribute("id", challenge.id());
        model.addAttribute("terms", challenge.terms());
        model.addAttribute("applyUntil", challenge.terms().applyUntil());
        model.addAttribute("values", values);
        model.addAttribute("step", step.path());
        model.addAttribute("label", step.label());
        model.addAttribute("yesOrNo", YES_OR_NO);
        return "challenge/application-form";
    }

    private static Map<String, String> values(Proposal proposal) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("plan", proposal.plan());
        values.put("promises", String.join("\n", proposal.promises()));
        values.put("budgetYuan", proposal.budget().toString());
        values.put("team", proposal.team());
        values.put("related", proposal.related() ? "是" : "否");
        values.put("relation", proposal.relation());
        return values;
    }
}
