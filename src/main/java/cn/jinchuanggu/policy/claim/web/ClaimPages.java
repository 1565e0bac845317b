package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimLists;
import cn.jinchuanggu.policy.claim.ClaimQuery;
import cn.jinchuanggu.policy.claim.ClaimStep;
import cn.jinchuanggu.policy.claim.Claims;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Claims for people: the list, and one claim with its steps. */
@Controller
class ClaimPages {

    private static final String KEY = "key";
    private static final String TOKEN = "_csrf";

    private final Claims claims;
    private final ClaimLists lists;

    ClaimPages(Claims claims, ClaimLists lists) {
        this.claims = claims;
        this.lists = lists;
    }

    @GetMapping("/claims")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        ClaimFilters asked;
        try {
            asked = ClaimFilters.of(address);
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            asked = new ClaimFilters(ClaimQuery.Filter.NONE, new Paging(1, 20), Map.of());
        }
        model.addAttribute("list", ClaimListView.of(asked, lists.find(asked.filter(), asked.paging(), actor)));
        return "policy/claims";
    }

    @GetMapping("/claims/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(claims.getClaim(id, actor), actor, model);
    }

    @PostMapping("/claims/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        ClaimStep known = ClaimStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        Map<String, Object> fields = new LinkedHashMap<>(sent);
        Object key = fields.remove(KEY);
        fields.remove(TOKEN);
        try {
            Claim claim = claims.act(id, known, fields, actor, key == null ? null : key.toString());
            news.addFlashAttribute("news", "已记录:" + known.label() + "。现在的状态是“" + claim.state().label() + "”。");
            return "redirect:/claims/" + claim.id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused(id, known, sent, e.problems(), actor, model);
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return refused(id, known, sent, List.of(Problem.of("", e.getMessage())), actor, model);
        }
    }

    /** The page as it is now, with what was typed and what is wrong with it. */
    private String refused(String id, ClaimStep step, Map<String, String> typed, List<Problem> problems, Actor actor, Model model) {
        model.addAttribute("problems", problems.stream().map(p -> p.field().isEmpty() || p.field().startsWith("facts") ? Problem.of("", p.sentence())
                : new Problem(step.path() + "-" + p.field(), p.message(), p.remedy())).toList());
        model.addAttribute("tried", step.path());
        model.addAttribute("typed", typed);
        return page(claims.getClaim(id, actor), actor, model);
    }

    private String page(Claim claim, Actor actor, Model model) {
        model.addAttribute("claim", ClaimPage.of(claim, claims, actor));
        model.addAttribute(KEY, UUID.randomUUID().toString());
        return "policy/claim";
    }
}
