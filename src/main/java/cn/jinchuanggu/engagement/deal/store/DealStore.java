package cn.jinchuanggu.engagement.deal.store;

import cn.jinchuanggu.engagement.deal.Deal;
import cn.jinchuanggu.engagement.deal.DealQuery;
import cn.jinchuanggu.engagement.deal.DealState;
import cn.jinchuanggu.engagement.deal.DealSummary;
import cn.jinchuanggu.engagement.deal.Price;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Deals as nodes, for lists and for finding what is on notice. What happened stands in the journal. */
@Repository
public class DealStore {

    private static final List<String> ON_NOTICE = List.of(DealState.NOTICE_RUNNING.name(), DealState.OBJECTION.name());

    private final Neo4jClient client;

    DealStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Whether there is a deal with this number. */
    public boolean exists(String id) {
        return client.query("MATCH (d:Deal {id: $id}) RETURN d.id AS id").bind(id).to("id").fetch().one().isPresent();
    }

    /**
     * Writes what lists need of a deal; sent again, it changes nothing.
     *
     * @param dueOn last day of what is awaited
     */
    public void save(Deal deal, Optional<LocalDate> dueOn) {
        Map<String, Object> row = new HashMap<>();
        row.put("introductionId", deal.introductionId());
        row.put("achievementId", deal.achievementId());
        row.put("needId", deal.needId().orElse(null));
        row.put("supplierPartyId", deal.supplierPartyId());
        row.put("demanderPartyId", deal.demanderPartyId());
        row.put("buyerPartyId", deal.buyerPartyId());
        row.put("brokerAccount", deal.brokerAccount().orElse(null));
        row.put("state", deal.state().name());
        row.put("version", deal.version());
        row.put("createdAt", deal.events().getFirst().at());
        row.put("updatedAt", deal.events().getLast().at());
        row.put("dueOn", dueOn.orElse(null));
        row.put("priceFen", deal.price().map(Price::amount).map(DealStore::fen).orElse(null));
        client.query("MERGE (d:Deal {id: $id}) SET d += $row").bind(deal.id()).to("id").bind(row).to("row").run();
    }

    /** Remembers which contract closed the deal. */
    public void saveContract(String id, String contractId) {
        client.query("MATCH (d:Deal {id: $id}) SET d.contractId = $contract").bind(id).to("id").bind(contractId).to("contract").run();
    }

    /** The contract that closed the deal. */
    public Optional<String> findContract(String id) {
        return client.query("MATCH (d:Deal {id: $id}) RETURN d.contractId AS contract").bind(id).to("id").fetch().one().map(row -> (String) row.get("contract"));
    }

    /** The deal that an introduction led to. */
    public Optional<String> findOfIntroduction(String introductionId) {
        return client.query("MATCH (d:Deal {introductionId: $id}) RETURN d.id AS id").bind(introductionId).to("id").fetch().one().map(row -> (String) row.get("id"));
    }

    /** The deals that fit, in the order that is asked for. */
    public List<DealSummary> list(DealQuery query, int skip, int limit) {
        return ask(query, skip, limit).fetch().all().stream().map(DealStore::summary).toList();
    }

    /** All that fit, in the same order. */
    public WholeList<DealSummary> listAll(DealQuery query) {
        return LongAnswer.of(ask(query, 0, LongAnswer.ALL), DealStore::summary);
    }

    private Neo4jClient.RunnableSpec ask(DealQuery query, int skip, int limit) {
        return bind(query, client.query(Cypher.of(DealStore.class, "list-deals.cypher"))).bind(query.state().map(Enum::name).orElse(null)).to("state")
                .bind(query.sort().name()).to("sort").bind(skip).to("skip").bind(limit).to("limit");
    }

    /** How many fit by state; the state of the query is passed over. */
    public Map<DealState, Long> count(DealQuery query) {
        Map<DealState, Long> counts = new EnumMap<>(DealState.class);
        bind(query, client.query(Cypher.of(DealStore.class, "count-deals.cypher"))).fetch().all()
                .forEach(row -> counts.put(DealState.valueOf((String) row.get("state")), (Long) row.get("count")));
        return counts;
    }

    /** Numbers of the deals whose price is on notice, the latest change first. */
    public List<String> listOnNotice(int skip, int limit) {
        return client.query("MATCH (d:Deal) WHERE d.state IN $states RETURN d.id AS id ORDER BY d.updatedAt DESC, id SKIP $skip LIMIT $limit")
                .bind(ON_NOTICE).to("states").bind(skip).to("skip").bind(limit).to("limit")
                .fetch().all().stream().map(row -> (String) row.get("id")).toList();
    }

    /** How many are on notice. */
    public long countOnNotice() {
        return client.query("MATCH (d:Deal) WHERE d.state IN $states RETURN count(d)").bind(ON_NOTICE).to("states").fetchAs(Long.class).one().orElse(0L);
    }

    private static Neo4jClient.RunnableSpec bind(DealQuery query, Neo4jClient.RunnableSpec spec) {
        return spec.bind(query.all()).to("all").bind(List.copyOf(query.parties())).to("parties").bind(query.account()).to("account")
                .bind(query.lateBefore().orElse(null)).to("lateBefore").bind(query.text().orElse(null)).to("text");
    }

    private static DealSummary summary(Map<String, Object> row) {
        return new DealSummary((String) row.get("id"), DealState.valueOf((String) row.get("state")), ((Number) row.get("version")).intValue(),
                (String) row.get("achievement"), (String) row.get("supplier"), (String) row.get("buyer"),
                Optional.ofNullable((Long) row.get("priceFen")).map(Money::ofFen), StoredTime.of(row.get("updatedAt")),
                Optional.ofNullable((LocalDate) row.get("dueOn")));
    }

    private static long fen(Money money) {
        return money.yuan().movePointRight(2).longValueExact();
    }
}
