package cn.jinchuanggu.identity.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What the reports on the graph ask. Each row carries the entity that it is about. */
@Repository
public class ReportStore {

    private final Neo4jClient client;

    ReportStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * An entity with what a report says of it.
     *
     * @param values the further columns of the query, without nulls
     */
    public record Row(String id, String name, String kindLabel, boolean illustrative, Map<String, Object> values) {

        public String text(String column) {
            return values.containsKey(column) ? values.get(column).toString() : null;
        }
    }

    /** What carries a credit code, an ORCID iD or a patent number: {@code creditCode, orcid, patent}. */
    public List<Row> listIdentifiers() {
        return rows(client.query(Cypher.of(ReportStore.class, "identifiers.cypher")));
    }

    /** What nothing is tied to; {@code total} says how many there are in all. */
    public List<Row> listOrphans(int limit) {
        return rows(client.query(Cypher.of(ReportStore.class, "orphans.cypher")).bind(limit).to("limit"));
    }

    /** Ties that cannot be right: {@code type, other, otherName, what}. */
    public List<Row> listOddTies(LocalDate today, int limit) {
        return rows(client.query(Cypher.of(ReportStore.class, "odd-ties.cypher")).bind(today.toString()).to("today").bind(limit).to("limit"));
    }

    /** Ids of entities on which more than their own node speaks. */
    public List<String> listStated(int limit) {
        return List.copyOf(client.query(Cypher.of(ReportStore.class, "stated.cypher")).bind(limit).to("limit").fetchAs(String.class).all());
    }

    /** Statements that ended before they began: {@code property, since, until}. */
    public List<Row> listBackwardStatements(int limit) {
        return rows(client.query("""
                MATCH (s:Statement) WHERE s.until < s.since MATCH (e:Entity {id: s.subject}) WHERE NOT e:Hidden
                RETURN e.id AS id, labels(e) AS labels, e.name AS name, coalesce(e.illustrative, false) AS illustrative,
                       s.property AS property, s.since AS since, s.until AS until ORDER BY id LIMIT $limit""").bind(limit).to("limit"));
    }

    /** Real entities for which only reprints speak: {@code sources}; {@code total} says how many there are in all. */
    public List<Row> listReprintsOnly(int limit) {
        return rows(client.query(Cypher.of(ReportStore.class, "reprints-only.cypher")).bind(limit).to("limit"));
    }

    /** How many public entities rest on which grade of source. */
    public Map<String, Long> countGrades() {
        Map<String, Long> counts = new LinkedHashMap<>();
        client.query(Cypher.of(ReportStore.class, "grades.cypher")).fetch().all().forEach(row -> counts.put((String) row.get("grade"), (Long) row.get("count")));
        return counts;
    }

    private static List<Row> rows(Neo4jClient.RunnableSpec query) {
        return query.fetch().all().stream().map(ReportStore::row).toList();
    }

    @SuppressWarnings("unchecked") // every query returns the labels
    private static Row row(Map<String, Object> found) {
        Map<String, Object> values = new LinkedHashMap<>(found);
        values.values().removeIf(v -> v == null);
        String kind = GraphModel.get().findKind((List<String>) values.remove("labels")).orElseThrow().chinese();
        return new Row((String) values.remove("id"), (String) values.remove("name"), kind, (Boolean) values.remove("illustrative"), values);
    }
}
