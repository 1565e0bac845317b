package cn.jinchuanggu.identity.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Marks and unmarks what was merged; the ties are the business of the one writer of the graph. */
@Repository
public class MergeStore {

    private final Neo4jClient client;

    MergeStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * A merge that stands.
     *
     * @param gone   id of what was merged
     * @param stay   id of what it was merged into
     * @param number of the journal's entry
     * @param since  day of the merge
     */
    public record Merge(String gone, String goneName, String kindLabel, String stay, String stayName, long number, String since) {
    }

    /** All properties on a node; empty when there is none. */
    @SuppressWarnings("unchecked") // the query returns a map
    public Map<String, Object> properties(String id) {
        return client.query("MATCH (e:Entity {id: $id}) RETURN properties(e) AS p").bind(id).to("id").fetch().one()
                .map(row -> new HashMap<>((Map<String, Object>) row.get("p"))).orElseGet(HashMap::new);
    }

    /**
     * Hides one entity and leads it to the other.
     *
     * @param filled names of properties that the one that stays takes over
     */
    public void merge(String gone, String stay, String source, String since, long number, Collection<String> filled) {
        client.query(Cypher.of(MergeStore.class, "merge.cypher")).bind(gone).to("gone").bind(stay).to("stay").bind(source).to("source").bind(since).to("since")
                .bind(number).to("number").bind(List.copyOf(filled)).to("filled").run();
    }

    /**
     * Shows an entity again.
     *
     * @param filled names of properties that were taken over; what was changed since stays
     */
    public void unmerge(String gone, String stay, Collection<String> filled) {
        client.query(Cypher.of(MergeStore.class, "unmerge.cypher")).bind(gone).to("gone").bind(stay).to("stay").bind(List.copyOf(filled)).to("filled").run();
    }

    /** The merges that stand, the latest first. */
    public List<Merge> list(int limit) {
        return client.query(Cypher.of(MergeStore.class, "merges.cypher")).bind(limit).to("limit").fetch().all().stream().map(MergeStore::merge).toList();
    }

    /** The merge that took this entity; empty when it stands by itself. */
    public Optional<Merge> find(String gone) {
        return client.query("""
                MATCH (g:Entity {id: $gone})-[m:MERGED_INTO]->(s:Entity)
                RETURN g.id AS gone, g.name AS goneName, labels(g) AS labels, s.id AS stay, s.name AS stayName, m.number AS number, m.since AS since""")
                .bind(gone).to("gone").fetch().one().map(MergeStore::merge);
    }

    /** What was merged after this and has to do with any of these entities, the latest first. */
    public List<String> listLater(long number, Collection<String> ids) {
        return List.copyOf(client.query(Cypher.of(MergeStore.class, "later-merges.cypher")).bind(number).to("number").bind(List.copyOf(ids)).to("ids")
                .fetchAs(String.class).all());
    }

    @SuppressWarnings("unchecked") // the query returns labels
    private static Merge merge(Map<String, Object> row) {
        return new Merge((String) row.get("gone"), (String) row.get("goneName"), GraphModel.get().findKind((List<String>) row.get("labels")).orElseThrow().chinese(),
                (String) row.get("stay"), (String) row.get("stayName"), ((Number) row.get("number")).longValue(), (String) row.get("since"));
    }
}
