package cn.jinchuanggu.supermarket.voucher.store;

import static cn.jinchuanggu.supermarket.voucher.store.VoucherStore.money;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.voucher.Settlement;
import cn.jinchuanggu.supermarket.voucher.VoucherUse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Lists of uses that are settled with a provider; open ones are sums of uses that stand on no list. */
@Repository
public class SettlementStore {

    private final Neo4jClient client;

    SettlementStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    public Optional<Settlement> find(String id) {
        return client.query("""
                MATCH (s:VoucherSettlement {id: $id})
                RETURN s.month AS month, s.providerId AS providerId, s.providerName AS providerName, s.illustrative AS illustrative, s.fen AS fen, s.uses AS uses,
                       properties(s) AS s""").bind(id).to("id").fetch().one().map(SettlementStore::settlement);
    }

    /** Lists that wait to be paid, the earliest month first. */
    public List<Settlement> listConfirmed(int limit) {
        return client.query("""
                MATCH (s:VoucherSettlement {state: 'CONFIRMED'})
                RETURN s.month AS month, s.providerId AS providerId, s.providerName AS providerName, s.illustrative AS illustrative, s.fen AS fen, s.uses AS uses,
                       properties(s) AS s ORDER BY month, providerId LIMIT $limit""").bind(limit).to("limit").fetch().all().stream().map(SettlementStore::settlement).toList();
    }

    /**
     * What stands on no list yet of months before this one, the earliest month first.
     *
     * @param without ids of providers whose lists are left out
     */
    public List<Settlement> listOpen(YearMonth before, Set<String> without, int limit) {
        return client.query(Cypher.of(SettlementStore.class, "open-settlements.cypher")).bind(before.toString()).to("before").bind(List.copyOf(without)).to("without")
                .bind(limit).to("limit").fetch().all().stream().map(SettlementStore::settlement).toList();
    }

    /** What of a month stands on no list yet; empty when nothing does. */
    public Optional<Settlement> open(YearMonth month, String providerId, boolean illustrative) {
        return client.query("""
                MATCH (u:VoucherUse {month: $month, providerId: $provider}) WHERE u.state = 'USED' AND u.settlementId IS NULL AND u.illustrative = $illustrative
                WITH u.month AS month, u.providerId AS providerId, max(u.providerName) AS providerName, u.illustrative AS illustrative, sum(u.fen) AS fen, count(u) AS uses
                RETURN month, providerId, providerName, illustrative, fen, uses, null AS s""")
                .bind(month.toString()).to("month").bind(providerId).to("provider").bind(illustrative).to("illustrative").fetch().one().map(SettlementStore::settlement);
    }

    /** Writes a list and puts on it all that is open. @return the orders on it, sorted */
    public List<String> putOn(Settlement settlement) {
        save(settlement);
        return client.query("""
                MATCH (u:VoucherUse {month: $month, providerId: $provider}) WHERE u.state = 'USED' AND u.settlementId IS NULL AND u.illustrative = $illustrative
                SET u.settlementId = $id RETURN u.orderId AS id ORDER BY id""")
                .bind(settlement.month().toString()).to("month").bind(settlement.providerId()).to("provider").bind(settlement.illustrative()).to("illustrative")
                .bind(settlement.id()).to("id").fetchAs(String.class).all().stream().toList();
    }

    /** What was used in a month, by provider and list. @param providers only theirs; null for everybody's */
    public Page<Settlement> list(YearMonth month, List<String> providers, Paging paging) {
        long total = client.query("""
                MATCH (u:VoucherUse {month: $month}) WHERE u.providerId IS NOT NULL AND u.state = 'USED' AND ($providers IS NULL OR u.providerId IN $providers)
                WITH DISTINCT u.providerId AS p, u.illustrative AS i, u.settlementId AS s RETURN count(*)""")
                .bind(month.toString()).to("month").bind(providers).to("providers").fetchAs(Long.class).one().orElse(0L);
        return paging.page((skip, limit) -> ask(month, providers, skip, limit).fetch().all().stream().map(SettlementStore::settlement).toList(), total);
    }

    /** All of it, in the same order. @param providers only theirs; null for everybody's */
    public WholeList<Settlement> listAll(YearMonth month, List<String> providers) {
        return LongAnswer.of(ask(month, providers, 0, LongAnswer.ALL), SettlementStore::settlement);
    }

    private Neo4jClient.RunnableSpec ask(YearMonth month, List<String> providers, int skip, int limit) {
        return client.query(Cypher.of(SettlementStore.class, "list-settlements.cypher")).bind(month.toString()).to("month")
                .bind(providers).to("providers").bind(skip).to("skip").bind(limit).to("limit");
    }

    public List<VoucherUse> listUses(String settlementId) {
        return client.query("""
                MATCH (s:VoucherSettlement {id: $id}) MATCH (u:VoucherUse {month: s.month, providerId: s.providerId}) WHERE u.settlementId = $id
                RETURN properties(u) AS u ORDER BY u.usedOn, u.orderId""").bind(settlementId).to("id").fetch().all().stream().map(VoucherStore::use).toList();
    }

    /** Writes the node of a list as it is now. */
    public void save(Settlement settlement) {
        Map<String, Object> row = new HashMap<>();
        row.put("month", settlement.month().toString());
        row.put("providerId", settlement.providerId());
        row.put("providerName", settlement.providerName());
        row.put("illustrative", settlement.illustrative());
        row.put("fen", settlement.amount().inFen());
        row.put("uses", settlement.uses());
        row.put("state", settlement.state().name());
        row.put("confirmedBy", settlement.confirmedBy());
        row.put("confirmedOn", settlement.confirmedOn());
        row.put("paidOn", settlement.paidOn());
        row.put("document", settlement.document());
        client.query("MERGE (s:VoucherSettlement {id: $id}) SET s += $row").bind(settlement.id()).to("id").bind(row).to("row").run();
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static Settlement settlement(Map<String, Object> row) {
        Map<String, Object> node = row.get("s") == null ? Map.of("id", "", "state", "OPEN", "confirmedBy", "", "document", "") : (Map<String, Object>) row.get("s");
        return new Settlement((String) node.get("id"), YearMonth.parse((String) row.get("month")), (String) row.get("providerId"), (String) row.get("providerName"),
                (Boolean) row.get("illustrative"), money(row, "fen"), ((Long) row.get("uses")).intValue(), Settlement.State.valueOf((String) node.get("state")),
                (String) node.get("confirmedBy"), (LocalDate) node.get("confirmedOn"), (LocalDate) node.get("paidOn"), (String) node.get("document"));
    }
}
