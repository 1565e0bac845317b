package cn.jinchuanggu.site.store;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.site.desk.OwnFigures;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Counts what belongs to a person's unit, by the indexes over parties and accounts. */
@Repository
public class OwnFiguresStore {

    private final Neo4jClient client;

    OwnFiguresStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    public OwnFigures read(Actor actor) {
        return client.query(Cypher.of(OwnFiguresStore.class, "own-figures.cypher")).bind(List.copyOf(actor.partyIds())).to("parties")
                .bind(actor.username()).to("account")
                .fetchAs(OwnFigures.class)
                .mappedBy((types, row) -> new OwnFigures(row.get("listings").asLong(), row.get("introductions").asLong(), row.get("deals").asLong(),
                        row.get("contracts").asLong(), Money.ofFen(row.get("paidFen").asLong()))).one().orElseThrow();
    }
}
