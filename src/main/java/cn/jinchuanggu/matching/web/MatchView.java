package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Gap;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Statement;
import cn.jinchuanggu.matching.Unknown;
import cn.jinchuanggu.matching.requirement.Requirement;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.web.ListingSummary;
import cn.jinchuanggu.shared.Saying;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A match as pages and programs read it. The points of {@code reasons} and {@code gaps} add up to {@code score}.
 *
 * @param achievement the achievement that was found, or null when needs were looked for
 * @param need        the need that was found, or null when achievements were looked for
 * @param level       强相关, 较强, 弱 or 无
 * @param levelCode   STRONG, FAIR, WEAK or NONE
 * @param unknowns    what could not be judged; carries no points
 * @param requirements what the need asks, one by one: met, unmet or unknown
 * @param struck      what was struck out of it, with the points it would have; counts nowhere
 * @param paths       how the two sides are tied in the graph
 * @param subsidy     what 第九条 may come to for the asking price, or null when it was not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchView(ListingSummary achievement, ListingSummary need, double score, String level, String levelCode,
        List<Part> reasons, List<Part> gaps, List<Doubt> unknowns, List<RequirementView> requirements,
        List<Part> struck, List<MatchPath> paths, MatchSubsidy subsidy) {

    /**
     * One reason or gap.
     *
     * @param key    names it; {@code without=key} strikes it out everywhere, {@code without=key@id} for this listing only
     * @param points above 0 for a reason, 0 or below for a gap
     * @param basis  STATED by both sides, or INFERRED and possibly wrong
     * @param source words of the listing it rests on; empty when it rests on a field
     * @param marks  where {@code source} answers
     */
    public record Part(String signal, String key, double points, Basis basis, Saying text, String source, List<MarkedText.Mark> marks) {

        static Part of(Statement said) {
            MarkedText source = switch (said) {
                case Reason r -> r.source();
                case Gap g -> g.source();
                case Unknown u -> MarkedText.plain("");
            };
            return new Part(said.signal(), said.key(), said.points(), said.basis(), said.saying(), source.text(), source.marks());
        }

        /** The source cut at its marks, for a page. */
        public List<MarkedText.Part> sourceParts() {
            return new MarkedText(source, marks).parts();
        }
    }

    /** What could not be judged, and why. */
    public record Doubt(String signal, String key, Saying text) {

        static Doubt of(Unknown u) {
            return new Doubt(u.signal(), u.key(), u.saying());
        }
    }

    /** The listing that was found, whichever kind it is. */
    public ListingSummary other() {
        return achievement != null ? achievement : need;
    }

    static MatchView of(Match match, List<Requirement> requirements, List<MatchPath> paths, MatchSubsidy subsidy) {
        ListingSummary other = ListingSummary.of(match.other());
        boolean achievement = match.other().kind() == ListingKind.ACHIEVEMENT;
        return new MatchView(achievement ? other : null, achievement ? null : other, match.score(), match.level().label(),
                match.level().name(), match.reasons().stream().map(Part::of).toList(),
                match.gaps().stream().map(Part::of).toList(), match.unknowns().stream().map(Doubt::of).toList(),
                requirements.stream().map(RequirementView::of).toList(), match.struck().statements().map(Part::of).toList(), paths, subsidy);
    }
}
