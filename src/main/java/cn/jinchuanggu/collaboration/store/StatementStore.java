package cn.jinchuanggu.collaboration.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.Entities.Source;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.StoredTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Statements about facts on which more than one source speaks. A node each; they are no entities and have no ties. */
@Repository
public class StatementStore {

    private final Neo4jClient client;

    StatementStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** What is stated about an entity under any of these ids, by property and time. */
    public List<RecordedStatement> listAbout(Collection<String> subjects) {
        return client.query("MATCH (s:Statement) WHERE s.subject IN $subjects RETURN properties(s) AS s ORDER BY s.property, s.since, s.id")
                .bind(List.copyOf(subjects)).to("subjects").fetch().all().stream().map(StatementStore::statement).toList();
    }

    /** The sources of these keys; keys that are none are left out. */
    public Map<String, Source> sources(Collection<String> keys) {
        Map<String, Source> sources = new LinkedHashMap<>();
        client.query(Cypher.of(StatementStore.class, "sources.cypher")).bind(List.copyOf(keys)).to("keys").fetch().all().stream()
                .map(StatementStore::source)
                .forEach(source -> sources.put(source.key(), source));
        return sources;
    }

    public Optional<RecordedStatement> find(String id) {
        return client.query("MATCH (s:Statement {id: $id}) RETURN properties(s) AS s").bind(id).to("id").fetch().one().map(StatementStore::statement);
    }

    /** Takes a statement away; who said so stays in the journal. */
    public void delete(String id) {
        client.query("MATCH (s:Statement {id: $id}) DELETE s").bind(id).to("id").run();
    }

    /** The sources that may be named, the latest first, at most {@code limit}. */
    public List<Source> listSources(int limit) {
        return client.query("""
                MATCH (s:Source) WHERE s.key <> 'illustrative'
                RETURN s.key AS key, s.title AS title, s.url AS url, s.grade AS grade, s.date AS date ORDER BY date DESC, key LIMIT $limit""")
                .bind(limit).to("limit").fetch().all().stream().map(StatementStore::source).toList();
    }

    /** Writes a statement, or the same one again, which keeps the time at which it was first written. */
    public void save(RecordedStatement statement) {
        Map<String, Object> row = new HashMap<>();
        row.put("subject", statement.subject());
        row.put("property", statement.property());
        row.put("value", statement.value());
        row.put("source", statement.source());
        row.put("since", statement.since());
        row.put("until", statement.until());
        client.query("MERGE (s:Statement {id: $id}) ON CREATE SET s.recordedAt = $at SET s += $row").bind(statement.id()).to("id")
                .bind(statement.recordedAt()).to("at").bind(row).to("row").run();
    }

    private static Source source(Map<String, Object> row) {
        return new Source((String) row.get("key"), (String) row.get("title"), (String) row.get("url"), (String) row.get("grade"), (String) row.get("date"));
    }

    @SuppressWarnings("unchecked") // the query returns a map
    private static RecordedStatement statement(Map<String, Object> found) {
        Map<String, Object> s = (Map<String, Object>) found.get("s");
        return new RecordedStatement((String) s.get("id"), (String) s.get("subject"), (String) s.get("property"), (String) s.get("value"),
                (String) s.get("source"), (String) s.get("since"), (String) s.get("until"), StoredTime.of(s.get("recordedAt")));
    }
}
