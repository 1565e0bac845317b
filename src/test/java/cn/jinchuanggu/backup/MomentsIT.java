package cn.jinchuanggu.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.backup.store.WholeGraph;
import cn.jinchuanggu.backup.store.WholeGraph.NodeLine;
import cn.jinchuanggu.backup.store.WholeGraph.TieLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Four writers move amounts between forty purses, take purses away and give their amount to others, make new ones, and tie and untie
 * them in the same transaction. Whenever the graph is read, the amounts sum up to what they were and every purse has its one tie.
 */
@Tag("slow")
class MomentsIT extends TinyPlatform {

    private static final int PURSES = 40;
    private static final long EACH = 100;
    private static final int READINGS = 12;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @Autowired
    private Neo4jClient client;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private WholeGraph graph;

    /** The purses of one reading, with their amounts, and whom the ties lead to. */
    private static final class Purses implements WholeGraph.Receiver {

        private final Map<String, Long> amounts = new HashMap<>();
        private final Set<String> tied = new HashSet<>();
        private long nodes;
        private long ties;

        @Override
        public void node(NodeLine node) {
            nodes++;
            if (node.id().startsWith("Sequence/purse-")) {
                amounts.put(node.id(), (Long) node.properties().get("amount"));
            }
        }

        @Override
        public void tie(TieLine tie) {
            ties++;
            if (tie.to().startsWith("Sequence/purse-")) {
                assertThat(tied.add(tie.to())).as("one tie each").isTrue();
            }
        }
    }

    @BeforeEach
    void fill() {
        client.query("MERGE (b:Sequence {name: 'purses'}) WITH b UNWIND range(1, $n) AS i CREATE (p:Sequence {name: 'purse-0-' + i, amount: $each}) CREATE (b)-[:HOLDS]->(p)")
                .bind(PURSES).to("n").bind(EACH).to("each").run();
    }

    @AfterEach
    void empty() {
        client.query("MATCH (p:Sequence) WHERE p.name STARTS WITH 'purse' DETACH DELETE p").run();
    }

    @Test
    void everyReadingIsOfOneMoment() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> written = IntStream.range(0, 4).mapToObj(w -> writers.submit((Callable<Integer>) () -> write(w, going))).toList();
            Set<Map<String, Long>> seen = new HashSet<>();
            for (int i = 0; i < READINGS; i++) {
                Purses read = graph.read(Purses::new);
                assertThat(read.amounts.values().stream().mapToLong(a -> a).sum()).as("seed %d, reading %d", SEED, i).isEqualTo(PURSES * EACH);
                assertThat(read.tied).as("seed %d, reading %d", SEED, i).isEqualTo(read.amounts.keySet());
                seen.add(read.amounts);
            }
            going.set(false);
            int total = 0;
            for (Future<Integer> writer : written) {
                total += writer.get();
            }
            assertThat(total).as("the writers were not kept waiting").isGreaterThan(4 * READINGS);
            assertThat(seen).as("something happened between the readings").hasSizeGreaterThan(READINGS / 2);
        } finally {
            going.set(false);
            writers.shutdownNow();
        }
    }

    private int write(int writer, AtomicBoolean going) {
        var random = new SplittableRandom(SEED + writer);
        var transaction = new TransactionTemplate(transactions);
        int done = 0;
        while (going.get()) {
            int step = done++;
            transaction.executeWithoutResult(status -> {
                // one lock for all, so that no two wait for each other in a circle
                client.query("MATCH (b:Sequence {name: 'purses'}) SET b.turn = $turn").bind(writer * 1_000_000L + step).to("turn").run();
                if (random.nextInt(3) > 0) {
                    client.query("""
                            MATCH (p:Sequence) WHERE p.name STARTS WITH 'purse-' WITH p ORDER BY rand() LIMIT 2 WITH collect(p) AS two
                            WITH two[0] AS from, two[1] AS to SET from.amount = from.amount - 7, to.amount = to.amount + 7""").run();
                } else {
                    client.query("""
                            MATCH (b:Sequence {name: 'purses'}), (p:Sequence) WHERE p.name STARTS WITH 'purse-' WITH b, p ORDER BY rand() LIMIT 1
                            WITH b, p, p.amount AS amount DETACH DELETE p
                            CREATE (b)-[:HOLDS]->(:Sequence {name: $name, amount: amount})""")
                            .bind("purse-" + (writer + 1) + "-" + step).to("name").run();
                }
            });
        }
        return done;
    }
}
