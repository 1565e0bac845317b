package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Introductions and deals in which somebody is awaited, from the rows that their features keep for lists. */
@Repository
public class DueStore {

    private final Neo4jClient client;

    DueStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * Something with a last day.
     *
     * @param isDeal  a deal; otherwise an introduction
     * @param parties ids of its sides
     */
    public record Due(String id, boolean isDeal, LocalDate on, List<String> parties, Optional<String> broker) {
    }

    /** What is due by a day, the longest overdue first. */
    public List<Due> listDueBy(LocalDate day, int limit) {
        return client.query("""
                CALL () { MATCH (n:Introduction) WHERE n.dueOn <= $day RETURN n, false AS isDeal
                          UNION ALL MATCH (n:Deal) WHERE n.dueOn <= $day RETURN n, true AS isDeal }
                RETURN n.id AS id, isDeal, n.dueOn AS on, [n.supplierPartyId, n.demanderPartyId] AS parties, n.brokerAccount AS broker
                ORDER BY on, id LIMIT $limit""").bind(day).to("day").bind(limit).to("limit").fetch().all().stream().map(DueStore::due).toList();
    }

    @SuppressWarnings("unchecked") // the query returns a list of ids
    private static Due due(Map<String, Object> row) {
        return new Due((String) row.get("id"), (Boolean) row.get("isDeal"), (LocalDate) row.get("on"), List.copyOf((Collection<String>) row.get("parties")),
                Optional.ofNullable((String) row.get("broker")));
    }
}
