package cn.jinchuanggu.policy.claim.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.policy.claim.ClaimState;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Which claim holds which matter (第十九条). Used inside a transaction that holds the claim. */
@Repository
public class MatterStore {

    private final Neo4jClient client;

    MatterStore(Neo4jClient client) {
        this.client = client;
    }

    /**
     * A claim that holds a matter.
     *
     * @param key the matter
     * @param at  when the claim came to its state
     */
    public record Holder(String key, String claim, ClaimState state, OffsetDateTime at) {
    }

    /** Keeps everybody else from taking these matters until the transaction ends. @param keys in their order */
    public void lock(List<String> keys) {
        client.query("UNWIND $keys AS key MERGE (m:ClaimMatter {key: key}) SET m.locked = true").bind(keys).to("keys").run();
    }

    /** Other claims that hold one of these. */
    public List<Holder> listHolders(List<String> keys, String claim) {
        return client.query(Cypher.of(MatterStore.class, "matter-holders.cypher")).bind(keys).to("keys").bind(claim).to("claim").fetch().all().stream()
                .map(row -> new Holder((String) row.get("key"), (String) row.get("claim"), ClaimState.valueOf((String) row.get("state")),
                        StoredTime.of(row.get("at")))).toList();
    }

    /** Ids of the claims that hold a matter whose key begins so, in their order. */
    public List<String> listClaims(String prefix) {
        return client.query("MATCH (c:Claim)-[h:HOLDS]->(m:ClaimMatter) WHERE m.key STARTS WITH $prefix AND h.released IS NULL RETURN DISTINCT c.id AS id ORDER BY id")
                .bind(prefix).to("prefix").fetchAs(String.class).all().stream().toList();
    }

    /** Makes these the matters of the claim. */
    public void hold(String claim, List<String> keys, OffsetDateTime at) {
        client.query(Cypher.of(MatterStore.class, "hold-matters.cypher")).bind(claim).to("claim").bind(keys).to("keys").bind(at).to("at").run();
    }

    /** Frees all matters of the claim; that it held them stays on record. */
    public void release(String claim, OffsetDateTime at) {
        client.query("MATCH (:Claim {id: $claim})-[h:HOLDS]->(:ClaimMatter) WHERE h.released IS NULL SET h.released = $at")
                .bind(claim).to("claim").bind(at).to("at").run();
    }
}
