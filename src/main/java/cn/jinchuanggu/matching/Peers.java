package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.TermStatistics;
import cn.jinchuanggu.search.TitleComparison;
import cn.jinchuanggu.shared.Saying;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The strongest listings found for one request, by words and meaning alone. What is told in the same words as they are is
 * more likely to the point, also where the asking side uses other words.
 *
 * <p>The points of a listing rise with the likeness of its title to theirs, the strongest counting most, and the listing
 * itself left out. They depend on what else is on the market: a pair has them from the side that looks only, and no level
 * rests on them. Without any peer nobody has any.
 */
final class Peers {

    static final String NAME = "同类";

    private static final int MOST = 10;
    /** Points below the strongest at which a peer counts 1/e of it. */
    private static final double FALL = 5;
    /** What all peers but oneself weigh at the least, so that a lone peer does not speak loudly. */
    private static final double LEAST_OTHERS = 0.01;
    private static final double NAMED_FROM = 0.1;

    /** The strongest first, with their shares of the whole. */
    private final List<ListingProfile> peers;
    private final double[] shares;
    private final TitleComparison titles;
    private final Weights weights;

    /** One that may be a peer, with its points of words and meaning. */
    record Found(ListingProfile profile, double points) {}

    Peers(List<Found> found, TermStatistics statistics, Weights weights) {
        this.weights = weights;
        var best = weights.peers() == 0 ? List.<Found>of() : found.stream().sorted(Comparator.comparingDouble(Found::points).reversed()
                .thenComparing(f -> f.profile().id())).limit(MOST).toList();
        this.peers = best.stream().map(Found::profile).toList();
        this.titles = new TitleComparison(peers, statistics);
        double[] each = best.stream().mapToDouble(f -> Math.exp((f.points() - best.getFirst().points()) / FALL)).toArray();
        double sum = Arrays.stream(each).sum();
        this.shares = Arrays.stream(each).map(e -> e / sum).toArray();
    }

    /** What likeness to the others says for this listing, in points. */
    double points(ListingProfile other) {
        return points(other, titles.likeness(other));
    }

    /** The most that {@link #points} can be, found with less work. */
    double most(ListingProfile other) {
        return points(other, titles.mostLikeness(other));
    }

    private double points(ListingProfile other, double[] likeness) {
        double sum = 0;
        double others = 0;
        for (int i = 0; i < shares.length; i++) {
            if (!isPeer(i, other)) {
                sum += shares[i] * likeness[i];
                others += shares[i];
            }
        }
        return weights.peers() * sum / Math.max(LEAST_OTHERS, others);
    }

    private boolean isPeer(int peer, ListingProfile other) {
        return peers.get(peer).id().equals(other.id());
    }

    /** The same with the peer that it is most like. */
    Finding judge(ListingProfile other) {
        double[] likeness = titles.likeness(other);
        String nearest = null;
        double most = NAMED_FROM;
        for (int i = 0; i < likeness.length; i++) {
            if (likeness[i] > most && !isPeer(i, other)) {
                most = likeness[i];
                nearest = peers.get(i).title();
            }
        }
        double points = points(other, likeness);
        return (nearest == null ? Finding.reason(NAME, points, Saying.of("says.peers.some"))
                : Finding.reason(NAME, points, Saying.of("says.peers.near", nearest), MarkedText.plain(nearest))).inferred();
    }
}
