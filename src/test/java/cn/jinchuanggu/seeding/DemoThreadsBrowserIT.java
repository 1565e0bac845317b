package cn.jinchuanggu.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a newcomer finds in the ledgers, on a graph of its own. */
@Tag("slow")
@DirtiesContext
class DemoThreadsBrowserIT extends Chromium {

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        registry.add("jinchuanggu.graph.data-folder", () -> EmptyGraph.in(Path.of("target", "demo-platform-" + ProcessHandle.current().pid())));
        registry.add("jinchuanggu.demo.thread", () -> true);
    }

    @Autowired
    private DemoStory story;

    @Autowired
    private DemoCases cases;

    @Autowired
    private DemoOrders orders;

    @Autowired
    private DemoVouchers vouchers;

    @Autowired
    private Journal journal;

    @Autowired
    private Neo4jClient graph;

    @Autowired
    private GraphChecks checks;

    @BeforeAll
    void isTold() {
        untilTheThreadsAreTold(graph, Duration.ofSeconds(60));
    }

    @Test
    void everyStateOfTheWayIsThereOnce() {
        assertThat(states("Introduction", "state")).containsOnly(Map.entry("PROPOSED", 1L), Map.entry("REFUSED", 1L), Map.entry("NEGOTIATING", 3L));
        assertThat(states("Deal", "state")).containsOnly(Map.entry("NOTICE_RUNNING", 1L), Map.entry("SIGNED", 2L));
        assertThat(states("Contract", "state")).containsOnly(Map.entry("REGISTERED", 2L));
        assertThat(states("ServiceCase", "state")).containsOnly(Map.entry("FILED", 1L), Map.entry("IN_HAND", 1L), Map.entry("RATED", 1L));
        assertThat(states("Claim", "state")).containsOnly(Map.entry("SUBMITTED", 1L));
        assertThat(states("VoucherGrant", "state")).containsOnly(Map.entry("GRANTED", 1L), Map.entry("APPLIED", 1L));
        assertThat(states("ServiceRequest", "state")).containsOnly(Map.entry("OPEN", 1L));
        assertThat(states("ServiceOrder", "state")).containsOnly(Map.entry("BOOKED", 1L), Map.entry("QUOTED", 1L), Map.entry("CONFIRMED", 1L));
        assertThat(api("institution").get("/api/claims/offers").body()).contains("薄层吸声罩委托开发（示例）", "拧紧判别软件转让（示例）");
        assertThat(checks.run().failing()).isEmpty();
        for (Ledger ledger : Ledger.values()) {
            assertThat(journal.findBreak(ledger)).as(ledger.name()).isEmpty();
        }
    }

    @Test
    void toldAgainItChangesNothing() {
        long before = entries();
        story.tell();
        cases.tell();
        orders.tell();
        vouchers.tell();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void everybodyFindsWorkToDo() {
        Page broker = signIn("broker");
        go(broker, "/broker/introductions");
        assertThat(broker.locator(".board-card").count()).isEqualTo(5);
        photograph(broker, "demo-board");
        Page enterprise = signIn("enterprise");
        go(enterprise, "/engagements");
        assertThat(enterprise.locator("main").innerText()).contains("等您答复");
        Page institution = signIn("institution");
        go(institution, "/claims/offers");
        assertThat(institution.locator("main").innerText()).contains("待确认", "已申报");
        photograph(institution, "demo-offers");
        Page officer = signIn("officer");
        go(officer, "/claims?state=SUBMITTED");
        press(officer, ".claim-table a");
        assertThat(officer.locator("main").innerText()).contains("示例", "19,000 元");
        photograph(officer, "demo-claim");
    }

    private Map<String, Long> states(String label, String property) {
        return graph.query("MATCH (n) WHERE $label IN labels(n) RETURN n[$property] AS state, count(*) AS count").bind(label).to("label").bind(property).to("property")
                .fetch().all().stream().collect(Collectors.toMap(r -> (String) r.get("state"), r -> (Long) r.get("count")));
    }

    private long entries() {
        return graph.query("MATCH (e) WHERE e:JournalEntry OR e:ClaimEvent RETURN count(e)").fetchAs(Long.class).one().orElseThrow();
    }
}
