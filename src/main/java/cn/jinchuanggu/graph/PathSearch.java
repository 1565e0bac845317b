package cn.jinchuanggu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The most trusted ways between nodes of a small graph that was read before.
 *
 * <p>Best first, from the target back to the start, led by the exact cost that is still to come; so only ways that can be
 * finished are followed, and one table of costs serves all targets of a start. Reads nothing but its arguments.
 */
public final class PathSearch {

    /** Ways that are begun for one answer at the most; beyond it the best found so far are returned. */
    private static final int MOST_BEGUN = 20_000;

    private final Map<String, TreeMap<String, Edge>> neighbours = new HashMap<>();

    /**
     * A tie between two nodes; it is walked either way.
     *
     * @param cost 0 or more, see {@link WalkableTie#cost(double)}
     */
    public record Edge(String from, String to, String type, long cost, String since) {

        /** Of several ties between two the cheapest, then the latest; then by type and direction, so that chance has no say. */
        static final Comparator<Edge> BETTER = Comparator.comparingLong(Edge::cost)
                .thenComparing(Edge::since, Comparator.reverseOrder()).thenComparing(Edge::type).thenComparing(Edge::from);
    }

    /**
     * A way from start to target.
     *
     * @param nodes ids in walking order, no id twice
     * @param edges one fewer
     * @param cost  of all edges and of every step beyond the first
     */
    public record Way(List<String> nodes, List<Edge> edges, long cost) {

        static final Comparator<Way> BEST_FIRST = Comparator.comparingLong(Way::cost)
                .thenComparingInt(w -> w.edges().size()).thenComparing(w -> String.join("\n", w.nodes()));
    }

    private record Begun(String at, Begun before, Edge edge, int steps, long cost, long whole) {

        boolean visits(String id) {
            return visitsAny(id::equals);
        }

        boolean visitsAny(Predicate<String> ids) {
            for (Begun b = this; b != null; b = b.before()) {
                if (ids.test(b.at())) {
                    return true;
                }
            }
            return false;
        }
    }

    public PathSearch(Collection<Edge> edges) {
        for (Edge edge : edges) {
            if (!edge.from().equals(edge.to())) {
                put(edge.from(), edge.to(), edge);
                put(edge.to(), edge.from(), edge);
            }
        }
    }

    private void put(String at, String other, Edge edge) {
        neighbours.computeIfAbsent(at, k -> new TreeMap<>()).merge(other, edge, (a, b) -> Edge.BETTER.compare(a, b) <= 0 ? a : b);
    }

    /** Costs from one start, for any number of targets. */
    public From from(String start, int maxSteps) {
        return new From(start, maxSteps);
    }

    /** What is known from one start. */
    public final class From {

        private final String start;
        private final int maxSteps;
        /** Entry s holds the least cost, a step's cost included for each, from a node to the start in at most s steps. */
        private final List<Map<String, Long>> leastCost = new ArrayList<>();

        private From(String start, int maxSteps) {
            this.start = start;
            this.maxSteps = maxSteps;
            leastCost.add(Map.of(start, 0L));
            for (int s = 1; s <= maxSteps; s++) {
                Map<String, Long> before = leastCost.getLast();
                Map<String, Long> now = new HashMap<>(before);
                before.forEach((node, cost) -> of(node).forEach((other, edge) ->
                        now.merge(other, cost + edge.cost() + WalkableTie.STEP_COST, Math::min)));
                leastCost.add(now);
            }
        }

        /** The best ways to a target, best first, at most {@code limit}; none to the start itself. */
        public List<Way> to(String target, int limit) {
            return apart(target, limit, Integer.MAX_VALUE);
        }

        /**
         * The best ways of which no more than some pass the same node: going through all ways, best first, a way is taken
         * unless a node between its ends is already in so many of those taken.
         *
         * @param limit       ways at the most
         * @param mostThrough ways through one node at the most, from 1
         */
        public List<Way> apart(String target, int limit, int mostThrough) {
            List<Way> taken = new ArrayList<>();
            if (target.equals(start) || !leastCost.get(maxSteps).containsKey(target)) {
                return taken;
            }
            Map<String, Integer> passed = new HashMap<>();
            List<Way> equal = new ArrayList<>();
            PriorityQueue<Begun> queue = new PriorityQueue<>(Comparator.comparingLong(Begun::whole).thenComparingInt(Begun::steps));
            queue.add(new Begun(target, null, null, 0, 0, leastCost.get(maxSteps).get(target)));
            for (int begun = 0; begun < MOST_BEGUN && !queue.isEmpty() && taken.size() < limit; begun++) {
                Begun next = queue.poll();
                if (!equal.isEmpty() && next.whole() - WalkableTie.STEP_COST > equal.getFirst().cost()) {
                    take(equal, limit, mostThrough, passed, taken);
                }
                if (next.at().equals(start)) {
                    equal.add(finished(next));
                } else if (next.steps() < maxSteps && !next.visitsAny(id -> passed.getOrDefault(id, 0) >= mostThrough)) {
                    extend(next, queue);
                }
            }
            take(equal, limit, mostThrough, passed, taken);
            return taken;
        }

        /** Takes of ways of equal cost, in their order, those that may be taken. */
        private static void take(List<Way> equal, int limit, int mostThrough, Map<String, Integer> passed, List<Way> taken) {
            equal.sort(Way.BEST_FIRST);
            for (Way way : equal) {
                List<String> between = way.nodes().subList(1, way.nodes().size() - 1);
                if (taken.size() < limit && between.stream().allMatch(n -> passed.getOrDefault(n, 0) < mostThrough)) {
                    between.forEach(n -> passed.merge(n, 1, Integer::sum));
                    taken.add(way);
                }
            }
            equal.clear();
        }

        private void extend(Begun begun, PriorityQueue<Begun> queue) {
            int steps = begun.steps() + 1;
            Map<String, Long> toCome = leastCost.get(maxSteps - steps);
            of(begun.at()).forEach((other, edge) -> {
                Long rest = toCome.get(other);
                if (rest != null && !begun.visits(other)) {
                    long cost = begun.cost() + edge.cost() + WalkableTie.STEP_COST;
                    queue.add(new Begun(other, begun, edge, steps, cost, cost + rest));
                }
            });
        }

        private Way finished(Begun last) {
            List<String> nodes = new ArrayList<>();
            List<Edge> edges = new ArrayList<>();
            for (Begun b = last; b != null; b = b.before()) {
                nodes.add(b.at());
                if (b.edge() != null) {
                    edges.add(b.edge());
                }
            }
            return new Way(nodes, edges, last.cost() - WalkableTie.STEP_COST);
        }
    }

    private Map<String, Edge> of(String node) {
        TreeMap<String, Edge> edges = neighbours.get(node);
        return edges == null ? Map.of() : edges;
    }
}
