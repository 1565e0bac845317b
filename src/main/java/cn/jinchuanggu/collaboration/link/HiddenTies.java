package cn.jinchuanggu.collaboration.link;

import cn.jinchuanggu.collaboration.link.TieGraph.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What is learned from: some ties of a graph are hidden and have to be told from pairs that were never tied, and for their ends
 * have to stand before all others that are near. The hidden ones are the latest where ties are dated, else drawn by lot.
 */
final class HiddenTies {

    private static final int ONE_IN = 10;
    private static final int MOST_HIDDEN = 3000;
    private static final int MOST_LISTS = 500;
    private static final int LONGEST_LIST = 400;

    /**
     * Pairs, each by its traits.
     *
     * @param tied whether it was a tie that is hidden
     */
    record Example(double[] traits, boolean tied) {
    }

    private final TieGraph graph;
    private final Random random;
    private final List<Edge> hidden;
    private final TieGraph kept;
    private final LinkTraits traits;

    HiddenTies(TieGraph graph, long seed) {
        this.graph = graph;
        this.random = new Random(seed);
        List<Edge> edges = new ArrayList<>(graph.edges());
        Collections.shuffle(edges, random);
        if (graph.isDated()) {
            edges.sort(Comparator.comparingDouble((Edge e) -> Double.isNaN(e.time()) ? Double.NEGATIVE_INFINITY : e.time()).reversed());
        }
        this.hidden = edges.subList(0, Math.min(MOST_HIDDEN, Math.max(1, edges.size() / ONE_IN)));
        this.kept = graph.without(hidden);
        this.traits = new LinkTraits(kept);
    }

    /** The hidden ties, and as many pairs drawn by lot that are not tied. */
    List<Example> pairs() {
        Set<Edge> pairs = new LinkedHashSet<>(hidden);
        // a graph in which nearly everybody is tied to everybody has too few others
        for (int drawn = 0; pairs.size() < 2 * hidden.size() && drawn < 20 * hidden.size(); drawn++) {
            int a = random.nextInt(graph.size());
            int b = random.nextInt(graph.size());
            if (a != b && !graph.isTied(a, b)) {
                pairs.add(new Edge(Math.min(a, b), Math.max(a, b), Double.NaN));
            }
        }
        Set<Edge> tied = new HashSet<>(hidden);
        return pairs.stream().sorted(Comparator.comparingInt(Edge::one))
                .map(p -> new Example(traits.of(p.one(), p.other()), tied.contains(p))).toList();
    }

    /** For ends of hidden ties: everybody near who is not tied, the hidden one among them. */
    List<List<Example>> lists() {
        Map<Integer, Set<Integer>> sought = new LinkedHashMap<>();
        for (Edge edge : hidden) {
            sought.computeIfAbsent(edge.one(), k -> new HashSet<>()).add(edge.other());
            sought.computeIfAbsent(edge.other(), k -> new HashSet<>()).add(edge.one());
        }
        List<List<Example>> lists = new ArrayList<>();
        for (Map.Entry<Integer, Set<Integer>> asked : sought.entrySet()) {
            if (lists.size() == MOST_LISTS) {
                break;
            }
            List<Example> list = list(asked.getKey(), asked.getValue());
            if (list.stream().anyMatch(Example::tied)) {
                lists.add(list);
            }
        }
        return lists;
    }

    private List<Example> list(int from, Set<Integer> sought) {
        if (kept.degree(from) == 0) {
            return List.of();
        }
        traits.around().lookFrom(from);
        List<Integer> near = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        traits.around().forEachWithinThreeSteps(v -> (sought.contains(v) ? found : near).add(v));
        near.removeIf(v -> graph.isTied(from, v));
        Collections.shuffle(near, random);
        found.addAll(near.subList(0, Math.min(near.size(), LONGEST_LIST)));
        return found.stream().map(v -> new Example(traits.of(from, v), sought.contains(v))).toList();
    }
}
