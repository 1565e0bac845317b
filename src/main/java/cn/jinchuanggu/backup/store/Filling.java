package cn.jinchuanggu.backup.store;

import cn.jinchuanggu.backup.store.WholeGraph.NodeLine;
import cn.jinchuanggu.backup.store.WholeGraph.TieLine;
import cn.jinchuanggu.graph.GraphSchema;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Repository;

/**
 * Writes nodes and ties into an empty graph, as they are. A transaction is never tried again, because one whose answer was lost may
 * have been written; whoever meets that begins anew with an emptied graph.
 */
@Repository
public class Filling {

    private static final TransactionConfig PATIENT = TransactionConfig.builder().withTimeout(Duration.ofMinutes(30)).build();
    private static final String CONTENT = "MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH $migrations OR l = $unfinished) ";

    private final Driver driver;
    private final Map<String, String> elements = new HashMap<>();

    Filling(Driver driver) {
        this.driver = driver;
    }

    /** Whether nothing stands in the graph but its schema. */
    public boolean isEmpty() {
        try (var session = driver.session()) {
            return session.run(CONTENT + "RETURN count(n) = 0 AS empty", names(), PATIENT).single().get("empty").asBoolean();
        }
    }

    /** Whether what stands in the graph was left there by a restore that did not end. */
    public boolean isUnfinished() {
        try (var session = driver.session()) {
            return session.run("MATCH (u:UnfinishedRestore) RETURN count(u) > 0 AS unfinished").single().get("unfinished").asBoolean();
        }
    }

    /** Takes away what a restore that did not end has left; the schema stays. */
    public void removeLeftovers() {
        try (var session = driver.session()) {
            session.run(CONTENT + "CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", names(), PATIENT).consume();
        }
    }

    private static Map<String, Object> names() {
        return Map.of("migrations", WholeGraph.OF_THE_MIGRATIONS, "unfinished", WholeGraph.UNFINISHED);
    }

    /** Says that the graph is being filled: until {@link #unmark}, the platform does not start on it. */
    public void mark(String file) {
        write("MERGE (u:UnfinishedRestore {id: 'restore'}) SET u.file = $file", Map.of("file", file));
    }

    public void unmark() {
        write("MATCH (u:UnfinishedRestore) DELETE u", Map.of());
    }

    /** Brings the empty graph to the schema that the content is of. */
    public void bringTo(String schema) {
        GraphSchema.bringTo(driver, schema);
    }

    /** Creates these nodes and remembers them for the ties. */
    public void createNodes(List<NodeLine> nodes) {
        List<Map<String, Object>> rows = nodes.stream().map(n -> Map.<String, Object>of("id", n.id(), "labels", n.labels(), "properties", n.properties())).toList();
        try (var session = driver.session(); var tx = session.beginTransaction(PATIENT)) {
            tx.run("UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN row.id AS id, elementId(n) AS element", Map.of("rows", rows))
                    .forEachRemaining(row -> elements.put(row.get("id").asString(), row.get("element").asString()));
            tx.commit();
        }
    }

    /** Creates these ties between nodes that were created before. */
    public void createTies(List<TieLine> ties) {
        List<Map<String, Object>> rows = ties.stream().map(t -> Map.of("from", elements.get(t.from()), "type", t.type(), "to", elements.get(t.to()),
                "properties", t.properties())).toList();
        write("""
                UNWIND $rows AS row
                MATCH (a) WHERE elementId(a) = row.from
                MATCH (b) WHERE elementId(b) = row.to
                CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties""", Map.of("rows", rows));
    }

    private void write(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session(); var tx = session.beginTransaction(PATIENT)) {
            tx.run(cypher, parameters).consume();
            tx.commit();
        }
    }
}
