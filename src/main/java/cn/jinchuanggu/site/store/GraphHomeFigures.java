package cn.jinchuanggu.site.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.notification.Round;
import cn.jinchuanggu.site.HomeFigures;
import cn.jinchuanggu.site.HomeFigures.Count;
import cn.jinchuanggu.site.HomeFigures.Newest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Reads the figures of the home page from the graph, about every {@value #FRESH_s} seconds while people look at them, beside their
 * requests. Who comes after a pause asks for them himself; others who come meanwhile see what was known.
 */
@Repository
class GraphHomeFigures implements HomeFigures.Source {

    private static final int FRESH_s = 30;
    private static final int NEWEST = 6;
    private static final List<String> LABELS = List.of("Enterprise", "Institution", "Platform", "Expert", "Achievement", "Need", "Service", "Fund");

    private record Snapshot(HomeFigures figures, long readAt_ns) {

        /** Whether they may still be shown; twice as long as the rounds are apart, for one that takes its time. */
        boolean isFresh() {
            return System.nanoTime() - readAt_ns < 2 * FRESH_s * 1_000_000_000L;
        }
    }

    private final Neo4jClient graph;
    private final String counts = Cypher.of(GraphHomeFigures.class, "home-counts.cypher");
    private final String newest = Cypher.of(GraphHomeFigures.class, "home-newest.cypher");
    private final ReentrantLock asking = new ReentrantLock();
    private final Round round = new Round("figures of the home page", () -> last = ask());
    private volatile Snapshot last;
    private volatile boolean wanted;

    /** @param schema taken so that the schema stands before the first question */
    GraphHomeFigures(Neo4jClient graph, GraphSchema schema) {
        this.graph = graph;
    }

    @Scheduled(fixedDelay = FRESH_s, timeUnit = TimeUnit.SECONDS)
    void readAgain() {
        if (wanted) {
            wanted = false;
            round.run();
        }
    }

    @Override
    public HomeFigures read() {
        wanted = true;
        Snapshot known = last;
        if (known == null) {
            asking.lock();
        } else if (known.isFresh() || !asking.tryLock()) {
            return known.figures();
        }
        try {
            if (last == null || !last.isFresh()) {
                last = ask();
            }
            return last.figures();
        } finally {
            asking.unlock();
        }
    }

    private Snapshot ask() {
        Map<String, List<Newest>> published = newest();
        return new Snapshot(new HomeFigures(counts(), published.getOrDefault("Need", List.of()), published.getOrDefault("Achievement", List.of())),
                System.nanoTime());
    }

    private List<Count> counts() {
        Map<String, Count> byLabel = graph.query(counts).bind(LABELS).to("labels").fetchAs(Count.class)
                .mappedBy((types, row) -> new Count(row.get("label").asString(), row.get("real").asLong(), row.get("illustrative").asLong()))
                .all().stream().collect(Collectors.toMap(Count::label, Function.identity()));
        return LABELS.stream().map(label -> byLabel.getOrDefault(label, new Count(label, 0, 0))).toList();
    }

    /** The newest of each kind, by its label. */
    private Map<String, List<Newest>> newest() {
        return graph.query(newest).bind(NEWEST).to("limit").fetchAs(Labelled.class)
                .mappedBy((types, row) -> new Labelled(row.get("label").asString(), newest(row))).all().stream()
                .collect(Collectors.groupingBy(Labelled::label, Collectors.mapping(Labelled::listing, Collectors.toList())));
    }

    private record Labelled(String label, Newest listing) {
    }

    private static Newest newest(Record row) {
        return new Newest(row.get("id").asString(), row.get("title").asString(""), row.get("segment").asString(null),
                row.get("listedOn").isNull() ? null : row.get("listedOn").asLocalDate(), row.get("illustrative").asBoolean(false));
    }
}
