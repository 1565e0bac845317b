package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Postings;
import java.util.List;

/** What kind of need somebody writes: the first question of the form. */
public record KindChoice(ListingKind kind, String label, boolean chosen) {

    private static final List<ListingKind> ORDER = List.of(ListingKind.NEED, ListingKind.FINANCING_NEED, ListingKind.TALENT_NEED, ListingKind.SCENARIO,
            ListingKind.CAPABILITY, ListingKind.SERVICE);

    /** The kinds that this person may post, in order. */
    static List<KindChoice> of(ListingKind chosen, Actor actor) {
        return ORDER.stream().filter(kind -> mayPost(kind, actor)).map(kind -> new KindChoice(kind, kind.label(), kind == chosen)).toList();
    }

    static boolean mayPost(ListingKind kind, Actor actor) {
        return switch (kind) {
            case NEED -> actor.hasAny(Role.ENTERPRISE, Role.BROKER, Role.OPERATOR);
            case FINANCING_NEED, TALENT_NEED, SCENARIO, CAPABILITY -> Postings.mayPost(kind, actor);
            case SERVICE -> true;
            case ACHIEVEMENT -> false;
        };
    }

    /** The form of another kind with the same words: what is called text of a need is the summary of a posting. */
    static FormValues carried(FormValues form, ListingKind kind) {
        String from = kind == ListingKind.NEED ? "summary" : "text";
        String to = kind == ListingKind.NEED ? "text" : "summary";
        return form.isBlank(to) && !form.isBlank(from) ? form.with(to, form.text(from)) : form;
    }
}
