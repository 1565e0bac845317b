package cn.jinchuanggu.site.state.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.site.state.Counts.Key;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all counts of the monitor in one question. */
@Repository
public class CountStore {

    private static final int SECONDS = 10;

    private final Neo4jClient client;
    private final TransactionTemplate reading;

    CountStore(Neo4jClient client, PlatformTransactionManager transactions, GraphSchema schemaFirst) {
        this.client = client;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setTimeout(SECONDS);
    }

    /** Every count by what is counted and its part. */
    public Map<Key, Long> read() {
        return reading.execute(status -> {
            Map<Key, Long> counts = new HashMap<>();
            client.query(Cypher.of(CountStore.class, "platform-counts.cypher")).fetchAs(Boolean.class)
                    .mappedBy((types, row) -> keep(row, counts)).all();
            return counts;
        });
    }

    private static boolean keep(Record row, Map<Key, Long> counts) {
        counts.put(new Key(row.get("what").asString(), row.get("part").asString("")), row.get("number").asLong(0));
        return true;
    }

    /** Name and version of the database, such as {@code Neo4j Kernel 2026.08.1}. */
    public String database() {
        return client.query("CALL dbms.components() YIELD name, versions RETURN name + ' ' + versions[0] AS component ORDER BY name LIMIT 1")
                .fetchAs(String.class).one().orElse("");
    }
}
