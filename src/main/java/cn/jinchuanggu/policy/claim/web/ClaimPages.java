package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimLists;
import cn.jinchuanggu.policy.claim.ClaimStep;
import cn.jinchuanggu.policy.claim.Claims;
import cn.jinchuanggu.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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

    private final Claims claims;
    private final ClaimLists lists;

    ClaimPages(Claims claims, ClaimLists lists) {
        this.claims = claims;
        this.lists = lists;
    }

    @GetMapping("/claims")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        ClaimFilters asked = ListAddress.read(address, ClaimFilters::of, model, response);
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
        StepPost post = new StepPost(known.path(), known.label(), sent);
        if (post.isTaken((fields, key) -> claims.act(id, known, fields, actor, key).state().label(), model, response, news)) {
            return "redirect:/claims/" + id;
        }
        return page(claims.getClaim(id, actor), actor, model);
    }

    private String page(Claim claim, Actor actor, Model model) {
        model.addAttribute("claim", ClaimPage.of(claim, claims, actor));
        return "policy/claim";
    }
}
