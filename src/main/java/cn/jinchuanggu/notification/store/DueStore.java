package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Introductions, deals and orders in which somebody is awaited, from the rows that their features keep for lists. */
@Repository
public class DueStore {

    private final Neo4jClient client;

    DueStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * Something with a last day.
     *
     * @param parties ids of its sides
     */
    public record Due(String id, Kind kind, LocalDate on, List<String> parties, Optional<String> broker) {
    }

    /** What has a last day. */
    public enum Kind {
        INTRODUCTION("引荐", "/engagements/", "办下一步"),
        DEAL("交易", "/deals/", "办下一步"),
        ORDER("订单", "/orders/", "交付报告");

        private final String label;
        private final String path;
        private final String task;

        Kind(String label, String path, String task) {
            this.label = label;
            this.path = path;
            this.task = task;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }

        /** Address of its page without the number. */
        public String path() {
            return path;
        }

        /** What has to be done by that day, in Chinese. */
        public String task() {
            return task;
        }
    }

    /** What is due by a day, the longest overdue first. */
    public List<Due> listDueBy(LocalDate day, int limit) {
        return client.query("""
                CALL () { MATCH (n:Introduction) WHERE n.dueOn <= $day RETURN n, 'INTRODUCTION' AS kind, [n.supplierPartyId, n.demanderPartyId] AS parties
                          UNION ALL MATCH (n:Deal) WHERE n.dueOn <= $day RETURN n, 'DEAL' AS kind, [n.supplierPartyId, n.demanderPartyId] AS parties
                          UNION ALL MATCH (n:ServiceOrder) WHERE n.dueOn <= $day RETURN n, 'ORDER' AS kind, [n.providerPartyId, n.customerPartyId] AS parties }
                RETURN n.id AS id, kind, n.dueOn AS on, parties, n.brokerAccount AS broker
                ORDER BY on, id LIMIT $limit""").bind(day).to("day").bind(limit).to("limit").fetch().all().stream().map(DueStore::due).toList();
    }

    @SuppressWarnings("unchecked") // the query returns a list of ids
    private static Due due(Map<String, Object> row) {
        return new Due((String) row.get("id"), Kind.valueOf((String) row.get("kind")), (LocalDate) row.get("on"), List.copyOf((Collection<String>) row.get("parties")),
                Optional.ofNullable((String) row.get("broker")));
    }
}
