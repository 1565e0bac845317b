package cn.jinchuanggu.matching.store;

import cn.jinchuanggu.graph.Cypher;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Needs that stand as 待凝练: public, and still to be made testable. */
@Component
public class UnclearNeeds {

    private final Neo4jClient client;

    UnclearNeeds(Neo4jClient client) {
        this.client = client;
    }

    /** Their ids, newest first; what they say is for the index, which masks. */
    public List<String> listNewest(int limit) {
        return List.copyOf(client.query(Cypher.of(UnclearNeeds.class, "unclear-needs.cypher")).bind(limit).to("limit")
                .fetchAs(String.class).all());
    }
}
