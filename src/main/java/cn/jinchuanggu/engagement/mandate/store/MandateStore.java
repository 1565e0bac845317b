package cn.jinchuanggu.engagement.mandate.store;

import cn.jinchuanggu.engagement.mandate.Mandate;
import cn.jinchuanggu.engagement.mandate.MandateQuery;
import cn.jinchuanggu.engagement.mandate.MandateState;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Period;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Mandates as they stand. Whoever writes one holds its subject in the journal. */
@Repository
public class MandateStore {

    private final Neo4jClient client;

    MandateStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Writes the mandate as it stands after an entry of this moment. */
    public void save(Mandate mandate, OffsetDateTime at) {
        client.query("MERGE (m:Mandate {id: $id}) SET m += $row").bind(mandate.id()).to("id").bind(row(mandate, at)).to("row").run();
    }

    public Optional<Mandate> find(String id) {
        return client.query("MATCH (m:Mandate {id: $id}) RETURN properties(m) AS m").bind(id).to("id").fetch().one().map(MandateStore::mandate);
    }

    /** Those that fit, in the order that is asked for. */
    public List<Mandate> list(MandateQuery query, int skip, int limit) {
        return bind(query, "list-mandates.cypher").bind(query.filter().state().map(Enum::name).orElse(null)).to("state")
                .bind(query.filter().sort().name()).to("sort").bind(skip).to("skip").bind(limit).to("limit").fetch().all().stream().map(MandateStore::mandate).toList();
    }

    /** How many fit by state; the state of the query is passed over. */
    public Map<MandateState, Long> count(MandateQuery query) {
        Map<MandateState, Long> counts = new EnumMap<>(MandateState.class);
        bind(query, "count-mandates.cypher").fetch().all().forEach(row -> counts.put(MandateState.valueOf((String) row.get("state")), (Long) row.get("count")));
        return counts;
    }

    private Neo4jClient.RunnableSpec bind(MandateQuery query, String question) {
        return client.query(Cypher.of(MandateStore.class, question)).bind(query.all()).to("all").bind(List.copyOf(query.parties())).to("parties")
                .bind(query.account()).to("account").bind(query.today()).to("today").bind(query.filter().text().orElse(null)).to("text");
    }

    private static Map<String, Object> row(Mandate mandate, OffsetDateTime at) {
        Map<String, Object> row = new HashMap<>();
        row.put("partyId", mandate.partyId());
        row.put("partyName", mandate.partyName());
        row.put("broker", mandate.broker());
        row.put("brokerName", mandate.brokerName());
        row.put("listingId", mandate.listing().orElse(null));
        row.put("from", mandate.days().from());
        row.put("through", mandate.days().through());
        row.put("fee", mandate.fee());
        row.put("conflict", mandate.conflict());
        row.put("state", mandate.written().name());
        row.put("version", mandate.version());
        row.put("updatedAt", at);
        return row;
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static Mandate mandate(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("m");
        return new Mandate((String) row.get("id"), (String) row.get("partyId"), (String) row.get("partyName"), (String) row.get("broker"),
                (String) row.get("brokerName"), Optional.ofNullable((String) row.get("listingId")),
                new Period((LocalDate) row.get("from"), (LocalDate) row.get("through")), (String) row.get("fee"), (String) row.get("conflict"),
                MandateState.valueOf((String) row.get("state")), ((Number) row.get("version")).intValue());
    }
}
