package cn.jinchuanggu.supermarket.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.ServiceMatching;
import cn.jinchuanggu.supermarket.Wanted;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Services for what somebody wants, with their reasons; what is wanted stands in the address. */
@Controller
class MatchedPages {

    private static final int SHOWN = 20;
    private static final int MOST_NEEDS = 100;

    private final ServiceMatching matching;
    private final Catalogue catalogue;
    private final Listings listings;

    MatchedPages(ServiceMatching matching, Catalogue catalogue, Listings listings) {
        this.matching = matching;
        this.catalogue = catalogue;
        this.listings = listings;
    }

    @GetMapping("/services/matched")
    String matched(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        Wanted wanted = ListAddress.read(address, WantedForm::read, model, response);
        model.addAttribute("wanted", wanted);
        model.addAttribute("typed", address);
        model.addAttribute("matches", matching.find(wanted, actor, SHOWN));
        model.addAttribute("needs", actor.isVisitor() ? Map.of() : needs(actor));
        WantedForm.choices(catalogue, model);
        model.addAttribute("stage", wanted.stage().or(() -> matching.findStage(actor)).map(Enum::name).orElse(""));
        return "supermarket/matched";
    }

    private Map<String, String> needs(Actor actor) {
        Map<String, String> needs = new LinkedHashMap<>();
        listings.listOwn(actor, MOST_NEEDS).stream().filter(o -> o.kind() == ListingKind.NEED).forEach(o -> needs.put(o.id(), o.title()));
        return needs;
    }
}
