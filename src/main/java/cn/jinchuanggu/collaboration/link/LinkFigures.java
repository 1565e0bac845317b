package cn.jinchuanggu.collaboration.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well hidden ties are found.
 *
 * @param auc       chance that a pair that is tied scores higher than one that is not; a draw counts half
 * @param recall    of the hidden ties of all ends that the graph knows, the share that stands among the best ten proposals
 * @param firstRank mean of 1/rank of the first hidden tie in an end's proposals; 0 where none is proposed
 */
public record LinkFigures(double auc, double recall, double firstRank) {

    private static final int DEPTH = 10;
    /** Deep enough that nobody within three steps is missing. */
    private static final int ALL = Integer.MAX_VALUE;

    private record Scored(double score, boolean tied) {
    }

    /** Measures a scorer with pairs that are tied and pairs that are not, none of which it has seen. */
    public static LinkFigures of(LinkScorer scorer, TieGraph graph, Collection<Link> positives, Collection<Link> negatives) {
        List<Scored> scored = new ArrayList<>();
        positives.forEach(p -> scored.add(new Scored(scorer.score(p.one(), p.other()), true)));
        negatives.forEach(p -> scored.add(new Scored(scorer.score(p.one(), p.other()), false)));
        Map<String, Set<String>> sought = new LinkedHashMap<>();
        positives.forEach(p -> {
            sought.computeIfAbsent(p.one(), k -> new HashSet<>()).add(p.other());
            sought.computeIfAbsent(p.other(), k -> new HashSet<>()).add(p.one());
        });
        sought.keySet().removeIf(id -> graph.degree(graph.find(id)) == 0);
        double found = 0;
        double firstRanks = 0;
        for (Map.Entry<String, Set<String>> asked : sought.entrySet()) {
            List<String> proposed = scorer.listLikely(asked.getKey(), ALL).stream().map(LinkScorer.Likely::id).toList();
            found += proposed.stream().limit(DEPTH).filter(asked.getValue()::contains).count();
            firstRanks += proposed.stream().filter(asked.getValue()::contains).findFirst().map(id -> 1.0 / (proposed.indexOf(id) + 1)).orElse(0.0);
        }
        int all = sought.values().stream().mapToInt(Set::size).sum();
        return new LinkFigures(auc(scored), all == 0 ? 0 : found / all, sought.isEmpty() ? 0 : firstRanks / sought.size());
    }

    /** By the ranks of the tied (Mann and Whitney); equal scores share the mean of their ranks. */
    private static double auc(List<Scored> scored) {
        List<Scored> ascending = scored.stream().sorted(Comparator.comparingDouble(Scored::score)).toList();
        long tied = ascending.stream().filter(Scored::tied).count();
        double ranks = 0;
        for (int from = 0; from < ascending.size();) {
            int to = from;
            while (to < ascending.size() && ascending.get(to).score() == ascending.get(from).score()) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            ranks += rank * ascending.subList(from, to).stream().filter(Scored::tied).count();
            from = to;
        }
        return (ranks - tied * (tied + 1) / 2.0) / ((double) tied * (ascending.size() - tied));
    }
}
