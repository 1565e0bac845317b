package cn.jinchuanggu.policy.claim.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.policy.sandbox.RecordedCase;
import cn.jinchuanggu.policy.sandbox.RecordedCases;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The claims of the ledger as cases for trying out a change of the policy: those that were submitted and not withdrawn. */
@Repository
public class RecordedClaims implements RecordedCases {

    private static final int AT_ONCE = 1000;

    private final Neo4jClient client;

    RecordedClaims(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public long count() {
        return client.query("MATCH (c:Claim) WHERE NOT c.state IN ['DRAFT', 'WITHDRAWN'] RETURN count(c) AS count").fetchAs(Long.class).one().orElse(0L);
    }

    @Override
    public void forEach(Consumer<RecordedCase> reader) {
        String after = "";
        while (after != null) {
            Collection<Map<String, Object>> rows = client.query(Cypher.of(RecordedClaims.class, "recorded-cases.cypher"))
                    .bind(after).to("after").bind(AT_ONCE).to("limit").fetch().all();
            after = null;
            for (Map<String, Object> row : rows) {
                after = (String) row.get("id");
                reader.accept(new RecordedCase(after, (String) row.get("unit"), ((Number) row.get("article")).intValue(),
                        ClaimJson.facts((String) row.get("facts")), (LocalDate) row.get("assessedOn")));
            }
        }
    }
}
