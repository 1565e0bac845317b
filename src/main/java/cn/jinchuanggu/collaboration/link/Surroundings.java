package cn.jinchuanggu.collaboration.link;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * What can be seen from one vertex: whom it shares neighbours with, who is three steps away, and where a walk that often
 * returns to it comes by. Holds arrays as long as the graph, made once and used for one vertex after the other; so it is for
 * one thread.
 *
 * <p>The walk is the personalised PageRank of Page et al. (1999), approximated by pushing what is left over (Andersen, Chung
 * and Lang, Local graph partitioning using PageRank vectors, 2006), which costs the same in a large graph as in a small one.
 */
final class Surroundings {

    /** Over a vertex with more ties than this no three steps are counted: sharing it says next to nothing. */
    static final int HUB = 1000;
    /** The walk goes on with this chance, else it begins anew. */
    private static final double GOES_ON = 0.85;
    /** What is left over at a vertex for each of its ties, below which nothing is pushed any more. */
    private static final double NEGLIGIBLE = 3e-6;
    /** Ties along which is pushed at the most, so that a hub costs no more than others. */
    private static final long MOST_PUSHED = 1_000_000;

    private final TieGraph graph;
    private final double[] common;
    private final double[] freshCommon;
    private final double[] threeSteps;
    private final double[] walk;
    private final double[] left;
    private final double[] twoSteps;
    private final int[] waiting;
    private final int[] touched;
    private final boolean[] isTouched;
    private int count;
    private int centre = TieGraph.NONE;

    Surroundings(TieGraph graph) {
        this.graph = graph;
        int n = graph.size();
        common = new double[n];
        freshCommon = new double[n];
        threeSteps = new double[n];
        twoSteps = new double[n];
        walk = new double[n];
        left = new double[n];
        waiting = new int[n];
        touched = new int[n];
        isTouched = new boolean[n];
    }

    /** Looks around from this vertex, which has ties; what was seen from the one before is forgotten. */
    void lookFrom(int vertex) {
        if (vertex == centre) {
            return;
        }
        forget();
        centre = vertex;
        neighboursOfNeighbours();
        oneStepFurther();
        walk();
    }

    private void forget() {
        for (int i = 0; i < count; i++) {
            int v = touched[i];
            common[v] = freshCommon[v] = threeSteps[v] = twoSteps[v] = walk[v] = left[v] = 0;
            isTouched[v] = false;
        }
        count = 0;
    }

    private void touch(int v) {
        if (!isTouched[v]) {
            isTouched[v] = true;
            touched[count++] = v;
        }
    }

    private void neighboursOfNeighbours() {
        double root = Math.sqrt(graph.degree(centre));
        for (int i = graph.first(centre); i < graph.end(centre); i++) {
            int via = graph.neighbour(i);
            double rare = 1 / Math.log(Math.max(2, graph.degree(via)));
            double share = graph.degree(via) > HUB ? 0 : 1 / (root * graph.degree(via));
            for (int j = graph.first(via); j < graph.end(via); j++) {
                int v = graph.neighbour(j);
                touch(v);
                common[v] += rare;
                freshCommon[v] += rare * Math.min(graph.freshness(i), graph.freshness(j));
                twoSteps[v] += share;
            }
        }
    }

    private void oneStepFurther() {
        int reached = count;
        for (int i = 0; i < reached; i++) {
            int at = touched[i];
            if (graph.degree(at) > HUB || twoSteps[at] == 0) {
                continue;
            }
            double share = twoSteps[at] / graph.degree(at);
            for (int j = graph.first(at); j < graph.end(at); j++) {
                int v = graph.neighbour(j);
                touch(v);
                threeSteps[v] += share / Math.sqrt(graph.degree(v));
            }
        }
    }

    private void walk() {
        touch(centre);
        left[centre] = 1;
        // a ring: nobody waits twice, so it never overtakes itself
        waiting[0] = centre;
        int next = 0;
        int waits = 1;
        long pushed = 0;
        while (waits > 0 && pushed < MOST_PUSHED) {
            int at = waiting[next];
            next = next + 1 == waiting.length ? 0 : next + 1;
            waits--;
            double rest = left[at];
            int degree = graph.degree(at);
            left[at] = 0;
            walk[at] += (1 - GOES_ON) * rest;
            double each = GOES_ON * rest / degree;
            for (int j = graph.first(at); j < graph.end(at); j++) {
                int v = graph.neighbour(j);
                touch(v);
                double limit = NEGLIGIBLE * graph.degree(v);
                boolean below = left[v] < limit;
                left[v] += each;
                if (below && left[v] >= limit) {
                    waiting[(next + waits++) % waiting.length] = v;
                }
            }
            pushed += degree;
        }
    }

    /** Rare common neighbours: the sum of 1/ln(degree), by Adamic and Adar (2003). */
    double common(int other) {
        return common[other];
    }

    /** The same, where a neighbour counts as much as the older of its two ties is fresh. */
    double freshCommon(int other) {
        return freshCommon[other];
    }

    /** Ways of three ties, each counted less the more ties there are where it passes; between 0 and about 1. */
    double threeSteps(int other) {
        return threeSteps[other];
    }

    /** How often the walk is at the other, made comparable between vertices of few and of many ties; the same from either end. */
    double walk(int other) {
        int degree = graph.degree(other);
        return degree == 0 ? 0 : walk[other] * Math.sqrt(graph.degree(centre) / (double) degree);
    }

    /** In how many closed triangles the ways over common neighbours lie, each counted less the more ties the neighbour has. */
    double closedness(int other) {
        double sum = 0;
        int i = graph.first(centre);
        int j = graph.first(other);
        while (i < graph.end(centre) && j < graph.end(other)) {
            int order = Integer.compare(graph.neighbour(i), graph.neighbour(j));
            int via = graph.neighbour(i);
            if (order == 0 && graph.degree(via) <= HUB) {
                sum += (graph.countCommon(centre, via) + graph.countCommon(via, other)) / (2.0 * graph.degree(via));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** Tells of everybody within three steps who is not tied to the centre, in no particular order. */
    void forEachWithinThreeSteps(IntConsumer of) {
        int[] found = Arrays.stream(touched, 0, count)
                .filter(v -> v != centre && (common[v] > 0 || threeSteps[v] > 0) && !graph.isTied(centre, v)).sorted().toArray();
        Arrays.stream(found).forEach(of);
    }
}
