package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff say why they need to know who stands behind a masked listing; its page then shows it, once. */
@Controller
class OwnerLookPages {

    /** What the page of the listing finds the reason under. */
    static final String WHY = "lookedBecause";
    static final String WHY_TEXT = "园区运营查看隐去的单位时写明理由，记入查阅台账，单位自己能看到；不写就看到公开的样子";

    private final Listings listings;

    OwnerLookPages(Listings listings) {
        this.listings = listings;
    }

    /** The reason travels with the session and not in the address, which is logged and shared. */
    @PostMapping("/listings/{id}/owner")
    String look(@PathVariable String id, @RequestParam(defaultValue = "") String why, Actor actor, RedirectAttributes news) {
        actor.requireAny(Role.OPERATOR);
        listings.getListing(id, actor);
        news.addFlashAttribute(WHY, why);
        return "redirect:" + ListingKind.ofId(id).orElseThrow(() -> new NotFound("条目", id)).href(id);
    }
}
