package cn.jinchuanggu.bench;

import cn.jinchuanggu.graph.GraphSettings;
import cn.jinchuanggu.graph.LocalDatabase;
import cn.jinchuanggu.search.Indexed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;

/**
 * What Neo4j offers by itself, to measure against: a full-text index (analyzer {@code cjk}) and a vector index, the best 100 of
 * both fused by reciprocal rank in one query over Bolt.
 */
final class PlainNeo4j implements AutoCloseable {

    private static final int TOP = 100;
    private static final int BATCH = 500;
    private static final String ASK = """
            CYPHER 5
            CALL () {
              CALL db.index.fulltext.queryNodes('words', $words, {limit: $top}) YIELD node RETURN collect(node) AS found
              UNION ALL
              CALL db.index.vector.queryNodes('meaning', $top, $vector) YIELD node RETURN collect(node) AS found
            }
            UNWIND range(0, size(found) - 1) AS rank
            WITH found[rank] AS node, sum(1.0 / (60 + rank + 1)) AS score
            ORDER BY score DESC LIMIT $limit
            RETURN node.id AS id, node.title AS title""";

    private final LocalDatabase database;
    private final Driver driver;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    PlainNeo4j(Path folder) {
        String password = UUID.randomUUID().toString();
        database = ServiceLoader.load(LocalDatabase.Opener.class).findFirst().orElseThrow()
                .open(folder, password, new GraphSettings(folder, 0, password, 512));
        driver = GraphDatabase.driver(database.boltAddress(), AuthTokens.basic("neo4j", password));
    }

    void put(Indexed listing) {
        var p = listing.profile();
        rows.add(Map.of("id", p.id(), "title", p.title(), "text", p.text(), "vector", listing.embedding().text()));
        if (rows.size() == BATCH) {
            write();
        }
    }

    private void write() {
        try (Session session = driver.session()) {
            session.run("""
                    CYPHER 5
                    UNWIND $rows AS row
                    CREATE (n:Offer {id: row.id, title: row.title, text: row.text})
                    WITH n, row
                    CALL db.create.setNodeVectorProperty(n, 'vector', row.vector)""", Map.of("rows", rows)).consume();
        }
        rows.clear();
    }

    void finish() {
        write();
        try (Session session = driver.session()) {
            session.run("CREATE FULLTEXT INDEX words FOR (n:Offer) ON EACH [n.title, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}").consume();
            session.run("""
                    CREATE VECTOR INDEX meaning FOR (n:Offer) ON n.vector
                    OPTIONS {indexConfig: {`vector.dimensions`: 512, `vector.similarity_function`: 'cosine'}}""").consume();
        }
        while (!isOnline()) { // asked again and again, because one question may not wait for an hour
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    /** @throws IllegalStateException when an index could not be filled */
    private boolean isOnline() {
        try (Session session = driver.session()) {
            List<String> states = session.run("SHOW INDEXES YIELD state RETURN state").list(row -> row.get("state").asString());
            if (states.contains("FAILED")) {
                throw new IllegalStateException("an index has failed");
            }
            return states.stream().allMatch("ONLINE"::equals);
        }
    }

    /**
     * The ids of the best.
     *
     * @param words pairs of characters and words to look for, any of them
     */
    List<String> ask(List<String> words, float[] vector, int limit) {
        String any = String.join(" ", words.stream().map(w -> "\"" + w.replace("\"", "") + "\"").toList());
        try (Session session = driver.session()) {
            return session.run(ASK, Values.parameters("words", any, "vector", vector, "top", TOP, "limit", limit)).list(row -> row.get("id").asString());
        }
    }

    @Override
    public void close() {
        driver.close();
        database.close();
    }
}
