package cn.jinchuanggu.seeding;

import cn.jinchuanggu.account.DemoSettings;
import cn.jinchuanggu.search.SearchIndex;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the {@link DemoStory} and the {@link DemoOrders} told once, some seconds after the first start, so that a newcomer's ledgers are not empty and nobody
 * waits for it. It is told as far as it was not told yet: a start that was interrupted is taken up by the next one.
 */
@Component
class DemoThreads {

    private static final Logger log = LoggerFactory.getLogger(DemoThreads.class);
    private static final String NAME = "demo-threads";

    private final DemoStory story;
    private final DemoOrders orders;
    private final SearchIndex index;
    private final Neo4jClient client;
    private final Clock clock;
    private volatile boolean done;

    DemoThreads(DemoSettings demo, SeedSettings seed, DemoStory story, DemoOrders orders, SearchIndex index, Neo4jClient client, Clock clock) {
        this.done = !demo.enabled() || !demo.thread() || !seed.set().equals("changzhi");
        this.story = story;
        this.orders = orders;
        this.index = index;
        this.client = client;
        this.clock = clock;
    }

    /** Waits until the listings are in the index, because an introduction says why the two fit. */
    @Scheduled(initialDelay = 3, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void tellOnce() {
        if (!done && DemoStory.listings().allMatch(id -> index.find(id).isPresent())) {
            done = true;
            if (!isTold()) {
                tell();
            }
        }
    }

    private void tell() {
        try {
            story.tell();
            orders.tell();
            client.query("MERGE (f:LoadedFile {name: $name}) SET f.loadedAt = $at").bind(NAME).to("name").bind(OffsetDateTime.now(clock)).to("at").run();
            log.info("Loaded the demonstration threads from introduction to claim and the orders");
        } catch (RuntimeException e) {
            log.warn("The demonstration threads were not finished; the next start takes them up: {}", e.toString());
        }
    }

    private boolean isTold() {
        return client.query("MATCH (f:LoadedFile {name: $name}) RETURN f.name AS name").bind(NAME).to("name").fetch().one().isPresent();
    }
}
