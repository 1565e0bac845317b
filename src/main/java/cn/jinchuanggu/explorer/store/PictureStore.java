package cn.jinchuanggu.explorer.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphModel.NodeKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads parts of the graph for pictures: public entities and unmasked ties only, each question bounded. */
@Component
public class PictureStore {

    /** Neighbours of one entity that are looked at; of a larger hub some are never seen, and the answer says so. */
    public static final int SCAN = 5_000;
    private static final int HUB = 1_000;
    private static final int MOST_TIES = 10_000;
    private static final int SECONDS = 10;
    /** Every year that can be written sorts before it, and 未注明 behind. */
    private static final String BEHIND_YEARS = "3";

    private final Neo4jClient client;

    PictureStore(Neo4jClient client) {
        this.client = client;
    }

    /**
     * An entity as it is stored.
     *
     * @param masked true when its name may hold what names its owner
     * @param topics ids of tracks and segments
     * @param grade  best of its sources, or empty
     */
    public record Found(String id, String name, NodeKind kind, boolean illustrative, boolean masked, List<String> topics, String grade) {
    }

    /** A tie as it is stored; {@code source} without the account. */
    public record FoundTie(String from, String type, String to, String source, String grade, String since, String note) {
    }

    /** A neighbour. */
    public record Neighbour(String id, NodeKind kind) {
    }

    /** A step from one entity to another. */
    public record StepTo(String from, String to, NodeKind kind) {
    }

    /** Those of these that are there and public, by id. */
    @Transactional(readOnly = true, timeout = SECONDS)
    public Map<String, Found> findNodes(Collection<String> ids) {
        return query("picture-nodes.cypher", Map.of("ids", List.copyOf(ids))).stream().map(PictureStore::found)
                .collect(Collectors.toMap(Found::id, f -> f));
    }

    /** Ties that begin or end at one of {@code near} and stay within {@code all}; at most {@value #MOST_TIES}. */
    @Transactional(readOnly = true, timeout = SECONDS)
    public List<FoundTie> listTies(Collection<String> near, Collection<String> all) {
        return query("picture-ties.cypher", Map.of("near", List.copyOf(near), "ids", List.copyOf(all), "hub", HUB, "limit", MOST_TIES)).stream()
                .map(row -> new FoundTie((String) row.get("from"), (String) row.get("type"), (String) row.get("to"), (String) row.get("source"),
                        text(row, "grade"), text(row, "since"), (String) row.get("note"))).toList();
    }

    /** The first {@value #SCAN} neighbours, best connected first. */
    @Transactional(readOnly = true, timeout = SECONDS)
    public List<Neighbour> listNeighbours(String id) {
        return query("neighbours.cypher", Map.of("id", id, "scan", SCAN)).stream().map(row -> new Neighbour((String) row.get("id"), kind(row))).toList();
    }

    /**
     * One step out of each of these.
     *
     * @param each      neighbours of one entity at the most
     * @param sinceYear ties must be from this year or later; null for any
     */
    @Transactional(readOnly = true, timeout = SECONDS)
    public List<StepTo> walk(Collection<String> ids, int each, Integer sinceYear) {
        Map<String, Object> parameters = new HashMap<>(Map.of("ids", List.copyOf(ids), "each", each, "before", BEHIND_YEARS));
        parameters.put("from", sinceYear == null ? null : sinceYear.toString());
        return query("walk.cypher", parameters).stream().map(row -> new StepTo((String) row.get("id"), (String) row.get("other"), kind(row))).toList();
    }

    /** Entities of these kinds (all kinds when empty) in one of these tracks or segments. */
    @Transactional(readOnly = true, timeout = SECONDS)
    public List<String> listOfTopics(Collection<String> topics, Collection<String> kinds, int limit) {
        return query("of-topics.cypher", Map.of("topics", List.copyOf(topics), "kinds", List.copyOf(kinds), "limit", limit)).stream()
                .map(row -> (String) row.get("id")).toList();
    }

    private Collection<Map<String, Object>> query(String file, Map<String, Object> parameters) {
        return client.query(Cypher.of(PictureStore.class, file)).bindAll(parameters).fetch().all();
    }

    @SuppressWarnings("unchecked") // the query returns lists of texts
    private static Found found(Map<String, Object> row) {
        List<String> topics = ((List<String>) row.get("topics")).stream().distinct().sorted().toList();
        String grade = ((List<String>) row.get("grades")).stream().sorted().findFirst().orElse("");
        return new Found((String) row.get("id"), (String) row.get("name"), kind(row), Boolean.TRUE.equals(row.get("illustrative")),
                Boolean.TRUE.equals(row.get("masked")), topics, grade);
    }

    @SuppressWarnings("unchecked")
    private static NodeKind kind(Map<String, Object> row) {
        return GraphModel.get().findKind((List<String>) row.get("labels")).orElseThrow();
    }

    private static String text(Map<String, Object> row, String key) {
        return row.get(key) == null ? "" : (String) row.get(key);
    }
}
