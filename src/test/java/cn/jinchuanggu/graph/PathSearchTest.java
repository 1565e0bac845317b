package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.graph.PathSearch.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSearchTest {

    /** Random graphs, dense and thin, with parallel ties: the same paths in the same order as the plainest search. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void findsTheSamePathsInTheSameOrderAsAPlainBreadthFirstSearch(int maxSteps) {
        for (long seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            int nodes = 2 + random.nextInt(8);
            List<Edge> edges = randomEdges(random, nodes, random.nextInt(3 * nodes));
            String from = "n0";
            String to = "n1";
            int limit = 1 + random.nextInt(10);
            List<String> plain = PlainPaths.find(edges, from, to, maxSteps).stream().limit(limit).toList();
            List<String> clever = new PathSearch(edges).from(from, maxSteps).to(to, limit).stream()
                    .map(w -> w.cost() + " " + String.join(" ", w.nodes())).toList();
            assertThat(clever).as("seed %d, %d steps, limit %d, %s", seed, maxSteps, limit, edges).isEqualTo(plain);
        }
    }

    /** Ways apart from each other: the same as going through all ways, best first, and leaving out what passes a node once too often. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void findsTheSameWaysApartAsGoingThroughAllOfThem(int mostThrough) {
        for (long seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            int nodes = 4 + random.nextInt(6);
            List<Edge> edges = randomEdges(random, nodes, random.nextInt(4 * nodes));
            int limit = 1 + random.nextInt(10);
            List<String> plain = apart(PlainPaths.find(edges, "n0", "n1", 4), limit, mostThrough);
            assertThat(new PathSearch(edges).from("n0", 4).apart("n1", limit, mostThrough)).extracting(w -> w.cost() + " " + String.join(" ", w.nodes()))
                    .as("seed %d, limit %d, %d through one, %s", seed, limit, mostThrough, edges).isEqualTo(plain);
        }
    }

    /** @param all one line per path: cost and ids, best first */
    private static List<String> apart(List<String> all, int limit, int mostThrough) {
        Map<String, Integer> passed = new HashMap<>();
        List<String> taken = new ArrayList<>();
        for (String line : all) {
            List<String> ids = List.of(line.split(" "));
            List<String> between = ids.subList(2, ids.size() - 1);
            if (taken.size() < limit && between.stream().allMatch(n -> passed.getOrDefault(n, 0) < mostThrough)) {
                between.forEach(n -> passed.merge(n, 1, Integer::sum));
                taken.add(line);
            }
        }
        return taken;
    }

    @Test
    void prefersATrustedWayOverAShorterOneThroughThePark() {
        var search = new PathSearch(List.of(edge("a", "LOCATED_IN", "park"), edge("b", "LOCATED_IN", "park"),
                edge("a", "CONTRACTED_WITH", "u"), edge("x", "WORKS_AT", "u"), edge("x", "ADVISES", "b")));
        assertThat(search.from("a", 4).to("b", 2)).extracting(w -> String.join(" ", w.nodes()))
                .containsExactly("a u x b", "a park b");
    }

    @Test
    void ofEquallyTrustedWaysTakesTheShorter() {
        var search = new PathSearch(List.of(edge("a", "CONTRACTED_WITH", "m"), edge("m", "CONTRACTED_WITH", "b"),
                edge("a", "CONTRACTED_WITH", "n"), edge("n", "CONTRACTED_WITH", "o"), edge("o", "CONTRACTED_WITH", "b")));
        assertThat(search.from("a", 4).to("b", 5)).extracting(w -> w.nodes().size()).containsExactly(3, 4);
    }

    @Test
    void ofSeveralTiesBetweenTwoShowsTheMostTrustedAndThenTheLatest() {
        var search = new PathSearch(List.of(edge("a", "SERVED", "b"),
                new Edge("a", "b", "CONTRACTED_WITH", 0, "2024-01-01"), new Edge("b", "a", "CONTRACTED_WITH", 0, "2025-06-12")));
        assertThat(search.from("a", 1).to("b", 5)).singleElement()
                .satisfies(w -> assertThat(w.edges().getFirst().since()).isEqualTo("2025-06-12"));
    }

    @Test
    void aWayToItselfOrToNowhereIsNone() {
        var search = new PathSearch(List.of(edge("a", "SERVED", "b"), edge("b", "SERVED", "b")));
        assertThat(search.from("a", 4).to("a", 5)).isEmpty();
        assertThat(search.from("a", 4).to("unknown", 5)).isEmpty();
        assertThat(search.from("unknown", 4).to("a", 5)).isEmpty();
    }

    /** Everybody knows everybody: there are 90 million simple ways of 4 steps, and the answer is still small and soon there. */
    @Test
    void staysBoundedInACrowd() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            for (int j = i + 1; j < 300; j++) {
                edges.add(edge("n" + i, "COOPERATES_WITH", "n" + j));
            }
        }
        assertThat(new PathSearch(edges).from("n0", 4).to("n1", 5)).hasSize(5)
                .first().satisfies(w -> assertThat(w.nodes()).containsExactly("n0", "n1"));
    }

    static List<Edge> randomEdges(Random random, int nodes, int count) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            WalkableTie tie = WalkableTie.values()[random.nextInt(WalkableTie.values().length)];
            edges.add(new Edge("n" + random.nextInt(nodes), "n" + random.nextInt(nodes), tie.name(), tie.cost(),
                    "20" + (10 + random.nextInt(16))));
        }
        return edges;
    }

    private static Edge edge(String from, String type, String to) {
        return new Edge(from, to, type, WalkableTie.valueOf(type).cost(), "2025");
    }
}
