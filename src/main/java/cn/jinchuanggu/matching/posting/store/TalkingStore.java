package cn.jinchuanggu.matching.posting.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads which financing needs wait for a report. */
@Repository
public class TalkingStore {

    private final Neo4jClient client;

    TalkingStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** What an account took up and has not reported on, id to name, the oldest first; the name is empty when the owner is masked. */
    public Map<String, String> listTalking(String account, int limit) {
        Map<String, String> talking = new LinkedHashMap<>();
        client.query(Cypher.of(TalkingStore.class, "talking.cypher")).bind(account).to("account").bind(limit).to("limit").fetch().all()
                .forEach(row -> talking.put((String) row.get("id"), (String) row.get("name")));
        return talking;
    }
}
