package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Gap;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Unknown;
import java.util.Comparator;
import java.util.List;

/**
 * Something that may serve a posting.
 *
 * @param by    who offers it, or where an expert works; empty when it stands for itself or is masked
 * @param whom  id of the party or person to be introduced to; null when it is masked
 * @param score what the reasons give less what the gaps cost
 */
public record PostingMatch(String id, String kind, String name, String href, String by, String whom, boolean illustrative, double score, List<Reason> reasons,
        List<Gap> gaps, List<Unknown> unknowns) {

    /** Best first; equal scores by id. */
    static final Comparator<PostingMatch> BEST_FIRST = Comparator.comparingDouble(PostingMatch::score).reversed().thenComparing(PostingMatch::id);

    /** Adds up what is shown; there is no other way to a score. */
    static PostingMatch of(FundOffer fund, Finding said) {
        return of(fund.id(), "基金", fund.name(), "", fund.id(), fund.illustrative(), said);
    }

    static PostingMatch of(LoanOffer loan, Finding said) {
        return of(loan.id(), "贷款产品", loan.name(), loan.bankName(), loan.bankId(), loan.illustrative(), said);
    }

    static PostingMatch of(ExpertOffer expert, Finding said) {
        return of(expert.id(), "专家", expert.title() == null ? expert.name() : expert.name() + " " + expert.title(),
                expert.places().isEmpty() ? "" : expert.places().getFirst().name(), expert.id(), expert.illustrative(), said);
    }

    static PostingMatch of(Match match) {
        return new PostingMatch(match.other().id(), match.other().kind().label(), match.other().title(), match.other().kind().href(match.other().id()),
                match.other().ownerName() == null ? "" : match.other().ownerName(), match.other().ownerName() == null ? null : match.other().ownerId(),
                match.other().illustrative(), match.score(), match.reasons(), match.gaps(), match.unknowns());
    }

    private static PostingMatch of(String id, String kind, String name, String by, String whom, boolean illustrative, Finding said) {
        List<Reason> reasons = said.reasons().stream().sorted(Comparator.comparingDouble(Reason::points).reversed()).toList();
        return new PostingMatch(id, kind, name, "/entities/" + id, by, whom, illustrative, said.points(), reasons, said.gaps(), said.unknowns());
    }
}
