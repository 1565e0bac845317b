package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.page.ListAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an operator has to read: listings that people posted or changed since they were last reviewed. */
@Controller
class ReviewPages {

    private final Lifecycle lifecycle;

    ReviewPages(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** @param text the beginning of what the public reads */
    public record Row(String id, String kind, String title, String href, String text, String owner, String state, LocalDate listedOn) {

        private static final int BEGINNING = 200;

        static Row of(Listing listing) {
            String text = switch (listing) {
                case Need need -> need.details().text();
                case Achievement achievement -> achievement.details().summary();
                case Posting posting -> posting.details().text("summary");
            };
            return new Row(listing.id(), listing.kind().label(), listing.title(), listing.kind().href(listing.id()),
                    text == null ? "" : text.length() > BEGINNING ? text.substring(0, BEGINNING) + "…" : text, listing.standing().ownerName(), listing.standing().state().label(),
                    listing.standing().listedOn());
        }
    }

    @GetMapping("/review")
    String review(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        ReviewFilters asked = ListAddress.read(address, ReviewFilters::of, model, response);
        Lifecycle.ToReview found = lifecycle.findToReview(asked.kind(), asked.paging(), actor);
        model.addAttribute("asked", asked);
        model.addAttribute("page", found.page().map(Row::of));
        model.addAttribute("kinds", found.kinds());
        return "listing/review";
    }
}
