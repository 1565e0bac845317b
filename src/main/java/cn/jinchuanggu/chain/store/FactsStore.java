package cn.jinchuanggu.chain.store;

import cn.jinchuanggu.chain.Facts;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads facts for chains and libraries: public ones, many entities at once. */
@Repository
public class FactsStore {

    /** Ties of one entity that are looked at. */
    private static final int TIES = 60;

    /** By the index of revisions that listings have, and that of parties. */
    private static final String CHANGED_LISTINGS = """
            MATCH (e:Listing) WHERE e.revision > $revision AND $kind IN labels(e) AND NOT e:Hidden
            RETURN e.id AS id, e.revision AS revision ORDER BY e.revision, e.id LIMIT $limit""";
    private static final String CHANGED_PARTIES = """
            MATCH (e:Party) WHERE e.revision > $revision AND $kind IN labels(e) AND NOT e:Hidden
            RETURN e.id AS id, e.revision AS revision ORDER BY e.revision, e.id LIMIT $limit""";

    private final Neo4jClient client;

    FactsStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** The facts of these entities, by id; those that the public may not see are left out. Without figures. */
    public List<Facts> list(Collection<String> ids) {
        return client.query(Cypher.of(FactsStore.class, "facts.cypher")).bind(List.copyOf(ids)).to("ids").bind(TIES).to("limit")
                .fetch().all().stream().map(FactsStore::facts).toList();
    }

    public Optional<Facts> find(String id) {
        return list(List.of(id)).stream().findFirst();
    }

    /**
     * Ids of a kind, in their order.
     *
     * @param kind  label of the model
     * @param after the last id of the part before; empty for the first part
     */
    public List<String> listIds(String kind, String after, int limit) {
        return List.copyOf(client.query("MATCH (e:Entity) WHERE e.id > $after AND $kind IN labels(e) AND NOT e:Hidden RETURN e.id ORDER BY e.id LIMIT $limit")
                .bind(after).to("after").bind(kind).to("kind").bind(limit).to("limit").fetchAs(String.class).all());
    }

    /** Ids of a kind that were written after this revision, with their revisions, in the order of these. */
    public Map<String, Long> listChanged(String kind, long revision, int limit) {
        Map<String, Long> changed = new LinkedHashMap<>();
        boolean listing = GraphModel.get().getNodeKind(kind).roles().contains("Listing");
        client.query(listing ? CHANGED_LISTINGS : CHANGED_PARTIES)
                .bind(kind).to("kind").bind(revision).to("revision").bind(limit).to("limit").fetch().all()
                .forEach(row -> changed.put((String) row.get("id"), (Long) row.get("revision")));
        return changed;
    }

    /** The revision that was given out last. */
    public long lastRevision() {
        return client.query("MATCH (s:Sequence {name: 'revision'}) RETURN s.value AS value").fetchAs(Long.class).one().orElse(0L);
    }

    @SuppressWarnings("unchecked") // the query returns lists of texts and of maps
    private static Facts facts(Map<String, Object> row) {
        Map<String, Object> properties = new LinkedHashMap<>((Map<String, Object>) row.get("properties"));
        properties.values().removeIf(v -> v == null);
        List<Facts.Tie> ties = new ArrayList<>(((List<Map<String, Object>>) row.get("ties")).stream().map(FactsStore::tie).toList());
        ((List<Map<String, Object>>) row.get("owned")).stream().map(FactsStore::tie).forEach(ties::add);
        return new Facts((String) row.get("id"), kind(row), (String) properties.get("name"), Boolean.TRUE.equals(properties.get("illustrative")), properties, ties,
                (List<String>) row.get("tracks"), (List<String>) row.get("segments"),
                ((List<Map<String, Object>>) row.get("sales")).stream().map(s -> new Facts.Sale((String) s.get("number"), (LocalDate) s.get("signedOn"))).toList(), List.of());
    }

    private static Facts.Tie tie(Map<String, Object> row) {
        return new Facts.Tie((String) row.get("type"), (String) row.get("via"), (String) row.get("id"), (String) row.get("name"), kind(row), (String) row.get("about"),
                (String) row.get("since"), (String) row.get("source"));
    }

    @SuppressWarnings("unchecked") // the query returns a list of texts
    private static String kind(Map<String, Object> row) {
        return GraphModel.get().findKind((List<String>) row.get("labels")).map(GraphModel.NodeKind::label).orElse("");
    }
}
