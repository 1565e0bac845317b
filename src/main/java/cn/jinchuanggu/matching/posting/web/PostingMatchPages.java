package cn.jinchuanggu.matching.posting.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.matching.posting.uptake.UptakeStep;
import cn.jinchuanggu.matching.posting.uptake.Uptakes;
import cn.jinchuanggu.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What fits a posting, and what became of financing that was taken up. */
@Controller
class PostingMatchPages {

    private static final int SHOWN = 20;

    private final PostingMatchAnswers answers;
    private final Uptakes uptakes;

    PostingMatchPages(PostingMatchAnswers answers, Uptakes uptakes) {
        this.answers = answers;
        this.uptakes = uptakes;
    }

    @GetMapping({"/financing/{id}/matches", "/talent/{id}/matches", "/scenarios/{id}/matches", "/capabilities/{id}/matches"})
    String matches(@PathVariable String id, HttpServletRequest request, Actor viewer, Model model) {
        return page(ListingKind.ofAddress(request.getServletPath()), id, viewer, model);
    }

    @PostMapping("/financing/{id}/uptakes/{step}")
    String report(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response,
            RedirectAttributes news) {
        UptakeStep known = UptakeStep.find(step).orElseThrow(() -> new NotFound("步骤", step));
        StepPost post = new StepPost(known.path(), known.label(), sent);
        return post.isTaken((fields, key) -> uptakes.act(id, known, fields, actor, key).state().label(), model, response, news)
                ? "redirect:/financing/" + id + "/matches" : page(ListingKind.FINANCING_NEED, id, actor, model);
    }

    private String page(ListingKind kind, String id, Actor viewer, Model model) {
        PostingMatchAnswers.Answer answer = answers.match(kind, id, viewer, SHOWN);
        model.addAttribute("page", PostingMatchPage.of(answer));
        if (kind == ListingKind.FINANCING_NEED) {
            model.addAttribute("uptakes", uptakes.list(answer.posting(), viewer));
            model.addAttribute("steps", uptakes.maySpeak(viewer) ? UptakeForm.all(viewer.has(Role.OPERATOR)) : null);
        }
        return "matching/posting-matches";
    }
}
