package cn.jinchuanggu.intake.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.intake.Found;
import cn.jinchuanggu.intake.NodeState;
import cn.jinchuanggu.intake.TieState;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what is in the graph already, for many rows at once; and writes sources, which are no entities. */
@Repository
public class SnapshotStore {

    /** What the platform keeps on a node for itself; no file says it. */
    private static final Set<String> OWN = Set.of("id", "revision", "changedAt", "embedding", "locked");

    private final Neo4jClient client;

    SnapshotStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Those of these entities that are there, hidden ones included. */
    public List<NodeState> listNodes(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : client.query("MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties")
                .bind(List.copyOf(ids)).to("ids").fetch().all().stream().map(SnapshotStore::node).toList();
    }

    /** Those ties that are there. @param ends rows {@code from, type, to} */
    public List<TieState> listTies(Collection<Map<String, String>> ends) {
        return ends.isEmpty() ? List.of() : ties(client.query(Cypher.of(SnapshotStore.class, "ties.cypher")).bind(List.copyOf(ends)).to("rows").fetch().all());
    }

    /** All ties of these types at these entities, whichever way they point. */
    public List<TieState> listTiesAt(Collection<String> ids, Collection<String> types) {
        return ids.isEmpty() ? List.of() : ties(client.query(Cypher.of(SnapshotStore.class, "ties-at.cypher")).bind(List.copyOf(ids)).to("ids")
                .bind(List.copyOf(types)).to("types").fetch().all());
    }

    /** Sources by key, with what is said of them. */
    public Map<String, Map<String, Object>> sourcesOf(Collection<String> keys) {
        Map<String, Map<String, Object>> sources = new HashMap<>();
        client.query("MATCH (s:Source) WHERE s.key IN $keys RETURN s.key AS key, properties(s) AS said").bind(List.copyOf(keys)).to("keys").fetch().all()
                .forEach(row -> {
                    Map<String, Object> said = new HashMap<>(map(row.get("said")));
                    said.remove("key");
                    sources.put((String) row.get("key"), said);
                });
        return sources;
    }

    /** Writes sources. @param rows {@code key, said}; a null removes what is said */
    public void saveSources(List<Map<String, Object>> rows) {
        client.query("UNWIND $rows AS row MERGE (s:Source {key: row.key}) SET s += row.said").bind(rows).to("rows").run();
    }

    /** Removes those of these sources that nothing names any more. */
    public void removeUnusedSources(Collection<String> keys) {
        client.query(Cypher.of(SnapshotStore.class, "remove-unused-sources.cypher")).bind(List.copyOf(keys)).to("keys").run();
    }

    /** Parties, listings and patents by id, exact name or a number of theirs; whatever fits. */
    public Collection<Found> find(Collection<String> words) {
        return client.query(Cypher.of(SnapshotStore.class, "found.cypher")).bind(List.copyOf(words)).to("words").fetch().all().stream()
                .map(SnapshotStore::found).collect(Collectors.toSet());
    }

    /** What hangs on these entities: their ties, as {@link TieState#key()}, with the name of the other end. */
    public List<Attached> listAttached(Collection<String> ids) {
        return client.query(Cypher.of(SnapshotStore.class, "attached.cypher")).bind(List.copyOf(ids)).to("ids").fetch().all().stream()
                .map(row -> new Attached((String) row.get("id"), (String) row.get("key"), (String) row.get("what"))).toList();
    }

    /** What the work on the platform says about these entities: accounts, ledgers, contracts. */
    public List<Attached> listMentioned(Collection<String> ids) {
        return client.query(Cypher.of(SnapshotStore.class, "mentioned.cypher")).bind(List.copyOf(ids)).to("ids").fetch().all().stream()
                .map(row -> new Attached((String) row.get("id"), "", GraphModel.get().findKind(List.of((String) row.get("what")))
                        .map(GraphModel.NodeKind::chinese).orElse("记录"))).toList();
    }

    /**
     * Something that needs an entity.
     *
     * @param id   of the entity
     * @param key  of the tie; empty when it is none
     * @param what for people
     */
    public record Attached(String id, String key, String what) {
    }

    private static NodeState node(Map<String, Object> row) {
        Map<String, Object> properties = new HashMap<>(map(row.get("properties")));
        properties.keySet().removeAll(OWN);
        Collection<String> labels = labels(row);
        return new NodeState((String) row.get("id"), kind(labels), labels.contains("Hidden"), properties);
    }

    private static Found found(Map<String, Object> row) {
        return new Found((String) row.get("id"), kind(labels(row)), (String) row.get("name"), labels(row).contains("Hidden"),
                new HashSet<>(texts(row.get("numbers"))), new HashSet<>(texts(row.get("units"))));
    }

    private static List<TieState> ties(Collection<Map<String, Object>> rows) {
        return rows.stream().map(row -> {
            Map<String, Object> said = map(row.get("said"));
            return new TieState((String) row.get("from"), (String) row.get("type"), (String) row.get("to"), (String) said.get("source"),
                    (String) said.get("since"), (String) said.get("note"), Boolean.TRUE.equals(said.get("masked")));
        }).toList();
    }

    private static String kind(Collection<String> labels) {
        return GraphModel.get().findKind(labels).map(GraphModel.NodeKind::label).orElse("");
    }

    private static Collection<String> labels(Map<String, Object> row) {
        return texts(row.get("labels"));
    }

    @SuppressWarnings("unchecked") // the queries return lists of texts
    private static Collection<String> texts(Object value) {
        return (Collection<String>) value;
    }

    @SuppressWarnings("unchecked") // the queries return maps
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
