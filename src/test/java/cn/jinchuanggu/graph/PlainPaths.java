package cn.jinchuanggu.graph;

import cn.jinchuanggu.graph.PathSearch.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** The plainest path search there is: breadth first through everything, then sorted. */
final class PlainPaths {

    private PlainPaths() {
    }

    private record Partial(List<String> nodes, long cost) {
    }

    /** One line per path, best first: cost and ids; of several ties between two nodes the cheapest counts. */
    static List<String> find(Collection<Edge> edges, String from, String to, int maxSteps) {
        List<Partial> found = new ArrayList<>();
        Deque<Partial> queue = new ArrayDeque<>(List.of(new Partial(List.of(from), 0)));
        while (!queue.isEmpty()) {
            Partial partial = queue.poll();
            String at = partial.nodes().getLast();
            if (at.equals(to)) {
                if (partial.nodes().size() > 1) {
                    found.add(partial);
                }
                continue;
            }
            if (partial.nodes().size() > maxSteps) {
                continue;
            }
            edges.stream().filter(e -> e.from().equals(at) || e.to().equals(at)).map(e -> e.from().equals(at) ? e.to() : e.from())
                    .distinct().filter(other -> !partial.nodes().contains(other)).forEach(other -> {
                        List<String> nodes = new ArrayList<>(partial.nodes());
                        nodes.add(other);
                        queue.add(new Partial(nodes, partial.cost() + cheapest(edges, at, other)
                                + (partial.nodes().size() > 1 ? WalkableTie.STEP_COST : 0)));
                    });
        }
        return found.stream().sorted((a, b) -> a.cost() != b.cost() ? Long.compare(a.cost(), b.cost())
                        : a.nodes().size() != b.nodes().size() ? a.nodes().size() - b.nodes().size()
                        : String.join("\n", a.nodes()).compareTo(String.join("\n", b.nodes())))
                .map(p -> p.cost() + " " + String.join(" ", p.nodes())).toList();
    }

    private static long cheapest(Collection<Edge> edges, String a, String b) {
        return edges.stream().filter(e -> e.from().equals(a) && e.to().equals(b) || e.from().equals(b) && e.to().equals(a))
                .mapToLong(Edge::cost).min().orElseThrow();
    }
}
