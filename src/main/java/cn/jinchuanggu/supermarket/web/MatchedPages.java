package cn.jinchuanggu.supermarket.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.OwnListings;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.ServiceMatching;
import cn.jinchuanggu.supermarket.Wanted;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Services for what somebody wants, with their reasons; what is wanted stands in the address. */
@Controller
class MatchedPages {

    private static final int SHOWN = 20;
    private static final OwnListings.Filter NEEDS = new OwnListings.Filter(Optional.of(ListingKind.NEED), Optional.empty(), Optional.empty());

    private final ServiceMatching matching;
    private final Catalogue catalogue;
    private final OwnListings own;

    MatchedPages(ServiceMatching matching, Catalogue catalogue, OwnListings own) {
        this.matching = matching;
        this.catalogue = catalogue;
        this.own = own;
    }

    @GetMapping("/services/matched")
    String matched(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        Wanted wanted = ListAddress.read(address, WantedForm::read, model, response);
        model.addAttribute("wanted", wanted);
        model.addAttribute("typed", address);
        model.addAttribute("matches", matching.find(wanted, actor, SHOWN));
        model.addAttribute("needs", needs(actor));
        WantedForm.choices(catalogue, model);
        model.addAttribute("stage", wanted.stage().or(() -> matching.findStage(actor)).map(Enum::name).orElse(""));
        return "supermarket/matched";
    }

    private Map<String, String> needs(Actor actor) {
        Map<String, String> needs = new LinkedHashMap<>();
        own.find(NEEDS, new Paging(1, Paging.LARGEST_PAGE), actor).page().items().forEach(o -> needs.put(o.id(), o.title()));
        return needs;
    }
}
