package cn.jinchuanggu.cockpit.funnel.store;

import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** On which day each need was last asked for its matches, and on which it first had one. */
@Repository
public class MatchedNeeds {

    private final Neo4jClient client;

    MatchedNeeds(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Public needs that have no match yet and were not asked on this day, those asked longest ago first. */
    public List<String> listToAsk(LocalDate day, int limit) {
        return List.copyOf(client.query("""
                MATCH (n:Need) WHERE NOT n:Hidden
                OPTIONAL MATCH (m:MatchedNeed {needId: n.id})
                WITH n, m WHERE m IS NULL OR (m.matchedOn IS NULL AND m.askedOn < $day)
                RETURN n.id AS id ORDER BY m.askedOn IS NOT NULL, m.askedOn, n.id LIMIT $limit""")
                .bind(day).to("day").bind(limit).to("limit").fetchAs(String.class).all());
    }

    /** Keeps that the need was asked; the first day with a match stays. */
    public void asked(String need, LocalDate day, boolean fits) {
        client.query("""
                MERGE (m:MatchedNeed {needId: $need})
                SET m.askedOn = $day, m.matchedOn = CASE WHEN $fits THEN coalesce(m.matchedOn, $day) ELSE m.matchedOn END""")
                .bind(need).to("need").bind(day).to("day").bind(fits).to("fits").run();
    }
}
