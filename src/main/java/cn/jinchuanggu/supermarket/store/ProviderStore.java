package cn.jinchuanggu.supermarket.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What the graph knows of providers. */
@Repository
public class ProviderStore {

    private final Neo4jClient client;

    ProviderStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * @param parties how many parties a provider has served
     * @param me      whether the asking party is one of them
     */
    public record Served(long parties, boolean me) {

        public static final Served NOBODY = new Served(0, false);
    }

    /** Whom these providers have served, by id of the provider. @param mine ids of the asking party */
    public Map<String, Served> served(Collection<String> providers, Collection<String> mine) {
        Map<String, Served> served = new LinkedHashMap<>();
        client.query(Cypher.of(ProviderStore.class, "served.cypher")).bind(List.copyOf(providers)).to("providers").bind(List.copyOf(mine)).to("mine").fetch().all()
                .forEach(row -> served.put((String) row.get("id"), new Served((Long) row.get("parties"), (Boolean) row.get("me"))));
        return served;
    }
}
