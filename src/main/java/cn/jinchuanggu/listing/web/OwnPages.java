package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.OwnListings;
import cn.jinchuanggu.page.ListAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the reader's own party has listed, drafts included. */
@Controller
class OwnPages {

    private final OwnListings own;
    private final Lifecycle lifecycle;
    private final Entities entities;

    OwnPages(OwnListings own, Lifecycle lifecycle, Entities entities) {
        this.own = own;
        this.lifecycle = lifecycle;
        this.entities = entities;
    }

    /**
     * One listing of the party.
     *
     * @param href where its page stands
     * @param tone  good, wait or neutral
     * @param matches where its matches stand; null for a service, which is found and not matched by its owner
     * @param asked whether its owner is asked to say that it still holds
     */
    public record Row(String id, String kindLabel, String title, String href, String matches, ListingState state, String tone, LocalDate listedOn, LocalDate confirmedOn,
            boolean asked, boolean illustrative) {

        static Row of(Listings.Own own, boolean asked) {
            String tone = own.state() == ListingState.PUBLISHED ? "good" : own.state() == ListingState.TO_REFINE ? "wait" : "neutral";
            String href = own.kind().href(own.id());
            return new Row(own.id(), own.kind().label(), own.title(), href, own.kind() == ListingKind.SERVICE ? null : href + "/matches", own.state(),
                    tone, own.listedOn(), own.confirmedOn(), asked, own.illustrative());
        }
    }

    @GetMapping("/my")
    String mine(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        OwnFilters asked = ListAddress.read(address, OwnFilters::of, model, response);
        OwnListings.Found found = own.find(asked.filter(), asked.paging(), actor);
        model.addAttribute("party", actor.partyId() == null ? null : entities.namesOf(List.of(actor.partyId())).get(actor.partyId()));
        model.addAttribute("partyId", actor.partyId());
        model.addAttribute("asked", asked);
        model.addAttribute("page", found.page().map(o -> Row.of(o, lifecycle.isAsked(o))));
        model.addAttribute("kinds", found.kinds());
        model.addAttribute("states", ListingState.values());
        return "listing/my";
    }
}
