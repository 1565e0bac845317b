package cn.jinchuanggu.collaboration.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is tied to whom: the neighbours of each vertex in ascending order, one vertex after the other in one array. Of several
 * ties between the same two the latest counts; a tie to oneself does not. Immutable.
 */
public final class TieGraph {

    /** What is no vertex. */
    public static final int NONE = -1;
    /** In this part of the time that all ties span, a tie loses half of its freshness. */
    private static final double HALF_LIFE_PART = 0.25;

    /** A tie by the numbers of its ends, the smaller first. */
    record Edge(int one, int other, double time) {
    }

    private final Map<String, Integer> vertices;
    private final String[] ids;
    private final int[] from;
    private final int[] neighbours;
    private final float[] freshness;
    private final List<Edge> edges;
    private final boolean dated;
    private final int[] parts;

    private TieGraph(Map<String, Integer> vertices, String[] ids, List<Edge> edges, boolean dated) {
        this.vertices = vertices;
        this.ids = ids;
        this.edges = edges;
        this.dated = dated;
        this.from = new int[ids.length + 1];
        edges.forEach(e -> {
            from[e.one() + 1]++;
            from[e.other() + 1]++;
        });
        Arrays.parallelPrefix(from, Integer::sum);
        this.neighbours = new int[2 * edges.size()];
        this.freshness = new float[neighbours.length];
        fill();
        this.parts = parts();
    }

    /** Edges come by their ends in ascending order, so each list of neighbours is filled in ascending order. */
    private void fill() {
        double latest = edges.stream().mapToDouble(Edge::time).filter(t -> !Double.isNaN(t)).max().orElse(0);
        double span = latest - edges.stream().mapToDouble(Edge::time).filter(t -> !Double.isNaN(t)).min().orElse(0);
        int[] next = Arrays.copyOf(from, ids.length);
        // first those from below, then those from above: both runs ascend, and the first run is smaller
        for (Edge e : edges) {
            put(next[e.other()]++, e.one(), fresh(e, latest, span));
        }
        for (Edge e : edges) {
            put(next[e.one()]++, e.other(), fresh(e, latest, span));
        }
    }

    private void put(int place, int neighbour, double fresh) {
        neighbours[place] = neighbour;
        freshness[place] = (float) fresh;
    }

    private static double fresh(Edge edge, double latest, double span) {
        return Double.isNaN(edge.time()) || span == 0 ? 1 : Math.pow(0.5, (latest - edge.time()) / (span * HALF_LIFE_PART));
    }

    /** The graph of these ties; its vertices are their ends. */
    public static TieGraph of(Collection<Link> links) {
        Map<String, Integer> vertices = new HashMap<>();
        List<String> ids = new ArrayList<>();
        Map<Long, Edge> edges = new LinkedHashMap<>();
        boolean dated = false;
        for (Link link : links) {
            if (link.one().equals(link.other())) {
                continue;
            }
            int a = number(link.one(), vertices, ids);
            int b = number(link.other(), vertices, ids);
            dated |= !Double.isNaN(link.time());
            edges.merge(key(a, b), new Edge(Math.min(a, b), Math.max(a, b), link.time()), (x, y) -> x.time() >= y.time() ? x : y);
        }
        return new TieGraph(vertices, ids.toArray(String[]::new), sorted(edges.values()), dated);
    }

    private static int number(String id, Map<String, Integer> vertices, List<String> ids) {
        return vertices.computeIfAbsent(id, i -> {
            ids.add(i);
            return ids.size() - 1;
        });
    }

    private static List<Edge> sorted(Collection<Edge> edges) {
        return edges.stream().sorted((x, y) -> x.one() != y.one() ? Integer.compare(x.one(), y.one()) : Integer.compare(x.other(), y.other()))
                .toList();
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }

    /** The same vertices without these ties. */
    TieGraph without(Collection<Edge> hidden) {
        Set<Edge> gone = new HashSet<>(hidden);
        return new TieGraph(vertices, ids, edges.stream().filter(e -> !gone.contains(e)).toList(), dated);
    }

    /** The number of this vertex; {@link #NONE} when no tie has it. */
    public int find(String id) {
        return vertices.getOrDefault(id, NONE);
    }

    public String id(int vertex) {
        return ids[vertex];
    }

    /** How many vertices there are. */
    public int size() {
        return ids.length;
    }

    List<Edge> edges() {
        return edges;
    }

    /** Whether any tie says since when. */
    boolean isDated() {
        return dated;
    }

    /** How many are tied to it; 0 for {@link #NONE}. */
    int degree(int vertex) {
        return vertex == NONE ? 0 : from[vertex + 1] - from[vertex];
    }

    /** Where the neighbours of a vertex begin in {@link #neighbour(int)}; they end where those of the next begin. */
    int first(int vertex) {
        return from[vertex];
    }

    int end(int vertex) {
        return from[vertex + 1];
    }

    int neighbour(int place) {
        return neighbours[place];
    }

    /** How fresh the tie at this place is, in (0,1]; 1 when nothing is known of its time. */
    float freshness(int place) {
        return freshness[place];
    }

    boolean isTied(int one, int other) {
        return Arrays.binarySearch(neighbours, from[one], from[one + 1], other) >= 0;
    }

    /** How many are tied to both. */
    int countCommon(int one, int other) {
        int count = 0;
        int i = from[one];
        int j = from[other];
        while (i < from[one + 1] && j < from[other + 1]) {
            int order = Integer.compare(neighbours[i], neighbours[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Whether some way leads from one to the other. */
    boolean isConnected(int one, int other) {
        return parts[one] == parts[other];
    }

    private int[] parts() {
        int[] part = new int[ids.length];
        Arrays.fill(part, NONE);
        int[] waiting = new int[ids.length];
        for (int start = 0; start < ids.length; start++) {
            if (part[start] != NONE) {
                continue;
            }
            int count = 0;
            waiting[count++] = start;
            part[start] = start;
            while (count > 0) {
                int at = waiting[--count];
                for (int place = from[at]; place < from[at + 1]; place++) {
                    if (part[neighbours[place]] == NONE) {
                        part[neighbours[place]] = start;
                        waiting[count++] = neighbours[place];
                    }
                }
            }
        }
        return part;
    }
}
