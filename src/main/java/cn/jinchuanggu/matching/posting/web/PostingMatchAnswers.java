package cn.jinchuanggu.matching.posting.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.matching.posting.FinancingPolicy;
import cn.jinchuanggu.matching.posting.LoanOffer;
import cn.jinchuanggu.matching.posting.PostingMatch;
import cn.jinchuanggu.matching.posting.PostingMatching;
import cn.jinchuanggu.matching.web.MatchSubsidy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts the matches of a posting and what the policy gives for them together, for pages and API alike. */
@Component
class PostingMatchAnswers {

    private final PostingMatching matching;
    private final FinancingPolicy policy;

    PostingMatchAnswers(PostingMatching matching, FinancingPolicy policy) {
        this.matching = matching;
        this.policy = policy;
    }

    /**
     * @param interest 第十六条 for the financing need itself, no rate known; null for other postings
     * @param reward   第十五条 for the bank that lends; null for other postings
     */
    public record Answer(Posting posting, List<PostingMatchView> matches, MatchSubsidy interest, MatchSubsidy reward) {
    }

    /** As {@link PostingMatching#match}. */
    Answer match(ListingKind kind, String id, Actor viewer, int limit) {
        PostingMatching.Answer found = matching.match(kind, id, viewer, limit);
        Posting posting = found.posting();
        boolean financing = kind == ListingKind.FINANCING_NEED;
        Map<String, Object> applicant = financing ? policy.applicant(posting) : Map.of();
        List<PostingMatchView> views = IntStream.range(0, found.matches().size()).mapToObj(i -> {
            PostingMatch match = found.matches().get(i);
            LoanOffer loan = found.loans().get(match.id());
            return PostingMatchView.of(i + 1, match, loan == null ? null : MatchSubsidy.of(policy.subsidy(posting, applicant, Optional.of(loan))));
        }).toList();
        return new Answer(posting, views, financing ? MatchSubsidy.of(policy.subsidy(posting, applicant, Optional.empty())) : null,
                financing ? MatchSubsidy.of(policy.reward(posting, applicant)) : null);
    }
}
