package cn.jinchuanggu.collaboration.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen from a vertex, against slower ways to the same numbers. */
class SurroundingsTest {

    private static final double GOES_ON = 0.85;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void commonNeighboursCountAsInAnotherLibrary(long seed) {
        List<Link> links = ChanceGraph.circles(60, 12, 0.4, 0.03, seed);
        TieGraph graph = TieGraph.of(links);
        Graph<Integer, DefaultEdge> other = new SimpleGraph<>(DefaultEdge.class);
        for (int v = 0; v < graph.size(); v++) {
            other.addVertex(v);
        }
        graph.edges().forEach(e -> other.addEdge(e.one(), e.other()));
        var index = new AdamicAdarIndexLinkPrediction<>(other);
        Surroundings around = new Surroundings(graph);
        for (int a = 0; a < graph.size(); a++) {
            around.lookFrom(a);
            for (int b = 0; b < graph.size(); b++) {
                if (a != b) {
                    assertThat(around.common(b)).isCloseTo(index.predict(a, b), within(1e-9));
                    assertThat(around.freshCommon(b)).isCloseTo(around.common(b), within(1e-9));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theWalkIsWhereItWouldBeAfterManySteps(long seed) {
        TieGraph graph = TieGraph.of(ChanceGraph.circles(40, 10, 0.5, 0.05, seed));
        Surroundings around = new Surroundings(graph);
        for (int a = 0; a < graph.size(); a += 7) {
            around.lookFrom(a);
            double[] walk = manySteps(graph, a);
            for (int b = 0; b < graph.size(); b++) {
                double expected = walk[b] * Math.sqrt(graph.degree(a) / (double) graph.degree(b));
                assertThat(around.walk(b)).isCloseTo(expected, within(1e-3));
            }
        }
    }

    private static double[] manySteps(TieGraph graph, int start) {
        double[] at = new double[graph.size()];
        at[start] = 1;
        for (int step = 0; step < 200; step++) {
            double[] next = new double[at.length];
            next[start] = 1 - GOES_ON;
            for (int v = 0; v < at.length; v++) {
                for (int p = graph.first(v); p < graph.end(v); p++) {
                    next[graph.neighbour(p)] += GOES_ON * at[v] / graph.degree(v);
                }
            }
            at = next;
        }
        return at;
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void pairsAreTheSameFromEitherEnd(long seed) {
        TieGraph graph = TieGraph.of(ChanceGraph.circles(40, 10, 0.5, 0.05, seed));
        Surroundings around = new Surroundings(graph);
        for (int a = 0; a < 8; a++) {
            for (int b = 20; b < 28; b++) {
                around.lookFrom(a);
                double[] there = {around.common(b), around.threeSteps(b), around.closedness(b)};
                around.lookFrom(b);
                assertThat(new double[] {around.common(a), around.threeSteps(a), around.closedness(a)}).containsExactly(there, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void everybodyWithinThreeStepsIsNamedOnce(long seed) {
        TieGraph graph = TieGraph.of(ChanceGraph.circles(60, 10, 0.25, 0.01, seed));
        Surroundings around = new Surroundings(graph);
        for (int a = 0; a < graph.size(); a++) {
            List<Integer> near = new ArrayList<>();
            around.lookFrom(a);
            around.forEachWithinThreeSteps(near::add);
            assertThat(near).isEqualTo(byRings(graph, a));
        }
    }

    /** Those who are reached in two or three steps and are not tied. */
    private static List<Integer> byRings(TieGraph graph, int from) {
        boolean[] reached = new boolean[graph.size()];
        reached[from] = true;
        for (int step = 0; step < 3; step++) {
            boolean[] next = reached.clone();
            for (int v = 0; v < reached.length; v++) {
                for (int p = graph.first(v); reached[v] && p < graph.end(v); p++) {
                    next[graph.neighbour(p)] = true;
                }
            }
            reached = next;
        }
        List<Integer> near = new ArrayList<>();
        for (int v = 0; v < reached.length; v++) {
            if (reached[v] && v != from && !graph.isTied(from, v)) {
                near.add(v);
            }
        }
        return near;
    }
}
