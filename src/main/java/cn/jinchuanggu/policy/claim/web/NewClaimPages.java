package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimStep;
import cn.jinchuanggu.policy.claim.Claims;
import cn.jinchuanggu.policy.web.SentFacts;
import cn.jinchuanggu.policy.web.SheetView;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a calculated sheet to a claim: who asks, and whether it is a new claim or a correction of an old one. */
@Controller
class NewClaimPages {

    private static final String PAGE = "policy/claim-new";
    /** What the form itself adds to the facts. No question of an article has one of these names. */
    private static final Set<String> OF_THE_FORM = Set.of("article", "creditCode", "partyId", "claim", "key", "_csrf", "lang");

    private final Claims claims;
    private final Policy policy;
    private final Entities entities;

    NewClaimPages(Claims claims, Policy policy, Entities entities) {
        this.claims = claims;
        this.policy = policy;
        this.entities = entities;
    }

    /** What a calculator sends: {@code article} and the facts as they stand in its address. */
    @RequestMapping(path = "/claims/new", method = {RequestMethod.GET, RequestMethod.POST})
    String form(@RequestParam int article, @RequestParam MultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response) {
        return form(policy.getArticle(article), sent, List.of(), actor, model, response);
    }

    @PostMapping("/claims")
    String save(@RequestParam int article, @RequestParam MultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response,
            RedirectAttributes news) {
        Article asked = policy.getArticle(article);
        String key = sent.getFirst("key");
        String old = sent.getFirst("claim");
        Map<String, Object> facts = facts(asked, sent);
        try {
            boolean isNew = old == null || old.isBlank();
            Claim claim = isNew ? claims.draft(fields(article, sent, facts), actor, key) : claims.act(old, ClaimStep.AMEND, Map.of("facts", facts), actor, key);
            news.addFlashAttribute("news", isNew ? "已存为草稿。核对之后请提交。" : "事实已修改。核对之后请提交。");
            return "redirect:/claims/" + claim.id();
        } catch (InvalidInput e) {
            return form(asked, sent, e.problems(), actor, model, response);
        }
    }

    private String form(Article article, MultiValueMap<String, String> sent, List<Problem> problems, Actor actor, Model model,
            HttpServletResponse response) {
        actor.requireAny(Role.ENTERPRISE, Role.INSTITUTION, Role.BROKER, Role.OPERATOR);
        List<Problem> all = new ArrayList<>(problems);
        try {
            model.addAttribute("sheet", SheetView.of(policy.assess(article.number(), facts(article, sent))));
        } catch (InvalidInput e) {
            if (problems.isEmpty()) {
                all.addAll(e.problems()); // the facts are mended in the calculator; the page says so
            }
        }
        if (!all.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("problems", all.stream().map(p -> Set.of("creditCode", "partyId").contains(p.field()) ? p : Problem.of("", p.sentence())).toList());
        model.addAttribute("title", ClauseRef.articleName(article.number()) + " " + article.name());
        model.addAttribute("article", article.number());
        model.addAttribute("unit", actor.partyId() == null ? null : entities.namesOf(List.of(actor.partyId())).get(actor.partyId()));
        model.addAttribute("facts", withoutForm(sent));
        model.addAttribute("typed", Map.of("creditCode", sent.containsKey("creditCode") ? first(sent, "creditCode") : first(sent, "applicantCode"), "partyId", first(sent, "partyId"), "claim", first(sent, "claim")));
        model.addAttribute("amendable", claims.listAmendable(article.number(), actor));
        return PAGE;
    }

    private static Map<String, Object> facts(Article article, MultiValueMap<String, String> sent) {
        return SentFacts.of(withoutForm(sent), article.questions());
    }

    private static MultiValueMap<String, String> withoutForm(MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> facts = new LinkedMultiValueMap<>();
        sent.forEach((name, values) -> {
            if (!OF_THE_FORM.contains(name)) {
                facts.addAll(name, values);
            }
        });
        return facts;
    }

    private static Map<String, Object> fields(int article, MultiValueMap<String, String> sent, Map<String, Object> facts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("article", article);
        fields.put("creditCode", first(sent, "creditCode"));
        fields.put("partyId", first(sent, "partyId"));
        fields.put("facts", facts);
        return fields;
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
