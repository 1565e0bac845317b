package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.introduction.Certificates;
import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.IntroductionLists;
import cn.jinchuanggu.engagement.introduction.IntroductionState;
import cn.jinchuanggu.engagement.introduction.IntroductionStep;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Introductions for people: the list, one introduction with its steps, its certificate on paper. */
@Controller
class EngagementPages {

    private static final String LIST = "/engagements";

    private final Introductions introductions;
    private final IntroductionLists lists;
    private final Certificates certificates;

    EngagementPages(Introductions introductions, IntroductionLists lists, Certificates certificates) {
        this.introductions = introductions;
        this.lists = lists;
        this.certificates = certificates;
    }

    /** A way to narrow the list by state. */
    public record StateLink(String label, long count, boolean chosen, String href) {
    }

    @GetMapping("/engagements")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        IntroductionFilters asked = ListAddress.read(address, IntroductionFilters::of, model, response);
        IntroductionLists.Found found = lists.find(asked.filter(), asked.paging(), actor);
        model.addAttribute("page", found.page().map(s -> IntroductionLine.of(s, actor, lists.today())));
        model.addAttribute("states", states(asked, found.counts()));
        model.addAttribute("href", asked.href(LIST));
        model.addAttribute("texts", asked.texts());
        model.addAttribute("sort", asked.filter().sort());
        return "engagement/introductions";
    }

    @GetMapping("/engagements/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, actor, model);
    }

    @PostMapping("/engagements/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam MultiValueMap<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        IntroductionStep known = IntroductionStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        Map<String, Object> fields = FormFields.of(sent);
        try {
            Introduction introduction = introductions.act(id, known, fields, actor, FormFields.key(sent));
            news.addFlashAttribute("news", "已记录：" + known.label() + "。现在的状态是“" + introduction.state().label() + "”。");
            return "redirect:/engagements/" + introduction.id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused(id, known, fields, e.problems(), actor, model);
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return refused(id, known, fields, List.of(Problem.of("", e.getMessage())), actor, model);
        }
    }

    @GetMapping("/engagements/{id}/certificate")
    String certificate(@PathVariable String id, Actor actor, Model model) {
        model.addAttribute("paper", CertificatePaper.of(certificates.issue(id, actor), introductions.getIntroduction(id, actor), actor));
        return "engagement/certificate";
    }

    /** The page as it is now, with what was typed and what is wrong with it. */
    private String refused(String id, IntroductionStep step, Map<String, Object> typed, List<Problem> problems, Actor actor, Model model) {
        model.addAttribute("problems", problems.stream().map(p -> p.field().isEmpty() ? p : new Problem(step.path() + "-" + p.field(), p.message(), p.remedy())).toList());
        model.addAttribute("tried", step.path());
        model.addAttribute("typed", typed);
        return page(id, actor, model);
    }

    private String page(String id, Actor actor, Model model) {
        Introduction introduction = introductions.open(id, actor);
        model.addAttribute("intro", IntroductionView.of(introduction, introductions, actor));
        model.addAttribute("forms", StepForm.of(introduction, introductions, actor));
        model.addAttribute("late", introductions.findDueDay(introduction).filter(lists.today()::isAfter).isPresent());
        return "engagement/introduction";
    }

    private static List<StateLink> states(IntroductionFilters asked, Map<IntroductionState, Long> counts) {
        List<StateLink> states = new ArrayList<>();
        states.add(new StateLink("全部", counts.values().stream().mapToLong(Long::longValue).sum(), asked.filter().state().isEmpty(), asked.href(LIST, "")));
        counts.forEach((state, count) -> states.add(new StateLink(state.label(), count, asked.filter().state().filter(state::equals).isPresent(), asked.href(LIST, state.name()))));
        return states;
    }
}
