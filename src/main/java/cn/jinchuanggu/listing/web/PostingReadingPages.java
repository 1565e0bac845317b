package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.Postings;
import cn.jinchuanggu.listing.ProtectedViews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of a posting, and the empty form of a service. A public service has its page in the supermarket, with all that is said of
 * it; the form of the other kinds is {@link NeedPages}', which asks first what is needed.
 */
@Controller
class PostingReadingPages {

    private final Postings postings;
    private final Listings listings;
    private final PostingForms forms;
    private final ProtectedViews views;

    PostingReadingPages(Postings postings, Listings listings, PostingForms forms, ProtectedViews views) {
        this.postings = postings;
        this.listings = listings;
        this.forms = forms;
        this.views = views;
    }

    @GetMapping({"/financing/{id}", "/talent/{id}", "/scenarios/{id}", "/capabilities/{id}"})
    String show(@PathVariable String id, HttpServletRequest request, Actor actor, Model model) {
        ListingKind kind = ListingKind.ofAddress(request.getServletPath());
        Posting posting = views.look(postings.getPosting(kind, id, actor), actor, (String) model.getAttribute(OwnerLookPages.WHY));
        model.addAttribute("posting", PostingPage.of(posting, listings.mayChange(posting, actor)));
        return PostingPage.VIEW;
    }

    @GetMapping("/services/new")
    String write(Actor actor, Model model) {
        if (!Postings.mayPost(ListingKind.SERVICE, actor)) {
            throw new NotAllowed("发布科技服务需要服务机构的账号。");
        }
        forms.fresh(ListingKind.SERVICE, FormValues.empty(), List.of(), actor, model);
        return PostingForms.VIEW;
    }
}
