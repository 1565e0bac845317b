package cn.jinchuanggu.cockpit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.cockpit.Behind;
import cn.jinchuanggu.cockpit.FigureRecord;
import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.figure.CockpitFigures;
import cn.jinchuanggu.cockpit.residency.Residencies;
import cn.jinchuanggu.cockpit.residency.Residency;
import cn.jinchuanggu.cockpit.revenue.Quarter;
import cn.jinchuanggu.cockpit.revenue.RevenueReport;
import cn.jinchuanggu.cockpit.revenue.Revenues;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.shared.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The goals at the edges of their days. Everything drawn here is real (not illustrative), of which tiny has no resident.
 * <pre>
 *  enterprise  moved in    titles                       filed
 *  ck-1        2024-11-27  高新技术企业 2022-11-27       a 2024-11-27, b 2024-11-28
 *  ck-2        2024-11-28  科技型中小企业 2025-06-01     b again (one application number), c 2026-12-31
 *  ck-3        2025-01-01  (same credit code as ck-2)   专精特新中小企业 2025-03-01
 *  ck-4        2026-12-31  -
 *  ck-5        2027-01-01  高新技术企业 2026-01-01       d 2027-01-01
 *  platform ck-p 市级 重点实验室 of ck-1, recognised 2026-12-31; ck-p2 省级 中试基地 of ck-1, 2025-01-01
 *  revenue: ck-1 100 yuan 2026-01-01..2026-06-30, 40 yuan 2024-10-01..2024-12-31; ck-5 7 yuan 2026-07-01..2026-09-30
 * </pre>
 */
class GoalsIT extends TinyPlatform {

    private static final Actor OPERATOR = new Actor("operator", "园区运营", Set.of(Role.OPERATOR), null);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @Autowired
    private Neo4jClient graph;
    @Autowired
    private Goals goals;
    @Autowired
    private CockpitFigures figures;
    @Autowired
    private Residencies residencies;
    @Autowired
    private Revenues revenues;
    @Autowired
    private List<Agenda> agendas;
    @Autowired
    private GraphChecks checks;

    @BeforeEach
    void draw() {
        graph.query("""
                UNWIND [['ck-1', '2024-11-27', 'A', ['高新技术企业（2022-11-27）']], ['ck-2', '2024-11-28', 'B', ['科技型中小企业（2025-06-01）']],
                        ['ck-3', '2025-01-01', 'B', ['专精特新中小企业（2025-03-01）']], ['ck-4', '2026-12-31', 'D', null], ['ck-5', '2027-01-01', 'E', ['高新技术企业（2026-01-01）']]] AS row
                CREATE (:Entity:Party:Enterprise {id: row[0], name: '企业 ' + row[0], residentSince: date(row[1]), creditCode: row[2], titles: row[3], illustrative: false})""").run();
        graph.query("""
                UNWIND [['a', 'ck-1', '2024-11-27', 'N1'], ['b', 'ck-1', '2024-11-28', 'N2'], ['b2', 'ck-2', '2024-11-28', 'N2'],
                        ['c', 'ck-2', '2026-12-31', 'N3'], ['d', 'ck-5', '2027-01-01', 'N4']] AS row
                MATCH (e:Party {id: row[1]})
                CREATE (e)-[:FILED {source: 'entered:test', since: row[2]}]->(:Entity:Patent {id: 'ck-ip-' + row[0], name: '申请 ' + row[0], filedOn: date(row[2]),
                  applicationNumber: row[3], illustrative: false})""").run();
        graph.query("""
                UNWIND [['ck-p', '市级', '重点实验室', '2026-12-31'], ['ck-p2', '省级', '中试基地', '2025-01-01']] AS row
                MATCH (e:Party {id: 'ck-1'})
                CREATE (e)-[:LEADS {source: 'entered:test', since: row[3]}]->(:Entity:Party:Platform {id: row[0], name: '平台 ' + row[0], level: row[1], kind: row[2],
                  recognisedOn: date(row[3]), illustrative: false})""").run();
        graph.query("""
                UNWIND [['ck-1', '2026-01-01', '2026-06-30', 10000], ['ck-1', '2024-10-01', '2024-12-31', 4000], ['ck-5', '2026-07-01', '2026-09-30', 700]] AS row
                CREATE (:RevenueReport {id: 'rev-' + row[0] + row[1], partyId: row[0], from: date(row[1]), through: date(row[2]), revenueFen: row[3], source: 'entered:test'})""").run();
    }

    @AfterEach
    void wipe() {
        graph.query("MATCH (n) WHERE n.id STARTS WITH 'ck-' OR n.id STARTS WITH 'rev-ck-' OR n.id STARTS WITH 'resi-ck-' DETACH DELETE n").run();
    }

    @Test
    void theLastDayCountsAndTheDayAfterDoesNot() {
        assertThat(values("K1", "2024-11-27")).as("stock, growth, every").containsExactly(1L, 0L, 1L);
        assertThat(values("K1", "2024-11-28")).as("the second has no title yet").containsExactly(1L, 0L, 2L);
        assertThat(values("K1", "2026-12-31")).as("one credit code counts once").containsExactly(2L, 1L, 3L);
        assertThat(values("K1", "2027-01-15")).as("the result stands").containsExactly(2L, 1L, 3L);
    }

    @Test
    void aTitleEndsAfterThreeYearsAndAnEnterpriseWithTwoCountsOnce() {
        assertThat(values("K2", "2025-11-26")).as("enterprises, titles, ever").containsExactly(2L, 3L, 2L);
        assertThat(values("K2", "2025-11-27")).as("the 高新技术企业 of 2022-11-27 is over").containsExactly(1L, 2L, 2L);
    }

    @Test
    void revenueIsThatOfResidentsAndOfWholePeriods() {
        assertThat(values("K3", "2026-06-29")).as("2026, since the plan").containsExactly(0L, 0L);
        assertThat(values("K3", "2026-12-31")).as("ck-5 is not resident, and 2024-10 is before the plan").containsExactly(10_000L, 10_000L);
    }

    @Test
    void aReportOfARealEnterpriseCountsAsRealAndACorrectionReplacesIt() {
        Actor enterprise = new Actor("e", "企业", Set.of(Role.ENTERPRISE), "ck-1");
        List<Long> illustrative = goals.get("K3", new Scope(true, DUE)).readings().stream().map(GoalStanding.Counted::value).toList();

        revenues.report("ck-1", Map.of("year", 2026, "quarter", 3, "revenueYuan", "30", "source", "2026 年 9 月利润表"), enterprise, null);
        assertThat(values("K3", "2026-12-31")).as("2026, since the plan").containsExactly(13_000L, 13_000L);
        assertThat(values("K3", "2026-09-29")).as("the quarter is not over").containsExactly(10_000L, 10_000L);

        RevenueReport corrected = revenues.report("ck-1", Map.of("year", 2026, "quarter", 3, "revenueYuan", "50", "source", "审计后"), OPERATOR, null);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(values("K3", "2026-12-31")).containsExactly(15_000L, 15_000L);
        assertThat(goals.get("K3", new Scope(true, DUE)).readings()).extracting(GoalStanding.Counted::value).as("illustrative").isEqualTo(illustrative);

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> revenues.report("ck-1", Map.of("year", 2026, "quarter", 2, "revenueYuan", "1", "source", "表"), enterprise, null))
                .satisfies(e -> assertThat(e.problems()).singleElement().satisfies(p -> assertThat(p.message()).contains("重叠", "2026-01-01 至 2026-06-30")));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> revenues.report("ck-2", Map.of(), enterprise, null));
        assertThat(checks.run().failing()).extracting(f -> f.check().name()).doesNotContain("revenue-periods-overlap");
    }

    @Test
    void whoLeftIsCountedUntilThePeriodThatEndedBefore() {
        graph.query("MATCH (e:Party {id: 'ck-1'}) SET e.residentThrough = date('2026-06-29')").run();
        assertThat(values("K3", "2026-12-31")).as("the half year ended a day after it had left").containsExactly(0L, 0L);
        graph.query("MATCH (e:Party {id: 'ck-1'}) SET e.residentThrough = date('2026-06-30')").run();
        assertThat(values("K3", "2026-12-31")).containsExactly(10_000L, 10_000L);
    }

    @Test
    void anEnterpriseHearsOfTheLastQuarterUntilItHasReportedIt() {
        Actor enterprise = new Actor("e", "企业", Set.of(Role.ENTERPRISE), "ck-2");
        Quarter last = Quarter.lastOver(revenues.today());
        assertThat(agenda(enterprise)).containsExactly("/revenue/ck-2");
        assertThat(agenda(new Actor("f", "企业", Set.of(Role.ENTERPRISE), "ck-5"))).as("not resident through the quarter").isEmpty();

        revenues.report("ck-2", Map.of("year", last.year(), "quarter", last.number(), "revenueYuan", "0", "source", "利润表"), enterprise, null);

        assertThat(agenda(enterprise)).isEmpty();
    }

    private List<String> agenda(Actor actor) {
        return agendas.stream().flatMap(a -> a.listFor(actor, 20).stream()).map(AgendaItem::href).filter(href -> href.startsWith("/revenue/")).toList();
    }

    @Test
    void aBodyCountsFromItsRecognition() {
        assertThat(values("K4", "2026-12-30")).as("named, others, carriers").containsExactly(0L, 1L, 0L);
        assertThat(values("K4", "2026-12-31")).containsExactly(1L, 2L, 1L);
    }

    @Test
    void anApplicationNumberCountsOnceWithinTheWindow() {
        assertThat(values("K6", "2024-11-27")).as("since the plan, when resident, every").containsExactly(0L, 0L, 1L);
        assertThat(values("K6", "2026-12-31")).containsExactly(2L, 2L, 3L);
        assertThat(values("K6", "2027-01-15")).as("2027-01-01 is too late").containsExactly(2L, 2L, 3L);
    }

    @Test
    void beforeTheLastDayItIsAForecastAndAfterwardsAResult() {
        assertThat(goal("K1", "2026-12-31").past()).isFalse();
        assertThat(goal("K1", "2027-01-01")).satisfies(g -> {
            assertThat(g.past()).isTrue();
            assertThat(g.day()).isEqualTo(DUE);
            assertThat(g.main().orElseThrow().forecast()).isInstanceOfSatisfying(Forecast.Result.class, r -> assertThat(r.reached()).isFalse());
        });
        assertThat(goal("K7", "2026-11-26").main()).as("a milestone is no number").isEmpty();
    }

    /** Nobody's list says who is resident: a real enterprise counts from its registration on, until its last day. */
    @Test
    void aRealEnterpriseCountsOnceItIsRegistered() {
        wipe();
        graph.query("CREATE (:Entity:Party:Enterprise {id: 'ck-9', name: '企业 ck-9', creditCode: 'Z', titles: ['高新技术企业（2025-11-20）'], illustrative: false})").run();
        String day = residencies.today().minusDays(1).toString();
        assertThat(values("K1", day)).as("stock, growth, every").containsExactly(0L, 0L, 0L);
        long illustrative = everyResident(true, LocalDate.parse(day)).size();

        Residency registered = residencies.register(Map.of("partyId", "ck-9", "agreement", "ck-协议-9", "from", "2025-12-01"), OPERATOR, "goals-it-1");

        assertThat(values("K1", day)).containsExactly(1L, 1L, 1L);
        assertThat(values("K1", "2025-11-30")).as("the day before").containsExactly(0L, 0L, 0L);
        assertThat(values("K2", day)).containsExactly(1L, 1L, 1L);
        assertThat(everyResident(true, LocalDate.parse(day))).as("illustrative ones").hasSize((int) illustrative);
        assertThat(checks.run().failing()).extracting(f -> f.check().name()).doesNotContain("real-enterprise-called-resident", "residency-told-otherwise");
        assertThat(residencies.register(Map.of("partyId", "ck-9", "agreement", "ck-协议-9", "from", "2025-12-01"), OPERATOR, "goals-it-1"))
                .as("the same request again").isEqualTo(registered);

        residencies.end(registered.id(), Map.of("through", "2026-03-31", "why", "迁出"), OPERATOR, null);

        assertThat(values("K1", "2026-03-31")).as("its last day").containsExactly(1L, 1L, 1L);
        assertThat(values("K1", "2026-04-01")).as("the day after").containsExactly(0L, 0L, 0L);
        assertThat(values("K2", "2026-04-01")).containsExactly(0L, 0L, 0L);
        assertThat(residencies.listEntries(registered)).extracting(Entry::kind).containsExactly("REGISTER", "END");
    }

    /** Whatever is real and whatever is invented: neither number ever contains the other. */
    @Test
    void realAndIllustrativeRecordsAreNeverAddedUp() {
        long seed = 41;
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(2026, 11, 26);
        long realBefore = everyResident(false, day).size();
        long demoBefore = everyResident(true, day).size();
        int real = 0;
        for (int i = 0; i < 40; i++) {
            boolean illustrative = random.nextBoolean();
            real += illustrative ? 0 : 1;
            graph.query("CREATE (:Entity:Party:Enterprise {id: $id, name: $id, residentSince: date('2025-01-01'), illustrative: $illustrative})")
                    .bind((illustrative ? "ck-demo-" : "ck-real-") + i).to("id").bind(illustrative).to("illustrative").run();
        }
        assertThat(everyResident(false, day)).as("seed " + seed).hasSize((int) realBefore + real).noneMatch(r -> r.key().startsWith("ck-demo-"));
        assertThat(everyResident(true, day)).as("seed " + seed).hasSize((int) demoBefore + 40 - real).noneMatch(r -> r.key().startsWith("ck-real-"));
    }

    private List<FigureRecord> everyResident(boolean illustrative, LocalDate day) {
        return figures.get("k1-every").list(new Scope(illustrative, day), Behind.ALL, 0, 1000);
    }

    private GoalStanding goal(String id, String day) {
        return goals.get(id, new Scope(false, LocalDate.parse(day)));
    }

    private List<Long> values(String id, String day) {
        return goal(id, day).readings().stream().map(GoalStanding.Counted::value).toList();
    }
}
