package cn.jinchuanggu.cockpit.funnel.store;

import cn.jinchuanggu.cockpit.funnel.NeedThread;
import cn.jinchuanggu.cockpit.funnel.Stage;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Needs with the first day of each stage, from the nodes that introductions, deals, contracts and claims keep for lists. */
@Repository
public class FunnelStore {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Neo4jClient client;

    FunnelStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** All needs that are or were public, ordered by id. */
    public WholeList<NeedThread> listAll(boolean illustrative) {
        return LongAnswer.of(client.query(Cypher.of(FunnelStore.class, "need-threads.cypher")).bind(illustrative).to("illustrative"), FunnelStore::thread);
    }

    @SuppressWarnings("unchecked") // the query returns a list of texts
    private static NeedThread thread(Map<String, Object> row) {
        Map<Stage, LocalDate> reached = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            if (row.get(stage.name()) != null) {
                reached.put(stage, day(row.get(stage.name())));
            }
        }
        return new NeedThread((String) row.get("id"), (String) row.get("title"), Boolean.TRUE.equals(row.get("illustrative")), text(row.get("track")),
                text(row.get("unitId")), text(row.get("unit")), new HashSet<>((List<String>) row.get("brokers")), reached);
    }

    private static LocalDate day(Object value) {
        return value instanceof ZonedDateTime time ? time.withZoneSameInstant(CHANGZHI).toLocalDate() : (LocalDate) value;
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }
}
