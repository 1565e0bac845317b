package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.shared.Saying;
import java.util.Comparator;
import java.util.List;

/**
 * A party that is proposed to another, with why.
 *
 * @param score       sum of the points of the reasons
 * @param level       the score in a word: 强相关, 较强 or 弱
 * @param reasons     most points first; never empty
 * @param paths       how the two are connected, most trusted first; may be empty
 * @param introducers parties on those paths that know both sides
 */
public record Partner(Party party, double score, String level, List<Reason> reasons,
        List<PathEvidence> paths, List<PathEvidence.Spot> introducers) {

    /** Best first; equal scores by id, so that the order never depends on chance. */
    static final Comparator<Partner> BEST_FIRST =
            Comparator.comparingDouble(Partner::score).reversed().thenComparing(p -> p.party().id());

    /** Who is proposed. */
    public record Party(String id, String name, String kind, String kindLabel, boolean illustrative) {

        static Party of(PartyProfile profile) {
            return new Party(profile.id(), profile.name(), profile.kind(), profile.kindLabel(), profile.illustrative());
        }
    }

    /**
     * What speaks for the party.
     *
     * @param signal name of the idea in Chinese, such as {@code 供需互补}
     * @param points above 0, to one decimal
     * @param text   sentence computed from the same values as the points
     * @param source who says so, for people
     */
    public record Reason(String signal, double points, Saying text, Saying source) {
    }

    /** Adds up what is shown; there is no other way to a score. */
    static Partner of(Party party, List<Reason> reasons, List<PathEvidence> paths, PartnerWeights weights) {
        List<Reason> ordered = reasons.stream().sorted(Comparator.comparingDouble(Reason::points).reversed()).toList();
        double score = ordered.stream().mapToLong(r -> Math.round(r.points() * 10)).sum() / 10.0;
        List<PathEvidence.Spot> introducers = paths.stream().flatMap(p -> p.introducers().stream()).distinct().toList();
        return new Partner(party, score, weights.level(score), ordered, paths, introducers);
    }
}
