package cn.jinchuanggu.supermarket.voucher.store;

import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.WholeList;
import static cn.jinchuanggu.supermarket.voucher.store.VoucherStore.money;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.voucher.GrantQuery;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Applications for vouchers, one node each. */
@Repository
public class GrantStore {

    private final Neo4jClient client;

    GrantStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** What a year's budget has become, yuan. */
    public record Sums(Money granted, Money reserved, Money used) {
    }

    /** Sums over all enterprises, either the real or the invented ones. */
    public Sums budgetSums(int year, boolean illustrative) {
        Map<String, Object> row = client.query(Cypher.of(GrantStore.class, "budget-sums.cypher")).bind(year).to("year").bind(illustrative).to("illustrative").fetch()
                .one().orElseThrow();
        return new Sums(money(row, "granted"), money(row, "reserved"), money(row, "used"));
    }

    public Optional<VoucherGrant> find(String id) {
        return client.query("MATCH (g:VoucherGrant {id: $id}) RETURN properties(g) AS g").bind(id).to("id").fetch().one().map(GrantStore::grant);
    }

    /** Applications that wait for a decision, the earliest first. */
    public List<VoucherGrant> listWaiting(int limit) {
        return client.query("MATCH (g:VoucherGrant {state: 'APPLIED'}) RETURN properties(g) AS g ORDER BY g.appliedOn, g.id LIMIT $limit").bind(limit).to("limit")
                .fetch().all().stream().map(GrantStore::grant).toList();
    }

    /** What fits, in the order that is asked for. @param parties only theirs; null for everybody's */
    public Page<VoucherGrant> list(GrantQuery query, List<String> parties, Paging paging) {
        long total = bind(query, parties, client.query(Cypher.of(GrantStore.class, "count-grants.cypher"))).fetchAs(Long.class).one().orElse(0L);
        return paging.page((skip, limit) -> ask(query, parties, skip, limit).fetch().all().stream().map(GrantStore::grant).toList(), total);
    }

    /** As {@link #list(GrantQuery, List, Paging)} without pages. */
    public WholeList<VoucherGrant> listAll(GrantQuery query, List<String> parties) {
        return LongAnswer.of(ask(query, parties, 0, LongAnswer.ALL), GrantStore::grant);
    }

    private Neo4jClient.RunnableSpec ask(GrantQuery query, List<String> parties, int skip, int limit) {
        return bind(query, parties, client.query(Cypher.of(GrantStore.class, "list-grants.cypher"))).bind(query.sort().name()).to("sort").bind(skip).to("skip").bind(limit).to("limit");
    }

    /** Writes the node of an application as it is now. */
    public void save(VoucherGrant grant) {
        Map<String, Object> row = new HashMap<>();
        row.put("year", grant.year());
        row.put("partyId", grant.partyId());
        row.put("partyName", grant.partyName());
        row.put("illustrative", grant.illustrative());
        row.put("askedFen", grant.asked().inFen());
        row.put("purpose", grant.purpose());
        row.put("state", grant.state().name());
        row.put("fen", grant.granted().inFen());
        row.put("through", grant.through());
        row.put("reason", grant.reason());
        row.put("appliedOn", grant.appliedOn());
        row.put("decidedOn", grant.decidedOn());
        row.put("version", grant.version());
        client.query("MERGE (g:VoucherGrant {id: $id}) SET g += $row").bind(grant.id()).to("id").bind(row).to("row").run();
    }

    private static Neo4jClient.RunnableSpec bind(GrantQuery query, List<String> parties, Neo4jClient.RunnableSpec spec) {
        return spec.bind(parties).to("parties").bind(query.year().orElse(null)).to("year").bind(query.state().map(Enum::name).orElse(null)).to("state")
                .bind(query.text().orElse(null)).to("text");
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static VoucherGrant grant(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("g");
        return new VoucherGrant((String) row.get("id"), ((Long) row.get("year")).intValue(), (String) row.get("partyId"), (String) row.get("partyName"),
                (Boolean) row.get("illustrative"), money(row, "askedFen"), (String) row.get("purpose"), VoucherGrant.State.valueOf((String) row.get("state")),
                money(row, "fen"),
                (LocalDate) row.get("through"), (String) row.get("reason"), (LocalDate) row.get("appliedOn"), (LocalDate) row.get("decidedOn"),
                        ((Long) row.get("version")).intValue());
    }
}
