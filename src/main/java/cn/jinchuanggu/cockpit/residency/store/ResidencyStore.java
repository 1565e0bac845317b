package cn.jinchuanggu.cockpit.residency.store;

import cn.jinchuanggu.cockpit.residency.Residency;
import cn.jinchuanggu.cockpit.residency.Residency.Park;
import cn.jinchuanggu.cockpit.residency.ResidencyQuery;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** One node for each enterprise that is or was resident. Whoever writes one holds its subject in the journal. */
@Repository
public class ResidencyStore {

    private final Neo4jClient client;

    ResidencyStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Writes the residency over the one before. */
    public void save(Residency residency) {
        client.query("MERGE (r:Residency {id: $id}) SET r = $row").bind(residency.id()).to("id").bind(row(residency)).to("row").run();
    }

    public Optional<Residency> find(String id) {
        return client.query("MATCH (r:Residency {id: $id}) RETURN properties(r) AS r").bind(id).to("id").fetch().one().map(ResidencyStore::residency);
    }

    /** The latest of an enterprise. @param partyIds all ids that mean it */
    public Optional<Residency> findOf(Collection<String> partyIds) {
        return client.query("MATCH (r:Residency) WHERE r.partyId IN $ids RETURN properties(r) AS r ORDER BY r.from DESC, r.id LIMIT 1")
                .bind(List.copyOf(partyIds)).to("ids").fetch().one().map(ResidencyStore::residency);
    }

    /** The one that was registered by an agreement of this number. */
    public Optional<Residency> findByAgreement(String number) {
        return client.query("MATCH (r:Residency {agreement: $number}) RETURN properties(r) AS r ORDER BY r.id LIMIT 1").bind(number).to("number")
                .fetch().one().map(ResidencyStore::residency);
    }

    /** A page of what fits; {@code total} counts all that fits. */
    public Page<Residency> find(ResidencyQuery query, LocalDate today, Paging paging) {
        Map<String, Object> asked = asked(query, today);
        long total = client.query(Cypher.of(ResidencyStore.class, "count-residencies.cypher")).bindAll(asked).fetchAs(Long.class).one().orElseThrow();
        return paging.page((skip, limit) -> client.query(Cypher.of(ResidencyStore.class, "find-residencies.cypher")).bindAll(asked).bind(skip).to("skip")
                .bind(limit).to("limit").fetch().all().stream().map(ResidencyStore::residency).toList(), total);
    }

    /** Parks of the graph, by name; the illustrative ones only for illustrative enterprises. */
    public List<Park> listParks(boolean illustrative) {
        return client.query("MATCH (p:Park) WHERE NOT p:Hidden AND ($illustrative OR NOT coalesce(p.illustrative, false)) RETURN p.id AS id, p.name AS name ORDER BY name, id")
                .bind(illustrative).to("illustrative").fetch().all().stream().map(row -> new Park((String) row.get("id"), (String) row.get("name"))).toList();
    }

    private static Map<String, Object> asked(ResidencyQuery query, LocalDate today) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("illustrative", query.illustrative());
        asked.put("state", query.state().map(Enum::name).orElse(null));
        asked.put("q", query.text().orElse(null));
        asked.put("today", today);
        return asked;
    }

    private static Map<String, Object> row(Residency residency) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", residency.id());
        row.put("partyId", residency.partyId());
        row.put("partyName", residency.partyName());
        row.put("illustrative", residency.illustrative());
        row.put("agreement", residency.agreement());
        row.put("from", residency.from());
        row.put("through", residency.through().orElse(null));
        row.put("parkId", residency.park().map(Park::id).orElse(null));
        row.put("parkName", residency.park().map(Park::name).orElse(null));
        row.put("version", residency.version());
        return row;
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static Residency residency(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("r");
        return new Residency((String) row.get("partyId"), (String) row.get("partyName"), Boolean.TRUE.equals(row.get("illustrative")), (String) row.get("agreement"),
                (LocalDate) row.get("from"), Optional.ofNullable((LocalDate) row.get("through")),
                Optional.ofNullable((String) row.get("parkId")).map(id -> new Park(id, (String) row.get("parkName"))), ((Number) row.get("version")).intValue());
    }
}
