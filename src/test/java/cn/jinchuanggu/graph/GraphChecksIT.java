package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Every check finds the fault that it is for, and nothing where there is none. */
class GraphChecksIT extends TinyPlatform {

    private static final String PARTY = "Entity:Party:Enterprise {id: 'planted-e', name: '甲（示例）', illustrative: true}";
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("listing-without-owner", "CREATE (:Entity:Listing:Need {id: 'need-planted', name: '无主', illustrative: true})"),
            Map.entry("tie-without-source", "CREATE (:%s)-[:COOPERATES_WITH {source: 'illustrative'}]->(:Entity:Party:Enterprise {id: 'planted-f', name: '乙（示例）', illustrative: true})".formatted(PARTY)),
            Map.entry("tie-of-unknown-source", "CREATE (:%s)-[:COOPERATES_WITH {source: 'hearsay', since: '2025'}]->(:Entity:Party:Enterprise {id: 'planted-f', name: '乙（示例）', illustrative: true})".formatted(PARTY)),
            Map.entry("entity-of-no-or-many-kinds", "CREATE (:Entity:Party:Enterprise:Fund {id: 'planted-e', name: '又是又是（示例）', illustrative: true})"),
            Map.entry("entity-without-role", "CREATE (:Entity:Enterprise {id: 'planted-e', name: '不在列（示例）', illustrative: true})"),
            Map.entry("entity-without-name-or-id", "CREATE (:Entity:Concept {id: 'planted-c'})"),
            Map.entry("tie-outside-the-model", "CREATE (:%s)-[:WORKS_AT {source: 'illustrative', since: '2025'}]->(:Entity:Party:Enterprise {id: 'planted-f', name: '乙（示例）', illustrative: true})".formatted(PARTY)),
            Map.entry("real-enterprise-called-resident", "CREATE (:Entity:Party:Enterprise {id: 'planted-e', name: '真企业', illustrative: false, residentSince: date('2025-01-01')})"),
            Map.entry("residency-told-otherwise", "CREATE (:Entity:Party:Enterprise {id: 'planted-e', name: '真企业', illustrative: false, residentSince: date('2025-01-01')}) "
                    + "CREATE (:Residency {id: 'planted-resi', partyId: 'planted-e', illustrative: false, from: date('2025-01-02')})"),
            Map.entry("masked-listing-with-open-owner", "CREATE (:%s)-[:POSTED {source: 'illustrative', since: '2025'}]->(:Entity:Listing:Need {id: 'need-planted', name: '需求', illustrative: true, masked: true})".formatted(PARTY)),
            Map.entry("party-neither-real-nor-invented", "CREATE (:Entity:Party:Fund {id: 'planted-e', name: '不知真假'})"),
            Map.entry("invented-party-without-mark", "CREATE (:Entity:Party:Fund {id: 'planted-e', name: '没有标记', illustrative: true})"),
            Map.entry("listing-with-foreign-id", "CREATE (:%s)-[:POSTED {source: 'illustrative', since: '2025'}]->(:Entity:Listing:Need {id: 'planted-n', name: '需求', illustrative: true})".formatted(PARTY)),
            Map.entry("claim-state-beside-its-events", "CREATE (:Claim {id: 'planted-claim', state: 'PAID', version: 1})-[:HAS_EVENT]->(:ClaimEvent {id: 'planted-claim#1', sequence: 1, step: 'CREATE', state: 'DRAFT'})"),
            Map.entry("claim-approved-by-its-decider", "CREATE (c:Claim {id: 'planted-claim', state: 'APPROVED', version: 2})-[:HAS_EVENT]->(:ClaimEvent {id: 'planted-claim#1', sequence: 1, step: 'DECIDE', state: 'DECIDED', account: 'one'}) "
                    + "CREATE (c)-[:HAS_EVENT]->(:ClaimEvent {id: 'planted-claim#2', sequence: 2, step: 'APPROVE', state: 'APPROVED', account: 'one'})"),
            Map.entry("matter-held-twice", "CREATE (:Claim {id: 'planted-claim', state: 'REJECTED', version: 1})-[:HAS_EVENT]->(:ClaimEvent {id: 'planted-claim#1', sequence: 1, step: 'REJECT', state: 'REJECTED'}) "
                    + "WITH 1 AS one MATCH (c:Claim {id: 'planted-claim'}) CREATE (c)-[:HOLDS]->(:ClaimMatter {key: 'planted-m'})"),
            Map.entry("cap-passed", "CREATE (:CapEntry {id: 'planted-entry', amountFen: 2, limitFen: 1})-[:COUNTS_ON]->(:CapAccount {key: 'planted-a'})"),
            Map.entry("record-beside-its-entries", "CREATE (:Deal {id: 'planted-deal', introductionId: 'planted-intro', version: 1})"),
            Map.entry("slot-overbooked", "CREATE (:ServiceSlot {id: 'planted-slot', capacity: 0}) CREATE (:ServiceOrder {id: 'planted-order', slotId: 'planted-slot', version: 0})"),
            Map.entry("withheld-but-public", "CREATE (:Entity:Party:Expert:Withheld {id: 'planted-x', name: '不愿公开', illustrative: true})"),
            Map.entry("voucher-overspent", "CREATE (:VoucherUse {id: 'planted-use', orderId: 'planted-order', partyId: 'planted-e', year: 2026, fen: 1, state: 'USED'})"),
            Map.entry("illustrative-mixed-with-real", "CREATE (:Entity:Party:Enterprise {id: 'planted-e', name: '真企业', illustrative: false, sources: ['illustrative']})"),
            Map.entry("merge-half-done", "CREATE (:Entity:Party:Enterprise:Merged {id: 'planted-e', name: '并了一半（示例）', illustrative: true})"),
            Map.entry("statement-about-nothing", "CREATE (:Statement {id: 'planted-st', subject: 'nobody', property: '所在地', value: '长治', source: 'entered:operator'})"),
            Map.entry("revenue-periods-overlap", "UNWIND [['planted-r1', '2026-01-01', '2026-03-31'], ['planted-r2', '2026-03-31', '2026-06-30']] AS row "
                    + "CREATE (:RevenueReport {id: row[0], partyId: 'planted-e', from: date(row[1]), through: date(row[2]), revenueFen: 1, source: 'illustrative'})"),
            Map.entry("source-without-title", "CREATE (:Source {key: 'planted-s'})"));

    @Autowired
    GraphChecks checks;
    @Autowired
    Neo4jClient client;

    @AfterEach
    void takeAwayWhatWasPlanted() {
        client.query("MATCH (n) WHERE n.id STARTS WITH 'planted-' OR n.id = 'need-planted' OR n.key STARTS WITH 'planted-' DETACH DELETE n").run();
    }

    static Set<String> faults() {
        return FAULTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsThePlantedFaultAndNamesNoOther(String check) {
        assertThat(checks.run().failing()).isEmpty();
        client.query(FAULTS.get(check)).run();
        assertThat(checks.run().failing()).singleElement().satisfies(f -> {
            assertThat(f.check().name()).isEqualTo(check);
            assertThat(f.examples()).singleElement().asString().containsAnyOf("planted", "hearsay");
        });
    }

    @Test
    void everyCheckHasAPlantedFaultHere() {
        assertThat(checks.listChecks()).extracting(GraphChecks.Check::name).containsExactlyInAnyOrderElementsOf(FAULTS.keySet());
    }

    @Test
    void healthNamesTheFailingCheckWithoutIdsAndLooksAgainAfterAMinute() {
        AtomicLong now_ns = new AtomicLong(1);
        var health = new GraphHealthIndicator(checks, now_ns::get, Runnable::run);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        client.query(FAULTS.get("masked-listing-with-open-owner")).run();
        assertThat(health.health().getStatus()).as("kept for a minute").isEqualTo(Status.UP);
        now_ns.addAndGet(Duration.ofSeconds(61).toNanos());
        Health down = health.health();
        assertThat(down.getStatus()).isEqualTo(Status.DOWN);
        assertThat(down.getDetails().toString()).contains("masked-listing-with-open-owner").doesNotContain("planted");
    }

    /** At 100,000 listings the checks take half a minute; who probes the health gives up long before. */
    @Test
    void healthDoesNotWaitForTheChecksAndRunsThemOnce() {
        List<Runnable> beside = new ArrayList<>();
        var health = new GraphHealthIndicator(checks, System::nanoTime, beside::add);
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(beside).hasSize(1);
        beside.getFirst().run();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(beside).hasSize(1);
    }
}
