package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.web.ContractChoices;
import cn.jinchuanggu.engagement.deal.Deal;
import cn.jinchuanggu.engagement.deal.DealStep;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which a deal becomes a contract. */
@Controller
class SigningPages {

    private static final String VERSION = "version";
    private static final String PREFIX = Deals.CONTRACT + ".";

    private final Deals deals;
    private final Entities entities;

    SigningPages(Deals deals, Entities entities) {
        this.deals = deals;
        this.entities = entities;
    }

    @GetMapping("/deals/{id}/sign")
    String form(@PathVariable String id, Actor actor, Model model) {
        Deal deal = deals.getDeal(id, actor);
        Map<String, String> values = new HashMap<>();
        values.put("name", entities.namesOf(List.of(deal.achievementId())).getOrDefault(deal.achievementId(), ""));
        deal.price().ifPresent(price -> values.put("technicalYuan", price.amount().toString()));
        values.put(VERSION, String.valueOf(deal.version()));
        return page(deal, values, actor, model);
    }

    @PostMapping("/deals/{id}/sign")
    String sign(@PathVariable String id, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response,
            RedirectAttributes news) {
        Map<String, Object> contract = new LinkedHashMap<>(sent);
        List.of(StepPost.KEY, StepPost.TOKEN, VERSION).forEach(contract::remove);
        contract.values().removeIf(v -> v.toString().isBlank());
        try {
            Deal deal = deals.act(id, DealStep.SIGN, Map.of(VERSION, sent.getOrDefault(VERSION, ""), Deals.CONTRACT, contract), actor, sent.get(StepPost.KEY));
            news.addFlashAttribute("news", "合同已签订。接下来在合同页办理：技术供给方申请认定登记，双方登记付款。");
            return "redirect:/deals/" + deal.id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems().stream().map(p -> p.field().startsWith(PREFIX)
                    ? new Problem(p.field().substring(PREFIX.length()), p.message(), p.remedy()) : new Problem("", p.message(), p.remedy())).toList());
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problems", List.of(Problem.of("", e.getMessage())));
        }
        return page(deals.getDeal(id, actor), sent, actor, model);
    }

    private String page(Deal deal, Map<String, String> values, Actor actor, Model model) {
        List<String> ids = List.of(deal.achievementId(), deal.supplierPartyId(), deal.demanderPartyId(), deal.buyerPartyId());
        Map<String, String> names = entities.namesOf(ids);
        DealPage view = DealPage.of(deal, deals, names, actor);
        model.addAttribute("deal", view);
        model.addAttribute("values", values);
        model.addAttribute("choices", ContractChoices.get());
        model.addAttribute("achievements", Map.of(deal.achievementId(), names.getOrDefault(deal.achievementId(), deal.achievementId())));
        return "engagement/sign";
    }
}
