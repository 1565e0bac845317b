package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.deal.Deal;
import cn.jinchuanggu.engagement.deal.DealLists;
import cn.jinchuanggu.engagement.deal.DealStep;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deals for people: the list, and one deal with its steps. */
@Controller
class DealPages {

    private final Deals deals;
    private final DealLists lists;
    private final Introductions introductions;
    private final Entities entities;

    DealPages(Deals deals, DealLists lists, Introductions introductions, Entities entities) {
        this.deals = deals;
        this.lists = lists;
        this.introductions = introductions;
        this.entities = entities;
    }

    @GetMapping("/deals")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        DealFilters asked = ListAddress.read(address, DealFilters::of, model, response);
        model.addAttribute("list", DealListView.of(asked, lists.find(asked.filter(), asked.paging(), actor)));
        return "engagement/deals";
    }

    @PostMapping("/deals")
    String open(@RequestParam String introductionId, @RequestParam(required = false) String key, Actor actor) {
        Deal deal = deals.open(introductions.findAgreed(introductionId).orElseThrow(() -> new NotFound("双方都同意的引荐", introductionId)), actor, key);
        return "redirect:/deals/" + deal.id();
    }

    @GetMapping("/deals/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(deals.getDeal(id, actor), actor, model);
    }

    @PostMapping("/deals/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        DealStep known = DealStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        StepPost post = new StepPost(known.path(), known.label(), sent);
        if (post.isTaken((fields, key) -> deals.act(id, known, fields, actor, key).state().label(), model, response, news)) {
            return "redirect:/deals/" + id;
        }
        return page(deals.getDeal(id, actor), actor, model);
    }

    private String page(Deal deal, Actor actor, Model model) {
        List<String> ids = new ArrayList<>(List.of(deal.achievementId(), deal.supplierPartyId(), deal.demanderPartyId(), deal.buyerPartyId()));
        deal.needId().ifPresent(ids::add);
        model.addAttribute("deal", DealPage.of(deal, deals, entities.namesOf(ids), actor));
        return "engagement/deal";
    }
}
