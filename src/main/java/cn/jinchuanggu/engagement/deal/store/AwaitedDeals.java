package cn.jinchuanggu.engagement.deal.store;

import cn.jinchuanggu.engagement.deal.DealState;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Deals in which something is awaited, for the home page of those who have a part in them. */
@Repository
public class AwaitedDeals {

    private final Neo4jClient client;

    AwaitedDeals(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** @param achievement name of the achievement; empty when it is not in the graph any more */
    public record Awaited(String id, DealState state, Optional<String> achievement, Optional<LocalDate> dueOn) {
    }

    /**
     * Objections first, then by the day they are due.
     *
     * @param operator whether everybody's objections are asked for
     */
    public List<Awaited> list(Collection<String> parties, String broker, boolean operator, int limit) {
        return client.query(Cypher.of(AwaitedDeals.class, "awaited-deals.cypher")).bind(List.copyOf(parties)).to("parties").bind(broker).to("broker")
                .bind(operator).to("operator").bind(limit).to("limit").fetchAs(Awaited.class)
                .mappedBy((types, row) -> new Awaited(row.get("id").asString(), DealState.valueOf(row.get("state").asString()),
                        Optional.ofNullable(row.get("achievement").asString(null)), Optional.ofNullable(row.get("dueOn").asLocalDate(null)))).all().stream().toList();
    }
}
