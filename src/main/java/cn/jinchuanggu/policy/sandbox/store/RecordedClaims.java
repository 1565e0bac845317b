package cn.jinchuanggu.policy.sandbox.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.policy.sandbox.RecordedCase;
import cn.jinchuanggu.policy.sandbox.RecordedCases;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The claims of the ledger as cases to compute again. Read in portions, so that a hundred thousand fit into any heap. */
@Repository
class RecordedClaims implements RecordedCases {

    private static final int PORTION = 2000;

    private final Neo4jClient client;

    RecordedClaims(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    @Override
    public long count() {
        return (Long) client.query(Cypher.of(RecordedClaims.class, "count-cases.cypher")).fetch().one().orElseThrow().get("count");
    }

    @Override
    public void forEach(Consumer<RecordedCase> reader) {
        String after = "";
        while (after != null) {
            Collection<Map<String, Object>> rows = client.query(Cypher.of(RecordedClaims.class, "recorded-cases.cypher"))
                    .bind(after).to("after").bind(PORTION).to("limit").fetch().all();
            after = null;
            for (Map<String, Object> row : rows) {
                after = (String) row.get("id");
                reader.accept(new RecordedCase(after, (String) row.get("unit"), ((Long) row.get("article")).intValue(),
                        ClaimJson.facts((String) row.get("facts")), (LocalDate) row.get("assessedOn")));
            }
        }
    }
}
