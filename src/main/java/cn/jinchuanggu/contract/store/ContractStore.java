package cn.jinchuanggu.contract.store;

import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractQuery;
import cn.jinchuanggu.contract.ContractState;
import cn.jinchuanggu.contract.ContractSummary;
import cn.jinchuanggu.contract.Registration;
import cn.jinchuanggu.contract.TransferMode;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** A node for each contract, so that lists need not fold every ledger, and what the graph knows of the two sides. */
@Repository
public class ContractStore {

    private static final String REGISTERED = "MATCH (c:Contract) WHERE c.supplierId IN $suppliers AND c.number IS NOT NULL ";
    private static final String CORRECTED = "MATCH (c:Contract {corrected: true}) WHERE c.number IS NOT NULL ";
    private static final String COUNT = "RETURN count(c)";
    private static final String LATEST = "RETURN c.id AS id ORDER BY c.signedOn DESC, id SKIP $skip LIMIT $limit";

    private final Neo4jClient client;

    ContractStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * Whose contracts are listed.
     *
     * @param all     everybody's
     * @param parties those of this unit, under any of its ids; empty for none
     * @param broker  those that this broker brought together; null for one who is none
     */
    public record Reader(boolean all, Set<String> parties, String broker) {
    }

    /** Writes the node of a contract as it is now. */
    public void save(Contract contract) {
        Map<String, Object> row = new HashMap<>();
        row.put("dealId", contract.dealId());
        row.put("name", contract.terms().name());
        row.put("state", contract.state().name());
        row.put("version", contract.version());
        row.put("mode", contract.terms().mode().name());
        row.put("supplierId", contract.deal().supplierPartyId());
        row.put("demanderId", contract.deal().demanderPartyId());
        row.put("supplier", contract.terms().supplier());
        row.put("demander", contract.terms().demander());
        row.put("brokers", List.copyOf(contract.brokers()));
        row.put("signedOn", contract.terms().signedOn());
        row.put("number", contract.registration().map(Registration::number).orElse(null));
        row.put("corrected", contract.isCorrected());
        row.put("contractFen", contract.contractAmount().inFen());
        row.put("transactionFen", contract.transactionAmount().inFen());
        row.put("updatedAt", contract.changedAt());
        row.put("paid", !contract.standingPayments().isEmpty() || contract.equity().isPresent());
        client.query("MERGE (c:Contract {id: $id}) SET c += $row").bind(contract.id()).to("id").bind(row).to("row").run();
    }

    /** The contracts that fit, in the order that is asked for. */
    public Page<ContractSummary> list(Reader reader, ContractQuery query, Paging paging) {
        long total = bind(reader, query, client.query(Cypher.of(ContractStore.class, "count-contracts.cypher"))).fetchAs(Long.class).one().orElse(0L);
        return paging.page((skip, limit) -> ask(reader, query, skip, limit).fetch().all().stream().map(ContractStore::summary).toList(), total);
    }

    /** All that fit, in the same order. */
    public WholeList<ContractSummary> listAll(Reader reader, ContractQuery query) {
        return LongAnswer.of(ask(reader, query, 0, LongAnswer.ALL), ContractStore::summary);
    }

    private Neo4jClient.RunnableSpec ask(Reader reader, ContractQuery query, int skip, int limit) {
        return bind(reader, query, client.query(Cypher.of(ContractStore.class, "list-contracts.cypher"))).bind(query.sort().name()).to("sort").bind(skip).to("skip").bind(limit).to("limit");
    }

    /** Which contract has this registration number. */
    public Optional<String> findByNumber(String number) {
        return client.query("MATCH (c:Contract {number: $number}) RETURN c.id AS id").bind(number).to("number").fetchAs(String.class).one();
    }

    /** Ids of contracts of a supplier, by all of its ids, that are or were registered, the latest signed first. */
    public Page<String> listRegistered(Collection<String> supplierIds, Paging paging) {
        return ids(REGISTERED + COUNT, REGISTERED + LATEST, supplierIds, paging);
    }

    /** Ids of contracts whose registration or payments were corrected after the fact, the latest signed first. */
    public Page<String> listCorrected(Paging paging) {
        return ids(CORRECTED + COUNT, CORRECTED + LATEST, List.of(), paging);
    }

    private Page<String> ids(String count, String latest, Collection<String> supplierIds, Paging paging) {
        long total = client.query(count).bind(List.copyOf(supplierIds)).to("suppliers").fetchAs(Long.class).one().orElse(0L);
        return paging.page((skip, limit) -> List.copyOf(client.query(latest)
                .bind(List.copyOf(supplierIds)).to("suppliers").bind(skip).to("skip").bind(limit).to("limit").fetchAs(String.class).all()), total);
    }

    /** Whether one of these listings hides its unit. */
    public boolean anyMasked(Collection<String> listingIds) {
        return client.query("MATCH (l:Entity) WHERE l.id IN $ids RETURN coalesce(max(CASE WHEN l.masked THEN 1 ELSE 0 END), 0) > 0 AS masked")
                .bind(List.copyOf(listingIds)).to("ids").fetchAs(Boolean.class).one().orElse(false);
    }

    /** Whether the graph says already that the two have contracted. */
    public boolean areTied(String one, String other) {
        return client.query("MATCH (:Entity {id: $one})-[r:CONTRACTED_WITH]-(:Entity {id: $other}) RETURN count(r) > 0 AS tied")
                .bind(one).to("one").bind(other).to("other").fetchAs(Boolean.class).one().orElse(false);
    }

    private static Neo4jClient.RunnableSpec bind(Reader reader, ContractQuery query, Neo4jClient.RunnableSpec spec) {
        return spec.bind(reader.all()).to("all").bind(List.copyOf(reader.parties())).to("parties").bind(reader.broker()).to("broker")
                .bind(query.state().map(Enum::name).orElse(null)).to("state").bind(query.text().orElse(null)).to("text");
    }

    @SuppressWarnings("unchecked") // the queries return a map
    static ContractSummary summary(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("head");
        return new ContractSummary((String) row.get("id"), (String) row.get("name"), ContractState.valueOf((String) row.get("state")),
                TransferMode.valueOf((String) row.get("mode")).label(), (String) row.get("supplier"), (String) row.get("demander"),
                (LocalDate) row.get("signedOn"), (String) row.get("number"), Money.ofFen((Long) row.get("contractFen")), Money.ofFen((Long) row.get("transactionFen")),
                StoredTime.of(row.get("updatedAt")));
    }
}
