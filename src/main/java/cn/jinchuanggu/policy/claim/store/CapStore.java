package cn.jinchuanggu.policy.claim.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.shared.Money;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * What claims use up of the limits that hold across claims. A limit is locked, then summed, then written to, inside one
 * transaction; the sum is taken from the entries each time and kept nowhere.
 */
@Repository
public class CapStore {

    private final Neo4jClient client;

    CapStore(Neo4jClient client) {
        this.client = client;
    }

    /**
     * A line on the account of a limit.
     *
     * @param id     names it, so that it is written once
     * @param amount more than zero for an approval, less for a recovery
     * @param limit  the limit that held for it
     */
    public record Entry(String id, String account, Money amount, Money limit) {
    }

    /** Keeps everybody else from these accounts until the transaction ends. @param accounts in their order */
    public void lock(List<String> accounts) {
        client.query("UNWIND $keys AS key MERGE (a:CapAccount {key: key}) SET a.locked = true").bind(accounts).to("keys").run();
    }

    /** What is used up, by account; accounts without entries are left out. */
    public Map<String, Money> sums(List<String> accounts) {
        return sums(client.query(Cypher.of(CapStore.class, "cap-sums.cypher")).bind(accounts).to("keys"));
    }

    /** What one claim has used up, by account. */
    public Map<String, Money> sumsOfClaim(String claim) {
        return sums(client.query(Cypher.of(CapStore.class, "claim-entries.cypher")).bind(claim).to("claim"));
    }

    public void append(String claim, List<Entry> entries, OffsetDateTime at) {
        client.query(Cypher.of(CapStore.class, "append-entries.cypher")).bind(claim).to("claim").bind(at).to("at")
                .bind(entries.stream().map(e -> Map.<String, Object>of("id", e.id(), "key", e.account(), "amountFen", ClaimRows.fen(e.amount()),
                        "limitFen", ClaimRows.fen(e.limit()))).toList()).to("entries").run();
    }

    private static Map<String, Money> sums(Neo4jClient.RunnableSpec query) {
        Map<String, Money> sums = new LinkedHashMap<>();
        query.fetch().all().forEach(row -> sums.put((String) row.get("key"), Money.ofFen((Long) row.get("fen"))));
        return sums;
    }
}
