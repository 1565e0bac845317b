package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.TermStatistics;
import cn.jinchuanggu.search.TitleWords;
import java.util.ArrayList;
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

    private record Peer(ListingProfile profile, TitleWords words, double weight) {}

    private final List<Peer> peers;
    private final TermStatistics statistics;
    private final Weights weights;

    /** One that may be a peer, with its points of words and meaning. */
    record Found(ListingProfile profile, double points) {}

    Peers(List<Found> found, TermStatistics statistics, Weights weights) {
        this.statistics = statistics;
        this.weights = weights;
        this.peers = weights.peers() == 0 ? List.of() : strongest(found, statistics);
    }

    private static List<Peer> strongest(List<Found> found, TermStatistics statistics) {
        var best = found.stream().sorted(Comparator.comparingDouble(Found::points).reversed()
                .thenComparing(f -> f.profile().id())).limit(MOST).toList();
        var weights = best.stream().mapToDouble(f -> Math.exp((f.points() - best.getFirst().points()) / FALL)).toArray();
        double sum = java.util.Arrays.stream(weights).sum();
        var peers = new ArrayList<Peer>();
        for (int i = 0; i < weights.length; i++) {
            peers.add(new Peer(best.get(i).profile(), TitleWords.of(best.get(i).profile(), statistics), weights[i] / sum));
        }
        return peers;
    }

    /** What likeness to the others says for this listing. */
    Finding judge(ListingProfile other) {
        var words = TitleWords.of(other, statistics);
        double likeness = 0;
        double others = 0;
        Peer nearest = null;
        double most = NAMED_FROM;
        for (Peer peer : peers) {
            if (peer.profile.id().equals(other.id())) {
                continue;
            }
            double like = words.likeness(peer.words);
            likeness += peer.weight * like;
            others += peer.weight;
            if (like > most) {
                most = like;
                nearest = peer;
            }
        }
        double share = likeness / Math.max(LEAST_OTHERS, others);
        if (nearest == null) {
            return Finding.reason(NAME, weights.peers() * share, "标题用词与排在前面的几项略有相近").inferred();
        }
        return Finding.reason(NAME, weights.peers() * share, "标题用词与排在前面的“" + nearest.profile.title() + "”等相近",
                MarkedText.plain(nearest.profile.title())).inferred();
    }
}
