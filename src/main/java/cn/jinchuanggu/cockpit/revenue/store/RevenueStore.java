package cn.jinchuanggu.cockpit.revenue.store;

import cn.jinchuanggu.cockpit.revenue.RevenueReport;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps what enterprises reported as revenue. */
@Repository
public class RevenueStore {

    private final Neo4jClient client;

    RevenueStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Writes the reports; one of the same enterprise and first day is replaced. */
    public void save(List<RevenueReport> reports) {
        client.query("UNWIND $rows AS row MERGE (r:RevenueReport {id: row.id}) SET r += row").bind(reports.stream().map(RevenueStore::row).toList()).to("rows").run();
    }

    private static Map<String, Object> row(RevenueReport report) {
        return Map.of("id", report.id(), "partyId", report.partyId(), "from", report.from(), "through", report.through(), "revenueFen", report.revenueFen(), "source", report.source());
    }
}
