package cn.jinchuanggu.collaboration.store;

import cn.jinchuanggu.collaboration.link.Link;
import cn.jinchuanggu.graph.Cypher;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works with whom, as far as everybody may know. */
@Component
public class PartyTies {

    private static final double MONTHS = 12;

    private final Neo4jClient client;

    PartyTies(Neo4jClient client) {
        this.client = client;
    }

    /** All public ties between parties, in the order of their ids; times are years. */
    @Transactional(readOnly = true)
    public List<Link> list() {
        return client.query(Cypher.of(PartyTies.class, "party-ties.cypher")).fetch().all().stream()
                .map(row -> new Link((String) row.get("one"), (String) row.get("other"), year((String) row.get("since")))).toList();
    }

    /** Of an ISO 8601 day, month or year, such as 2024.25 for April 2024; NaN when it is not stated. */
    static double year(String since) {
        if (since == null || !since.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
            return Double.NaN;
        }
        int year = Integer.parseInt(since.substring(0, 4));
        return since.length() == 4 ? year : year + (Integer.parseInt(since.substring(5, 7)) - 1) / MONTHS;
    }
}
