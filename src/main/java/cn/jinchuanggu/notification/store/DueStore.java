package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Introductions, deals and challenges in which somebody is awaited, from the rows that their features keep for lists. */
@Repository
public class DueStore {

    private final Neo4jClient client;

    DueStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** What can have a last day, with what people call it and where it is shown. */
    public enum Kind {
        INTRODUCTION("引荐", "/engagements/"), DEAL("交易", "/deals/"), CHALLENGE("榜单", "/challenges/");

        private final String label;
        private final String path;

        Kind(String label, String path) {
            this.label = label;
            this.path = path;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }

        /** The address of its page, without its number. */
        public String path() {
            return path;
        }
    }

    /**
     * Something with a last day.
     *
     * @param parties  ids of those of its sides that are awaited
     * @param accounts user names of others who are awaited
     */
    public record Due(String id, Kind kind, LocalDate on, List<String> parties, List<String> accounts) {
    }

    /** What is due by a day, the longest overdue first. */
    public List<Due> listDueBy(LocalDate day, int limit) {
        return client.query(Cypher.of(DueStore.class, "due.cypher")).bind(day).to("day").bind(limit).to("limit").fetch().all().stream().map(DueStore::due).toList();
    }

    private static Due due(Map<String, Object> row) {
        return new Due((String) row.get("id"), Kind.valueOf((String) row.get("kind")), (LocalDate) row.get("on"), texts(row.get("parties")), texts(row.get("accounts")));
    }

    @SuppressWarnings("unchecked") // the query returns lists of ids
    private static List<String> texts(Object list) {
        return List.copyOf((Collection<String>) list);
    }
}
