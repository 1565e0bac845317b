package cn.jinchuanggu.seeding;

import cn.jinchuanggu.account.DemoSettings;
import cn.jinchuanggu.search.SearchIndex;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has every {@link DemoTale} told once, some seconds after the first start, so that a newcomer's ledgers are not empty and nobody
 * waits for it. It is told as far as it was not told yet: a start that was interrupted is taken up by the next one.
 */
@Component
class DemoThreads {

    private static final Logger log = LoggerFactory.getLogger(DemoThreads.class);
    private static final String NAME = "demo-threads";

    private final List<DemoTale> tales;
    private final SearchIndex index;
    private final Neo4jClient client;
    private final Clock clock;
    private volatile boolean done;

    DemoThreads(DemoSettings demo, SeedSettings seed, List<DemoTale> tales, SearchIndex index, Neo4jClient client, Clock clock) {
        this.done = !demo.enabled() || !demo.thread() || !seed.set().equals("changzhi");
        this.tales = List.copyOf(tales);
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
            tales.forEach(DemoTale::tell);
            client.query("MERGE (f:LoadedFile {name: $name}) SET f.loadedAt = $at").bind(NAME).to("name").bind(OffsetDateTime.now(clock)).to("at").run();
            log.info("Told the {} demonstration tales: introductions, claims, orders, vouchers, cases and others", tales.size());
        } catch (RuntimeException e) {
            log.warn("The demonstration threads were not finished; the next start takes them up: {}", e.toString());
        }
    }

    private boolean isTold() {
        return client.query("MATCH (f:LoadedFile {name: $name}) RETURN f.name AS name").bind(NAME).to("name").fetch().one().isPresent();
    }
}
