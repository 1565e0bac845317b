package cn.jinchuanggu.graph;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which entities and ties enter the graph.
 *
 * <p>Every write first takes the revision sequence, so writes are serialised, revisions become visible in their own
 * order, and whoever follows the graph by revision misses nothing. Writing the same thing again changes nothing but the
 * revision and {@code changedAt}; a driver that repeats a commit doubles nothing.
 */
@Component
public class GraphWriter {

    /** The tie's source for what a user entered; the account stands behind the colon. */
    public static final String ENTERED_BY = "entered:";

    private final Neo4jClient client;
    private final Clock clock;

    GraphWriter(Neo4jClient client, GraphSchema schemaFirst, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * An entity to write. Properties that are null are removed.
     *
     * @param label  its kind in the model; the roles are added by themselves
     * @param hidden true for what is not public
     */
    public record Node(String id, String label, Map<String, Object> properties, boolean hidden) {

        public Node(String id, String label, Map<String, Object> properties) {
            this(id, label, properties, false);
        }
    }

    /**
     * A tie to write; one of a type between the same two.
     *
     * @param source key of a Source, or {@link #ENTERED_BY} and the account
     * @param since  ISO 8601 day, month or year
     * @param note   what it was about, or null
     * @param masked true when it would give away a masked party
     */
    public record Tie(String from, String type, String to, String source, String since, String note, boolean masked) {

        public Tie(String from, String type, String to, String source, String since) {
            this(from, type, to, source, since, null, false);
        }
    }

    /**
     * A tie as it is written, with all its properties.
     *
     * @param properties as stored
     */
    public record WrittenTie(String from, String type, String to, Map<String, Object> properties) {
    }

    /** The ties of an entity in either direction, by type and ends; not {@code MERGED_INTO}. */
    @SuppressWarnings("unchecked") // the query returns a map
    public List<WrittenTie> listTies(String id) {
        return client.query(Cypher.of(GraphWriter.class, "ties-of.cypher")).bind(id).to("id").fetch().all().stream()
                .map(row -> new WrittenTie((String) row.get("from"), (String) row.get("type"), (String) row.get("to"),
                        new LinkedHashMap<>((Map<String, Object>) row.get("properties")))).toList();
    }

    /**
     * Takes ties away and writes others exactly as they are given. The caller has taken the turn.
     *
     * @param come one of a type between the same two; what is there takes on these properties and no others
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void exchange(Collection<WrittenTie> gone, Collection<WrittenTie> come) {
        client.query(Cypher.of(GraphWriter.class, "delete-ties.cypher")).bind(gone.stream().map(GraphWriter::row).toList()).to("rows").run();
        client.query(Cypher.of(GraphWriter.class, "set-ties.cypher")).bind(come.stream().map(GraphWriter::row).toList()).to("rows").run();
    }

    private static Map<String, Object> row(WrittenTie tie) {
        return Map.of("from", tie.from(), "type", tie.type(), "to", tie.to(), "properties", tie.properties());
    }

    /** Writes all of it or nothing; ties of what was merged go to what it was merged into. @throws IllegalArgumentException when a tie names an id that is not there */
    @Transactional
    public void write(List<Node> nodes, List<Tie> ties) {
        if (!nodes.isEmpty()) {
            client.query(Cypher.of(GraphWriter.class, "write-nodes.cypher"))
                    .bind(nodes.stream().map(GraphWriter::row).toList()).to("rows").bind(now()).to("now").run();
        }
        write(Aliases.ofEnds(client, ties));
    }

    /** Bumps the revision of these entities, so that whoever follows the graph reads them again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void touch(Collection<String> ids) {
        if (!ids.isEmpty()) {
            client.query(Cypher.of(GraphWriter.class, "touch-nodes.cypher")).bind(List.copyOf(new LinkedHashSet<>(ids))).to("ids").bind(now()).to("now").run();
        }
    }

    private void write(List<Tie> ties) {
        if (!ties.isEmpty()) {
            Set<Object> written = new HashSet<>(client.query(Cypher.of(GraphWriter.class, "write-ties.cypher"))
                    .bind(ties.stream().map(GraphWriter::row).toList()).to("rows")
                    .fetch().all().stream().map(r -> r.get("key")).toList());
            List<String> missing = ties.stream().filter(t -> !written.contains(key(t))).map(GraphWriter::key).toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("No such entity at one end of " + missing.size() + " ties, such as "
                        + missing.stream().limit(5).toList());
            }
        }
    }

    /**
     * Writes entities that are known not to be there, with their ties. Quicker than {@link #write}, because nothing is looked
     * for; the caller has taken the turn and looked, in the same transaction.
     *
     * @param nodes at least one
     * @return revision of the first; the others follow one by one, in order
     * @throws IllegalArgumentException when a tie names an id that is not there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long create(List<Node> nodes, List<Tie> ties) {
        long before = client.query(Cypher.of(GraphWriter.class, "create-nodes.cypher"))
                .bind(nodes.stream().map(GraphWriter::row).toList()).to("rows").bind(now()).to("now").fetchAs(Long.class).one().orElseThrow();
        Map<String, Tie> distinct = new LinkedHashMap<>();
        ties.forEach(tie -> distinct.put(key(tie), tie));
        long tied = client.query(Cypher.of(GraphWriter.class, "create-ties.cypher"))
                .bind(distinct.values().stream().map(GraphWriter::row).toList()).to("rows").fetchAs(Long.class).one().orElseThrow();
        if (tied < distinct.size()) {
            throw new IllegalArgumentException("No such entity at one end of " + (distinct.size() - tied) + " ties");
        }
        return before + 1;
    }

    /** Waits until nobody else writes, and keeps others waiting until the present transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurn() {
        client.query("MERGE (s:Sequence {name: 'revision'}) ON CREATE SET s.value = 0 SET s.locked = true").run();
    }

    /** Writes one entity and makes its ties of these types exactly the given ones, in either direction. */
    @Transactional
    public void replace(Node node, Set<String> ownTypes, List<Tie> ties) {
        write(List.of(node), List.of());
        client.query(Cypher.of(GraphWriter.class, "remove-ties.cypher"))
                .bind(node.id()).to("id").bind(List.copyOf(ownTypes)).to("types").run();
        write(List.of(), ties);
    }

    /** Takes entities out of the graph with all their ties. Whoever keeps a view of listings is told by the caller. */
    @Transactional
    public void remove(List<String> ids) {
        takeTurn();
        client.query("MATCH (e:Entity) WHERE e.id IN $ids DETACH DELETE e").bind(ids).to("ids").run();
    }

    /** Takes exactly these ties out of the graph; those that are not there are passed over. */
    @Transactional
    public void removeTies(List<Tie> ties) {
        takeTurn();
        client.query(Cypher.of(GraphWriter.class, "delete-ties.cypher")).bind(ties.stream().map(GraphWriter::row).toList()).to("rows").run();
    }

    /** When something is written, to the second; harvesters ask for what changed since. */
    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).withNano(0);
    }

    private static Map<String, Object> row(Node node) {
        Set<String> labels = new LinkedHashSet<>();
        labels.add(node.label());
        labels.addAll(GraphModel.get().getNodeKind(node.label()).roles());
        if (node.hidden()) {
            labels.add("Hidden");
        }
        return Map.of("id", node.id(), "labels", new ArrayList<>(labels), "properties", node.properties());
    }

    private static Map<String, Object> row(Tie tie) {
        GraphModel.get().getTieKind(tie.type());
        Map<String, Object> properties = new HashMap<>();
        properties.put("source", tie.source());
        properties.put("since", tie.since());
        properties.put("note", tie.note());
        properties.put("masked", tie.masked() ? true : null);
        return Map.of("key", key(tie), "from", tie.from(), "type", tie.type(), "to", tie.to(), "properties", properties);
    }

    private static String key(Tie tie) {
        return tie.from() + " " + tie.type() + " " + tie.to();
    }
}
