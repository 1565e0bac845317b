package cn.jinchuanggu.challenge.store;

import cn.jinchuanggu.challenge.Paper;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Sealed papers, by their hash. */
@Repository
public class PaperStore {

    private final Neo4jClient client;

    PaperStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Keeps a paper; sent again, it changes nothing. */
    public void save(String challengeId, Paper paper) {
        client.query("MERGE (p:ChallengePaper {hash: $hash}) ON CREATE SET p.challengeId = $challenge, p.content = $content")
                .bind(paper.hash()).to("hash").bind(challengeId).to("challenge").bind(paper.content()).to("content").run();
    }

    /** The papers with these hashes, by hash; none is left out. @throws IllegalStateException when one is not there */
    public Map<String, Paper> read(Collection<String> hashes) {
        Map<String, Paper> papers = new LinkedHashMap<>();
        client.query("MATCH (p:ChallengePaper) WHERE p.hash IN $hashes RETURN p.hash AS hash, p.content AS content").bind(List.copyOf(hashes)).to("hashes")
                .fetch().all().forEach(row -> papers.put((String) row.get("hash"), new Paper((String) row.get("hash"), (String) row.get("content"))));
        if (!papers.keySet().containsAll(hashes)) {
            throw new IllegalStateException("sealed papers are missing: " + hashes);
        }
        return papers;
    }
}
