package cn.jinchuanggu.listing.imports.store;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records of large imports. They are no entities: nobody finds them by search, and they take no revision. */
@Repository
public class ImportStore {

    private final Neo4jClient client;
    private final TransactionTemplate transactions;

    ImportStore(Neo4jClient client, PlatformTransactionManager manager, GraphSchema schemaFirst) {
        this.client = client;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Everything inside is written, or nothing. */
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /** Writes the record as it stands now. */
    public void save(ImportRun run) {
        client.query("MERGE (r:ImportRun {id: $id}) SET r += $properties").bind(run.id()).to("id").bind(ImportRows.properties(run)).to("properties").run();
    }

    public Optional<ImportRun> find(String id) {
        return client.query("MATCH (r:ImportRun {id: $id}) RETURN properties(r) AS run").bind(id).to("id").fetch().one().map(ImportStore::run);
    }

    /** Those in one of these states, oldest first. */
    public List<ImportRun> listIn(Collection<String> states) {
        return runs(client.query("MATCH (r:ImportRun) WHERE r.state IN $states RETURN properties(r) AS run ORDER BY r.startedAt, r.id")
                .bind(List.copyOf(states)).to("states").fetch().all());
    }

    /** Those of an account in one of these states, the oldest first. */
    public List<ImportRun> listOf(String account, Collection<ImportState> states, int limit) {
        return runs(client.query("MATCH (r:ImportRun {account: $account}) WHERE r.state IN $states RETURN properties(r) AS run ORDER BY r.startedAt, r.id LIMIT $limit")
                .bind(account).to("account").bind(states.stream().map(Enum::name).toList()).to("states").bind(limit).to("limit").fetch().all());
    }

    /** Those of an account and a kind, or of all when it is null; newest first. */
    public List<ImportRun> listOf(String account, String kind, int limit) {
        return runs(client.query("MATCH (r:ImportRun) WHERE ($account IS NULL OR r.account = $account) AND ($kind IS NULL OR coalesce(r.kind, $own) = $kind) "
                        + "RETURN properties(r) AS run ORDER BY r.startedAt DESC, r.id LIMIT $limit")
                .bind(account).to("account").bind(kind).to("kind").bind(ImportRun.OWN_ACHIEVEMENTS).to("own").bind(limit).to("limit").fetch().all());
    }

    /** Keeps rows with problems of one part of a run. @param first number of rows before this part */
    public void saveProblems(String run, int first, String rows) {
        client.query("MATCH (r:ImportRun {id: $run}) MERGE (p:ImportProblems {id: $id}) SET p.first = $first, p.rows = $rows MERGE (r)-[:HAS_PROBLEMS]->(p)")
                .bind(run).to("run").bind(run + "#" + first).to("id").bind(first).to("first").bind(rows).to("rows").run();
    }

    /** What was kept of a run, part by part in their order. */
    public List<String> listProblems(String run) {
        return List.copyOf(client.query("MATCH (:ImportRun {id: $run})-[:HAS_PROBLEMS]->(p:ImportProblems) RETURN p.rows AS rows ORDER BY p.first")
                .bind(run).to("run").fetchAs(String.class).all());
    }

    /** Before a run begins from its first row again. */
    public void removeProblems(String run) {
        client.query("MATCH (:ImportRun {id: $run})-[:HAS_PROBLEMS]->(p:ImportProblems) DETACH DELETE p").bind(run).to("run").run();
    }

    private static List<ImportRun> runs(Collection<Map<String, Object>> rows) {
        return rows.stream().map(ImportStore::run).toList();
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static ImportRun run(Map<String, Object> row) {
        return ImportRows.run((Map<String, Object>) row.get("run"));
    }
}
