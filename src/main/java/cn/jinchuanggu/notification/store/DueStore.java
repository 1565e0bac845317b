package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Introductions, deals, orders and challenges in which somebody is awaited, from the rows that their features keep for lists. */
@Repository
public class DueStore {

    private final Neo4jClient client;

    DueStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * Something with a last day.
     *
     * @param task     what has to be done by that day, in Chinese
     * @param parties  ids of those of its sides that are awaited
     * @param accounts user names of others who are awaited
     */
    public record Due(String id, Kind kind, LocalDate on, String task, List<String> parties, List<String> accounts) {
    }

    /** What has a last day. */
    public enum Kind {
        INTRODUCTION("引荐", "/engagements/", "办下一步"),
        DEAL("交易", "/deals/", "办下一步"),
        ORDER("订单", "/orders/", "交付报告"),
        CHALLENGE("榜单", "/challenges/", "办下一步");

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

        /** What has to be done by that day where the row does not say it, in Chinese. */
        String task() {
            return task;
        }
    }

    /** What is due by a day, the longest overdue first. @param last of these after which it begins; empty for the beginning */
    public List<Due> listDueBy(LocalDate day, Optional<Due> last, int limit) {
        return client.query(Cypher.of(DueStore.class, "due.cypher")).bind(day).to("day").bind(last.map(Due::on).orElse(LocalDate.EPOCH)).to("from")
                .bind(last.map(Due::id).orElse("")).to("after").bind(limit).to("limit").fetch().all().stream().map(DueStore::due).toList();
    }

    private static Due due(Map<String, Object> row) {
        Kind kind = Kind.valueOf((String) row.get("kind"));
        return new Due((String) row.get("id"), kind, (LocalDate) row.get("on"), row.get("task") instanceof String task ? task : kind.task(), texts(row.get("parties")), texts(row.get("accounts")));
    }

    @SuppressWarnings("unchecked") // the query returns lists of ids
    private static List<String> texts(Object list) {
        return List.copyOf((Collection<String>) list);
    }
}
