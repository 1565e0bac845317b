package cn.jinchuanggu.collaboration.store;

import cn.jinchuanggu.graph.Cypher;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Where a walk through the graph may begin. */
@Component
public class EntryPoints {

    private final Neo4jClient client;

    EntryPoints(Neo4jClient client) {
        this.client = client;
    }

    /**
     * A party with how much there is around it.
     *
     * @param ties ties to other entities
     */
    public record EntryPoint(String id, String name, boolean illustrative, long ties) {
    }

    /**
     * The parties of a kind with most ties, most first.
     *
     * @param kind label of the model, such as {@code Institution}
     */
    public List<EntryPoint> listBestConnected(String kind, int limit) {
        return client.query(Cypher.of(EntryPoints.class, "best-connected.cypher")).bind(kind).to("kind").bind(limit).to("limit")
                .fetch().all().stream().map(row -> new EntryPoint((String) row.get("id"), (String) row.get("name"),
                        Boolean.TRUE.equals(row.get("illustrative")), (Long) row.get("ties"))).toList();
    }
}
