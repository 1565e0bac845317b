package cn.jinchuanggu.collaboration.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says of two who are not tied how likely they are to be, from the graph of ties alone. Not safe for several threads at once.
 *
 * <p>The numbers of the pair, from neighbours, paths, walks, vectors and dates ({@link LinkTrait}), are weighed as the graph
 * itself teaches ({@link LinkFit}), so nothing is tuned for one graph.
 */
public final class LinkScorer {

    private final TieGraph graph;
    private final LinkWeights weights;
    private final LinkTraits traits;

    /**
     * Somebody who may become tied.
     *
     * @param chance  between 0 and 1: of a tie, among as many tied as untied pairs
     * @param because traits that make it likelier than the mean, most first
     */
    public record Likely(String id, double score, double chance, List<LinkWeights.Line> because) {

        private static final Comparator<Likely> BEST_FIRST = Comparator.comparingDouble(Likely::score).reversed().thenComparing(Likely::id);
    }

    private LinkScorer(TieGraph graph, LinkWeights weights) {
        this.graph = graph;
        this.weights = weights;
        this.traits = new LinkTraits(graph);
    }

    /** Learns from this graph. @throws IllegalArgumentException when it has no tie */
    public static LinkScorer of(TieGraph graph) {
        return new LinkScorer(graph, LinkFit.learn(graph));
    }

    /** What each trait counts in this graph. */
    public LinkWeights weights() {
        return weights;
    }

    /**
     * The score of a pair, either of which may be unknown to the graph: above 0 when a tie is more likely than not among as many
     * tied as untied pairs. Pairs of the same first end should be asked for one after the other; that is quicker.
     */
    public double score(String one, String other) {
        return weights.score(traits.of(graph.find(one), graph.find(other)));
    }

    /** Those within three steps who are not tied to this one, the likeliest first; empty when it has no ties. */
    public List<Likely> listLikely(String id, int limit) {
        int from = graph.find(id);
        if (graph.degree(from) == 0) {
            return List.of();
        }
        List<Likely> likely = new ArrayList<>();
        traits.around().lookFrom(from);
        traits.around().forEachWithinThreeSteps(v -> likely.add(likely(v, traits.of(from, v))));
        return likely.stream().sorted(Likely.BEST_FIRST).limit(limit).toList();
    }

    private Likely likely(int vertex, double[] values) {
        double score = weights.score(values);
        return new Likely(graph.id(vertex), score, 1 / (1 + Math.exp(-score)), weights.because(values));
    }
}
