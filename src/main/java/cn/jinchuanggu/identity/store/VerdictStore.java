package cn.jinchuanggu.identity.store;

import cn.jinchuanggu.graph.GraphSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What was decided about pairs, one node each, beside the journal that says who and why. */
@Repository
public class VerdictStore {

    private final Neo4jClient client;

    VerdictStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * Remembers what was decided about a pair.
     *
     * @param verdict its name, or null to forget what was decided
     */
    public void save(String pair, String verdict) {
        if (verdict == null) {
            client.query("MATCH (v:IdentityVerdict {id: $id}) DELETE v").bind(pair).to("id").run();
        } else {
            client.query("MERGE (v:IdentityVerdict {id: $id}) SET v.verdict = $verdict").bind(pair).to("id").bind(verdict).to("verdict").run();
        }
    }

    /** Name of what was decided about a pair. */
    public Optional<String> find(String pair) {
        return client.query("MATCH (v:IdentityVerdict {id: $id}) RETURN v.verdict AS verdict").bind(pair).to("id").fetchAs(String.class).one();
    }

    /** Names of the verdicts by pair. */
    public Map<String, String> listAll() {
        Map<String, String> all = new HashMap<>();
        client.query("MATCH (v:IdentityVerdict) RETURN v.id AS id, v.verdict AS verdict").fetch().all()
                .forEach(row -> all.put((String) row.get("id"), (String) row.get("verdict")));
        return all;
    }
}
