package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.ListingState;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the reader's own party has listed, drafts included. */
@Controller
class OwnPages {

    private static final int MOST = 200;

    private final Listings listings;
    private final Lifecycle lifecycle;
    private final Entities entities;

    OwnPages(Listings listings, Lifecycle lifecycle, Entities entities) {
        this.listings = listings;
        this.lifecycle = lifecycle;
        this.entities = entities;
    }

    /**
     * One listing of the party.
     *
     * @param href where its page stands
     * @param tone  good, wait or neutral
     * @param asked whether its owner is asked to say that it still holds
     */
    public record Row(String id, String kindLabel, String title, String href, ListingState state, String tone, LocalDate listedOn, LocalDate confirmedOn,
            boolean asked, boolean illustrative) {

        static Row of(Listings.Own own, boolean asked) {
            String tone = own.state() == ListingState.PUBLISHED ? "good" : own.state() == ListingState.TO_REFINE ? "wait" : "neutral";
            return new Row(own.id(), own.kind().label(), own.title(), own.kind().href(own.id()),
                    own.state(), tone, own.listedOn(), own.confirmedOn(), asked, own.illustrative());
        }
    }

    @GetMapping("/my")
    String mine(Actor actor, Model model) {
        List<Row> rows = listings.listOwn(actor, MOST).stream().map(own -> Row.of(own, lifecycle.isAsked(own))).toList();
        model.addAttribute("party", actor.partyId() == null ? null : entities.namesOf(List.of(actor.partyId())).get(actor.partyId()));
        model.addAttribute("partyId", actor.partyId());
        model.addAttribute("rows", rows);
        model.addAttribute("most", rows.size() == MOST);
        return "listing/my";
    }
}
