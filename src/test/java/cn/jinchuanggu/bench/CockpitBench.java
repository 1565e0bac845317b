package cn.jinchuanggu.bench;

import cn.jinchuanggu.cockpit.Behind;
import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.figure.CockpitFigures;
import cn.jinchuanggu.cockpit.goal.Goals;
import cn.jinchuanggu.cockpit.money.ClaimMoney;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The figures of the cockpit over 100,000 generated enterprises of which every twentieth is resident, as many applications, and
 * 60,000 steps of claims, in an embedded Neo4j of its own.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=CockpitBench}
 */
public final class CockpitBench {

    private static final int RUNS = 20;
    private static final List<String> FILL = List.of("""
            UNWIND range(0, 99999) AS i CALL (i) {
              CREATE (:Entity:Party:Enterprise {id: 'b-' + i, name: '企业 ' + i + '（示例）', illustrative: true, stage: '成长',
                residentSince: CASE WHEN i % 20 = 0 THEN date('2024-11-01') + duration({days: i % 740}) END,
                titles: CASE WHEN i % 3 = 0 THEN ['高新技术企业（2025-' + right('0' + toString(1 + i % 12), 2) + '-15）'] END})
            } IN TRANSACTIONS OF 5000 ROWS""", """
            UNWIND range(0, 99999) AS i CALL (i) {
              MATCH (e:Party {id: 'b-' + (i - i % 10)}) CREATE (e)-[:FILED {source: 'illustrative', since: '2025'}]->(:Entity:Patent {id: 'bp-' + i, name: '申请 ' + i,
                applicationNumber: '示例-B-' + i, kind: '发明专利', illustrative: true, filedOn: date('2024-06-01') + duration({days: i % 900})})
            } IN TRANSACTIONS OF 5000 ROWS""", """
            UNWIND range(0, 34999) AS i CALL (i) {
              CREATE (:RevenueReport {id: 'br-' + i, partyId: 'b-' + (20 * (i % 5000)), from: date('2025-01-01') + duration({months: 3 * (i / 5000)}),
                through: date('2025-01-01') + duration({months: 3 * (i / 5000) + 3}) - duration({days: 1}), revenueFen: 1000000 + i, source: 'illustrative'})
            } IN TRANSACTIONS OF 5000 ROWS""", """
            UNWIND range(0, 19999) AS i CALL (i) {
              CREATE (c:Claim {id: 'bc-' + i, article: 3 + i % 14, articleName: '第' + (3 + i % 14) + '条', unitCode: 'U' + i, unitName: '企业 ' + i, illustrative: true})
              FOREACH (step IN ['DECIDE', 'APPROVE', 'PAY'] | CREATE (c)-[:HAS_EVENT]->(:ClaimEvent {id: 'bc-' + i + step, step: step, amountFen: 30000000,
                at: datetime('2025-01-10T10:00:00+08:00') + duration({days: i % 600})}))
            } IN TRANSACTIONS OF 5000 ROWS""");

    private CockpitBench() {
    }

    public static void main(String[] args) throws IOException {
        try (OwnPlatform platform = OwnPlatform.start("jinchuanggu.seed.set=none")) {
            Neo4jClient client = platform.get(Neo4jClient.class);
            FILL.forEach(part -> client.query(part).run());
            client.query("CALL db.awaitIndexes(300)").run();
            Scope scope = new Scope(true, LocalDate.of(2026, 11, 26));
            Goals goals = platform.get(Goals.class);
            CockpitFigures figures = platform.get(CockpitFigures.class);
            measure("all seven goals with readings and candidates", () -> goals.list(scope));
            measure("money by article and month", () -> platform.get(ClaimMoney.class).read(scope));
            for (String id : List.of("k1-stock", "k2-enterprises", "k3-year", "k6-every")) {
                measure(id + ", counted", () -> figures.get(id).tally(scope));
                measure(id + ", page 1 of its records", () -> figures.get(id).list(scope, Behind.ALL, 0, 50));
            }
        }
    }

    private static void measure(String what, Runnable work) {
        work.run(); // once to warm up
        System.out.printf("%-50s %s%n", what, Times.of(RUNS, run -> work.run()).p50AndP95());
    }
}
