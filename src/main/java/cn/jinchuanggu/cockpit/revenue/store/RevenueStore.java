package cn.jinchuanggu.cockpit.revenue.store;

import cn.jinchuanggu.cockpit.revenue.Quarter;
import cn.jinchuanggu.cockpit.revenue.RevenueReport;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps what enterprises reported as revenue. Whoever writes a report of an enterprise holds its subject in the journal. */
@Repository
public class RevenueStore {

    private final Neo4jClient client;

    RevenueStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Writes a report over the one of the same enterprise and first day. */
    public void save(RevenueReport report) {
        client.query("MERGE (r:RevenueReport {id: $id}) SET r = $row").bind(report.id()).to("id").bind(row(report)).to("row").run();
    }

    /** Writes what comes with data files, where the enterprise has not reported that period itself. */
    public void saveSeed(List<RevenueReport> reports) {
        client.query("UNWIND $rows AS row MERGE (r:RevenueReport {id: row.id}) WITH r, row WHERE coalesce(r.version, 0) = 0 SET r = row")
                .bind(reports.stream().map(RevenueStore::row).toList()).to("rows").run();
    }

    /** All periods of an enterprise, the latest first. @param partyIds all ids that mean it */
    public List<RevenueReport> list(Collection<String> partyIds) {
        return client.query("MATCH (r:RevenueReport) WHERE r.partyId IN $ids RETURN properties(r) AS r ORDER BY r.from DESC, r.id")
                .bind(List.copyOf(partyIds)).to("ids").fetch().all().stream().map(RevenueStore::report).toList();
    }

    /** Those of these enterprises that were resident through the whole quarter and have reported no day of it. */
    public List<String> listOwing(Collection<String> partyIds, Quarter quarter) {
        return List.copyOf(client.query(Cypher.of(RevenueStore.class, "owing.cypher")).bind(List.copyOf(partyIds)).to("ids")
                .bind(quarter.from()).to("from").bind(quarter.through()).to("through").fetchAs(String.class).all());
    }

    private static Map<String, Object> row(RevenueReport report) {
        Map<String, Object> row = new HashMap<>(Map.of("id", report.id(), "partyId", report.partyId(), "from", report.from(), "through", report.through(),
                "revenueFen", report.revenueFen(), "source", report.source(), "version", report.version()));
        report.reportedOn().ifPresent(day -> row.put("reportedOn", day));
        return row;
    }

    @SuppressWarnings("unchecked") // the query returns a map
    private static RevenueReport report(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("r");
        return new RevenueReport((String) row.get("partyId"), (LocalDate) row.get("from"), (LocalDate) row.get("through"), (Long) row.get("revenueFen"),
                (String) row.get("source"), Optional.ofNullable((LocalDate) row.get("reportedOn")), ((Number) row.getOrDefault("version", 0)).intValue());
    }
}
