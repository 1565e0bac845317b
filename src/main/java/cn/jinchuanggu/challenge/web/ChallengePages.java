package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.Applications;
import cn.jinchuanggu.challenge.Candidates;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeLists;
import cn.jinchuanggu.challenge.ChallengeReading;
import cn.jinchuanggu.challenge.ChallengeState;
import cn.jinchuanggu.challenge.ChallengeStep;
import cn.jinchuanggu.challenge.Challenges;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Challenges for people: the list, and one challenge with its steps. */
@Controller
class ChallengePages {

    private final Challenges challenges;
    private final ChallengeLists lists;
    private final Applications applications;
    private final ChallengeReading reading;
    private final Candidates candidates;

    ChallengePages(Challenges challenges, ChallengeLists lists, Applications applications, ChallengeReading reading, Candidates candidates) {
        this.challenges = challenges;
        this.lists = lists;
        this.applications = applications;
        this.reading = reading;
        this.candidates = candidates;
    }

    @GetMapping("/challenges")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        ChallengeFilters asked = ListAddress.read(address, ChallengeFilters::of, model, response);
        model.addAttribute("list", ChallengeListView.of(asked, lists.find(asked.filter(), asked.paging(), actor)));
        return "challenge/challenges";
    }

    @GetMapping("/challenges/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(challenges.getChallenge(id, actor), actor, model);
    }

    @PostMapping("/challenges/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        ChallengeStep known = ChallengeStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        StepPost post = new StepPost(known.path(), known.label(), sent);
        if (post.isTaken((fields, key) -> challenges.act(id, known, fields, actor, key).state().label(), model, response, news)) {
            return "redirect:/challenges/" + id;
        }
        return page(challenges.getChallenge(id, actor), actor, model);
    }

    private String page(Challenge challenge, Actor actor, Model model) {
        List<Candidates.Candidate> suggested = challenge.state() == ChallengeState.OPEN || challenge.state() == ChallengeState.REFINING
                ? candidates.listFor(challenge, actor) : List.of();
        model.addAttribute("challenge", ChallengeView.of(challenge, challenges, applications, reading, suggested, actor));
        model.addAttribute("mayInvite", challenge.state() == ChallengeState.OPEN);
        return "challenge/challenge";
    }
}
