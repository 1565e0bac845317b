package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.page.PublicAddress;
import cn.jinchuanggu.paper.Png;
import cn.jinchuanggu.paper.web.PrintedTemplate;
import cn.jinchuanggu.shared.NotFound;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What people pass on of a need, an achievement or their matches: a poster with a QR code and a few words. Whoever asks gets what a
 * visitor may see and nothing else; what visitors do not see has none.
 */
@Controller
class SharePages {

    private final Listings listings;
    private final PrintedTemplate templates;
    private final PublicAddress address;

    SharePages(Listings listings, PrintedTemplate templates, PublicAddress address) {
        this.listings = listings;
        this.templates = templates;
        this.address = address;
    }

    /** @param matches whether its matches are shared */
    @GetMapping("/needs/{id}/share")
    String shareNeed(@PathVariable String id, @RequestParam(defaultValue = "false") boolean matches, Model model) {
        return share(ListingKind.NEED, id, matches, model);
    }

    @GetMapping("/achievements/{id}/share")
    String shareAchievement(@PathVariable String id, @RequestParam(defaultValue = "false") boolean matches, Model model) {
        return share(ListingKind.ACHIEVEMENT, id, matches, model);
    }

    /** PNG, 750 pixels wide. */
    @GetMapping("/needs/{id}/poster.png")
    ResponseEntity<byte[]> drawNeed(@PathVariable String id, @RequestParam(defaultValue = "false") boolean matches) {
        return draw(ListingKind.NEED, id, matches);
    }

    /** PNG, 750 pixels wide. */
    @GetMapping("/achievements/{id}/poster.png")
    ResponseEntity<byte[]> drawAchievement(@PathVariable String id, @RequestParam(defaultValue = "false") boolean matches) {
        return draw(ListingKind.ACHIEVEMENT, id, matches);
    }

    /** Address of the poster of a listing, for its page; null when visitors do not see it. */
    static String picture(Listing listing) {
        return listing.standing().state().isPublic() ? listing.kind().href(listing.standing().id()) + "/poster.png" : null;
    }

    private String share(ListingKind kind, String id, boolean matches, Model model) {
        model.addAttribute("poster", poster(kind, id, matches));
        model.addAttribute("picture", kind.href(id) + "/poster.png" + (matches ? "?matches=true" : ""));
        model.addAttribute("list", kind.path());
        return "listing/share";
    }

    private ResponseEntity<byte[]> draw(ListingKind kind, String id, boolean matches) {
        byte[] picture = Png.of(templates.html("listing/poster-pdf", Map.of("poster", poster(kind, id, matches))));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture);
    }

    private Poster poster(ListingKind kind, String id, boolean matches) {
        Listing listing = listings.getListing(id, Actor.VISITOR);
        if (listing.kind() != kind || !listing.standing().state().isPublic()) {
            throw new NotFound(kind.label(), id);
        }
        return Poster.of(listing, matches, address.base());
    }
}
