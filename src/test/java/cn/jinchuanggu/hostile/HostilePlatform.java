package cn.jinchuanggu.hostile;

import cn.jinchuanggu.BesideOthers;
import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.robot.FakeRobotHost;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A platform that may be hurt: nobody else's tests look at it. Its ledgers hold the illustrative threads, so that pages have
 * forms, and its stores, its index, its commits, its files and its messages can be made to fail by {@link Faults}.
 */
@Tag("slow")
@BesideOthers
@Import(Faults.class)
abstract class HostilePlatform extends RunningPlatform {

    /** Who has an account here. */
    static final List<String> ACCOUNTS = List.of("enterprise", "institution", "provider", "broker", "operator", "officer", "finance");

    /** Where the group robots are, so that messages to them arrive. */
    static final FakeRobotHost ROBOTS = new FakeRobotHost();

    private static final Map<String, Walk> WALKS = new HashMap<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    GraphChecks checks;

    @Autowired
    Journal journal;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Faults faults;

    /** They are told in the background, and faults that hit the telling would leave ledgers empty that all tests here look at. */
    @BeforeAll
    void theIllustrativeThreadsAreTold() {
        untilTheThreadsAreTold(graph, Duration.ofSeconds(120));
    }

    /** What the pages offer this person; walked once for all tests. */
    Walk walk(String account) {
        return WALKS.computeIfAbsent(account, a -> Walk.as(signedIn(a), routes));
    }

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        registry.add("jinchuanggu.graph.data-folder", () -> EmptyGraph.in(Path.of("target", "hostile-platform-" + ProcessHandle.current().pid())));
        registry.add("jinchuanggu.demo.thread", () -> true);
        ROBOTS.begin(Clock.systemUTC());
        registry.add("jinchuanggu.robot.base-url", ROBOTS::address);
    }

    /** What no longer holds, in words; empty when all is well. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        checks.run().failing().forEach(f -> broken.add(f.toString()));
        for (Ledger ledger : Ledger.values()) {
            journal.findBreak(ledger).ifPresent(b -> broken.add(ledger + ": " + b));
        }
        return broken;
    }

    /** A system property as a whole number. */
    static int number(String property, int otherwise) {
        return Integer.getInteger(property, otherwise);
    }
}
