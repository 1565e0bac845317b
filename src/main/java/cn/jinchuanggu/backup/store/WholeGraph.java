package cn.jinchuanggu.backup.store;

import cn.jinchuanggu.graph.Before;
import cn.jinchuanggu.graph.Moments;
import cn.jinchuanggu.shared.InvalidInput;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Everything that stands in the graph, in an order that depends on nothing but its content. Only the places of nodes and ties are
 * kept in memory, their properties pass by.
 */
@Repository
public class WholeGraph {

    /** Labels of nodes that tell of the schema and not of the content begin so. */
    static final String OF_THE_MIGRATIONS = "__Neo4j";
    static final String UNFINISHED = "UnfinishedRestore";
    private static final TransactionConfig PATIENT = TransactionConfig.builder().withTimeout(Duration.ofMinutes(30)).build();
    private static final int ATTEMPTS = 3;

    private final Driver driver;
    private final Neo4jClient client;
    private final Moments moments;

    WholeGraph(Driver driver, Neo4jClient client, Moments moments) {
        this.driver = driver;
        this.client = client;
        this.moments = moments;
    }

    /**
     * A node.
     *
     * @param id how ties name it: a label and its own key, such as {@code Entity/need-1}
     */
    public record NodeLine(String id, List<String> labels, Map<String, Object> properties) {
    }

    /** A tie between nodes with these ids. */
    public record TieLine(String from, String type, String to, Map<String, Object> properties) {
    }

    /** Takes what is read: first all nodes, then all ties. */
    public interface Receiver {

        void node(NodeLine node);

        void tie(TieLine tie);
    }

    /**
     * Reads everything as it was at one moment.
     *
     * @param receivers gives a new one for each attempt; with a server, where somebody may write meanwhile, there are up to three
     * @return the one that took everything
     * @throws InvalidInput when the server was written to during every attempt
     */
    public <R extends Receiver> R read(Supplier<R> receivers) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try (Before before = moments.now()) {
                R receiver = receivers.get();
                new Reading(this, Keys.of(client), before).read(receiver);
                if (before.holds()) {
                    return receiver;
                }
            }
        }
        throw new InvalidInput("", "备份期间服务器上一直有写入，读到的不是同一时刻的内容，没有写出备份。",
                "请在没有人写入的时段再试，或先停下其他实例；内嵌数据库没有这个限制。");
    }

    /** Version of the schema of what stands in the graph, such as {@code 0026}; empty when nothing was migrated yet. */
    public Optional<String> findSchema() {
        return client.query("MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE' RETURN m.version AS version ORDER BY version DESC LIMIT 1")
                .fetchAs(String.class).one();
    }

    /** Hands over the rows of a question one by one. */
    void ask(String cypher, Map<String, Object> parameters, Consumer<Record> rows) {
        try (var session = driver.session()) {
            session.run(cypher, parameters, PATIENT).forEachRemaining(rows);
        }
    }
}
