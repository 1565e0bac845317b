package cn.jinchuanggu.matching.posting.web;

import cn.jinchuanggu.matching.Statement;
import cn.jinchuanggu.matching.posting.PostingMatch;
import cn.jinchuanggu.matching.web.MatchSubsidy;
import cn.jinchuanggu.shared.Saying;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A match of a posting in words. The points of {@code reasons} and {@code gaps} add up to {@code score}.
 *
 * @param by       who offers it; empty for none
 * @param bridge   page that says who can introduce whoever offers it; null when that is not to be known
 * @param subsidy  what 第十六条 may give for this loan product; null for everything else
 */
@Schema(name = "PostingMatch")
public record PostingMatchView(int rank, String id, String kind, String name, String href, String by, String bridge, boolean illustrative, double score,
        List<Said> reasons, List<Said> gaps, List<Said> unknowns, MatchSubsidy subsidy) {

    /**
     * @param points 0 for what is unknown
     * @param basis  明示 or 推断
     */
    public record Said(String signal, double points, Saying text, String basis) {

        /** Such as {@code +30.0}; empty for none. */
        public String shown() {
            return points == 0 ? "" : "%+.1f".formatted(points);
        }

        static Said of(Statement s) {
            return new Said(s.signal(), s.points(), s.saying(), s.basis().label());
        }
    }

    static PostingMatchView of(int rank, PostingMatch m, MatchSubsidy subsidy) {
        return new PostingMatchView(rank, m.id(), m.kind(), m.name(), m.href(), m.by(), m.whom() == null ? null : "/bridges?to=" + m.whom(), m.illustrative(), m.score(),
                m.reasons().stream().map(Said::of).toList(), m.gaps().stream().map(Said::of).toList(), m.unknowns().stream().map(Said::of).toList(), subsidy);
    }
}
