package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.Problem;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the form of a posting into a model, for a new one and for one that is changed; {@link #VIEW} shows it. */
@Component
class PostingForms {

    static final String VIEW = "listing/posting-form";

    void fresh(ListingKind kind, FormValues form, List<Problem> problems, Actor actor, Model model) {
        model.addAttribute("stored", null);
        model.addAttribute("kinds", kind == ListingKind.SERVICE ? List.of() : KindChoice.of(kind, actor));
        model.addAttribute("forOthers", actor.partyId() == null);
        show(PostingFormView.of(kind, form, kind.path()), form, problems, model);
    }

    void changing(Posting stored, FormValues form, List<Problem> problems, Model model) {
        model.addAttribute("stored", ListingHead.of(stored, true));
        show(PostingFormView.of(stored.kind(), form, stored.kind().href(stored.id())), form, problems, model);
    }

    private static void show(PostingFormView view, FormValues form, List<Problem> problems, Model model) {
        model.addAttribute("posting", view);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("tracks", Codes.listTracks());
    }
}
