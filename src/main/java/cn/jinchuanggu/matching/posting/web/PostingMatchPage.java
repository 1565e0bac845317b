package cn.jinchuanggu.matching.posting.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.matching.web.MatchSubsidy;
import java.util.List;
import java.util.Map;

/**
 * The matches of a posting for their page.
 *
 * @param question what the page answers
 */
public record PostingMatchPage(ListingKind kind, String id, String title, boolean illustrative, String question, List<PostingMatchView> matches, MatchSubsidy interest,
        MatchSubsidy reward) {

    private static final Map<ListingKind, String> QUESTIONS = Map.of(ListingKind.FINANCING_NEED, "谁可能出这笔钱", ListingKind.TALENT_NEED, "谁做过这样的事",
            ListingKind.SCENARIO, "谁能在这个场景里做成", ListingKind.CAPABILITY, "哪些场景用得上");

    static PostingMatchPage of(PostingMatchAnswers.Answer a) {
        return new PostingMatchPage(a.posting().kind(), a.posting().id(), a.posting().title(), a.posting().standing().illustrative(),
                QUESTIONS.get(a.posting().kind()), a.matches(), a.interest(), a.reward());
    }

    /** Its own page. */
    public String href() {
        return kind.href(id);
    }
}
