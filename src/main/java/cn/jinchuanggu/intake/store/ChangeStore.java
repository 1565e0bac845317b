package cn.jinchuanggu.intake.store;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.listing.imports.ColumnMeanings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an import has changed, part by part, beside its record; and which columns mean what for an account. */
@Repository
public class ChangeStore {

    private final Neo4jClient client;
    private final TransactionTemplate transactions;

    ChangeStore(Neo4jClient client, PlatformTransactionManager manager, GraphSchema schemaFirst) {
        this.client = client;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Everything inside is written, or nothing; inside another transaction it is part of that one. */
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /** Keeps the changes of a part behind those of the parts before. */
    public void append(String run, String changes) {
        client.query("""
                MATCH (r:ImportRun {id: $run}) SET r.parts = coalesce(r.parts, 0) + 1
                CREATE (r)-[:HAS_CHANGES]->(:ImportChanges {id: r.id + '#' + r.parts, part: r.parts, changes: $changes})""")
                .bind(run).to("run").bind(changes).to("changes").run();
    }

    /** Numbers of the parts that have changed something and were not taken back, the first one first. */
    public List<Long> listParts(String run) {
        return List.copyOf(client.query("MATCH (:ImportRun {id: $run})-[:HAS_CHANGES]->(c:ImportChanges) RETURN c.part AS part ORDER BY part")
                .bind(run).to("run").fetchAs(Long.class).all());
    }

    public Optional<String> find(String run, long part) {
        return client.query("MATCH (c:ImportChanges {id: $id}) RETURN c.changes AS changes").bind(run + "#" + part).to("id").fetchAs(String.class).one();
    }

    /** Once a part is taken back. */
    public void remove(String run, long part) {
        client.query("MATCH (c:ImportChanges {id: $id}) DETACH DELETE c").bind(run + "#" + part).to("id").run();
    }

    /** Remembers what headers mean. @param id of account, kind and header @param meanings header to field */
    public void saveMapping(String id, Map<String, String> meanings) {
        client.query("MERGE (m:ImportMapping {id: $id}) SET m.columns = $columns").bind(id).to("id").bind(ColumnMeanings.write(meanings)).to("columns").run();
    }

    /** What was remembered; empty for nothing. */
    public Map<String, String> findMapping(String id) {
        return ColumnMeanings.read(client.query("MATCH (m:ImportMapping {id: $id}) UNWIND m.columns AS column RETURN column").bind(id).to("id")
                .fetchAs(String.class).all());
    }
}
