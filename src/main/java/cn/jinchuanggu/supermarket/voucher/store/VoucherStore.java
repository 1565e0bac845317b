package cn.jinchuanggu.supermarket.voucher.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.voucher.BoughtService;
import cn.jinchuanggu.supermarket.voucher.VoucherBalance;
import cn.jinchuanggu.supermarket.voucher.VoucherUse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What vouchers pay of orders, one node for each order. Money is whole fen; nothing is a counter. */
@Repository
public class VoucherStore {

    private static final String USES = "MATCH (u:VoucherUse) WHERE u.partyId IN $parties AND u.year = $year RETURN ";

    private final Neo4jClient client;

    VoucherStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** What stands on the accounts of these ids of one enterprise in a year. */
    public VoucherBalance balance(Collection<String> partyIds, int year) {
        Map<String, Object> row = client.query(Cypher.of(VoucherStore.class, "balance.cypher")).bind(List.copyOf(partyIds)).to("parties").bind(year).to("year")
                .fetch().one().orElseThrow();
        return new VoucherBalance(money(row, "granted"), money(row, "reserved"), money(row, "used"), (LocalDate) row.get("through"));
    }

    /** A service as vouchers see it: a public one, or one that is ordered, whose orders run on when it is withdrawn. */
    public Optional<BoughtService> findService(String id) {
        return client.query("""
                MATCH (s:Service {id: $id}) WHERE NOT s:Hidden OR EXISTS { (:ServiceOrder {serviceId: s.id}) }
                OPTIONAL MATCH (p:ServiceProvider)-[:PROVIDES]->(s)
                WITH s, p ORDER BY p.id LIMIT 1
                RETURN s.id AS id, s.name AS name, coalesce(s.category, '其他') AS category, coalesce(s.voucher, false) AS voucher, p.id AS providerId, p.name AS providerName""")
                .bind(id).to("id").fetch().one().map(row -> new BoughtService((String) row.get("id"), (String) row.get("name"), (String) row.get("category"),
                        (Boolean) row.get("voucher"), (String) row.get("providerId"), (String) row.get("providerName")));
    }

    /** Whether a party is invented. */
    public boolean isIllustrative(String partyId) {
        return client.query("MATCH (p:Entity {id: $id}) RETURN coalesce(p.illustrative, false)").bind(partyId).to("id").fetchAs(Boolean.class).one().orElse(false);
    }

    public Optional<VoucherUse> findUse(String orderId) {
        return client.query("MATCH (u:VoucherUse {orderId: $id}) RETURN properties(u) AS u").bind(orderId).to("id").fetch().one().map(VoucherStore::use);
    }

    /** The uses of one enterprise in a year, the latest first. */
    public Page<VoucherUse> listUses(Collection<String> partyIds, int year, Paging paging) {
        long total = client.query(USES + "count(u)").bind(List.copyOf(partyIds)).to("parties").bind(year).to("year").fetchAs(Long.class).one().orElse(0L);
        return paging.page((skip, limit) -> client.query(USES + "properties(u) AS u ORDER BY u.reservedOn DESC, u.orderId SKIP $skip LIMIT $limit")
                .bind(List.copyOf(partyIds)).to("parties").bind(year).to("year").bind(skip).to("skip").bind(limit).to("limit").fetch().all().stream().map(VoucherStore::use).toList(), total);
    }

    /** Writes the node of a use as it is now. */
    public void save(VoucherUse use) {
        Map<String, Object> row = new HashMap<>();
        row.put("year", use.year());
        row.put("partyId", use.partyId());
        row.put("illustrative", use.illustrative());
        row.put("serviceId", use.service().id());
        row.put("serviceName", use.service().name());
        row.put("category", use.service().category());
        row.put("providerId", use.service().providerId());
        row.put("providerName", use.service().providerName());
        row.put("fen", use.amount().inFen());
        row.put("state", use.state().name());
        row.put("reservedOn", use.reservedOn());
        row.put("usedOn", use.usedOn());
        row.put("month", use.usedOn() == null ? null : YearMonth.from(use.usedOn()).toString());
        row.put("settlementId", use.settlementId());
        client.query("MERGE (u:VoucherUse {orderId: $id}) SET u += $row").bind(use.orderId()).to("id").bind(row).to("row").run();
    }

    @SuppressWarnings("unchecked") // the queries return a map
    static VoucherUse use(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("u");
        BoughtService service = new BoughtService((String) row.get("serviceId"), (String) row.get("serviceName"), (String) row.get("category"), true,
                (String) row.get("providerId"), (String) row.get("providerName"));
        return new VoucherUse((String) row.get("orderId"), ((Long) row.get("year")).intValue(), (String) row.get("partyId"), (Boolean) row.get("illustrative"),
                service, money(row, "fen"),
                VoucherUse.State.valueOf((String) row.get("state")), (LocalDate) row.get("reservedOn"), (LocalDate) row.get("usedOn"), (String) row.get("settlementId"));
    }

    static Money money(Map<String, Object> row, String name) {
        return Money.ofFen((Long) row.get(name));
    }
}
