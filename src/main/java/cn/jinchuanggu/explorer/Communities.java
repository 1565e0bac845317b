package cn.jinchuanggu.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.springframework.stereotype.Service;

/**
 * Groups of a picture that hold together: label propagation (Raghavan, Albert, Kumara 2007) over the ties of the picture, whatever
 * their type. The same picture has the same groups every time.
 */
@Service
public class Communities {

    private static final long SEED = 140400;
    private static final int ROUNDS = 100;
    private static final int SMALLEST = 3;

    private final Pictures pictures;

    Communities(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * A group.
     *
     * @param number  from 1, the largest first
     * @param title   the member with most ties inside, and how many there are
     * @param members ids
     */
    public record Community(int number, String title, List<String> members) {
    }

    /** The groups of at least {@value #SMALLEST} among these entities. */
    public List<Community> find(Collection<String> ids) {
        return of(pictures.of(ids, List.of()));
    }

    static List<Community> of(Picture picture) {
        Graph<String, DefaultEdge> graph = graph(picture);
        Map<String, String> names = picture.nodes().stream().collect(Collectors.toMap(Picture.Node::id, Picture.Node::name));
        List<Set<String>> groups = new LabelPropagationClustering<>(graph, ROUNDS, new Random(SEED)).getClustering().getClusters().stream()
                .filter(g -> g.size() >= SMALLEST)
                .sorted(Comparator.comparingInt((Set<String> g) -> g.size()).reversed().thenComparing(g -> g.stream().sorted().findFirst().orElseThrow()))
                .toList();
        List<Community> communities = new ArrayList<>();
        for (Set<String> group : groups) {
            String middle = group.stream().max(Comparator.comparingLong((String id) -> inside(graph, id, group)).thenComparing(Comparator.reverseOrder())).orElseThrow();
            communities.add(new Community(communities.size() + 1, "“%s”一带，%d 个".formatted(names.get(middle), group.size()), group.stream().sorted().toList()));
        }
        return communities;
    }

    /** Nodes and ties in the order of their ids: what the algorithm draws by lot depends on the order. */
    private static Graph<String, DefaultEdge> graph(Picture picture) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        picture.nodes().stream().map(Picture.Node::id).sorted().forEach(graph::addVertex);
        picture.ties().stream().sorted(Comparator.comparing(Picture.Tie::id)).filter(t -> !t.from().equals(t.to())).forEach(t -> graph.addEdge(t.from(), t.to()));
        return graph;
    }

    private static long inside(Graph<String, DefaultEdge> graph, String id, Set<String> group) {
        return graph.edgesOf(id).stream().map(e -> graph.getEdgeSource(e).equals(id) ? graph.getEdgeTarget(e) : graph.getEdgeSource(e)).filter(group::contains).count();
    }
}
