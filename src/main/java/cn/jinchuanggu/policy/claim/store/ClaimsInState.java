package cn.jinchuanggu.policy.claim.store;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.policy.claim.ClaimSummary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Claims in which the next step is somebody's, for the home page; the longest waiting first. */
@Repository
public class ClaimsInState {

    private static final String LINE = " RETURN c {.*} AS head ORDER BY c.updatedAt, c.id LIMIT $limit";

    private final Neo4jClient client;

    ClaimsInState(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Everybody's. */
    public List<ClaimSummary> list(Collection<ClaimState> states, int limit) {
        return lines(client.query("MATCH (c:Claim) WHERE c.state IN $states" + LINE).bind(names(states)).to("states").bind(limit).to("limit"));
    }

    /** Those of one of these parties. */
    public List<ClaimSummary> listOf(Collection<String> parties, Collection<ClaimState> states, int limit) {
        return lines(client.query("UNWIND $parties AS party MATCH (c:Claim {partyId: party}) WHERE c.state IN $states" + LINE)
                .bind(List.copyOf(parties)).to("parties").bind(names(states)).to("states").bind(limit).to("limit"));
    }

    private static List<String> names(Collection<ClaimState> states) {
        return states.stream().map(Enum::name).toList();
    }

    @SuppressWarnings("unchecked") // the queries return maps
    private static List<ClaimSummary> lines(Neo4jClient.RunnableSpec query) {
        return query.fetch().all().stream().map(row -> ClaimRows.summary((Map<String, Object>) row.get("head"))).toList();
    }
}
