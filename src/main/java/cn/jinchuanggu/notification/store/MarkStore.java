package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.GraphSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How far a follower has read, shared by all instances: {@code (:FollowerMark)}. */
@Repository
public class MarkStore {

    private final Neo4jClient client;
    private final TransactionTemplate transactions;

    MarkStore(Neo4jClient client, PlatformTransactionManager manager, GraphSchema schemaFirst) {
        this.client = client;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Everything inside is written, or nothing. */
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /** How far it has read; 0 for nothing yet. */
    public long read(String follower) {
        return client.query("MATCH (m:FollowerMark {name: $name}) RETURN m.number").bind(follower).to("name").fetchAs(Long.class).one().orElse(0L);
    }

    /** How far each of them has read; without those that have read nothing yet. */
    public Map<String, Long> read(Collection<String> followers) {
        Map<String, Long> numbers = new HashMap<>();
        client.query("MATCH (m:FollowerMark) WHERE m.name IN $names RETURN m.name AS name, m.number AS number").bind(List.copyOf(followers)).to("names").fetch().all()
                .forEach(row -> numbers.put((String) row.get("name"), (Long) row.get("number")));
        return numbers;
    }

    /** The same of one, and nobody else moves it until the transaction ends. */
    public long take(String follower) {
        return client.query("MERGE (m:FollowerMark {name: $name}) ON CREATE SET m.number = 0 SET m.locked = true RETURN m.number")
                .bind(follower).to("name").fetchAs(Long.class).one().orElseThrow();
    }

    public void move(String follower, long number) {
        client.query("MATCH (m:FollowerMark {name: $name}) SET m.number = $number").bind(follower).to("name").bind(number).to("number").run();
    }

    /** Lets a follower that has read nothing begin after the revisions that stand in the graph now. */
    public void beginAfterPresentRevision(String follower) {
        client.query("OPTIONAL MATCH (s:Sequence {name: 'revision'}) WITH coalesce(s.value, 0) AS present "
                + "MERGE (m:FollowerMark {name: $name}) ON CREATE SET m.number = present").bind(follower).to("name").run();
    }
}
