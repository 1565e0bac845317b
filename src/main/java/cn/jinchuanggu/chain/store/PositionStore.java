package cn.jinchuanggu.chain.store;

import cn.jinchuanggu.chain.Chain;
import cn.jinchuanggu.chain.Standing;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Where entities stand, one node for each, written by whoever applied the criteria last. */
@Repository
public class PositionStore {

    /** By the index of chain, data and step. */
    private static final String COUNT_AT_STEP = """
            MATCH (c:ChainPosition) WHERE c.chain = $chain AND c.illustrative = $illustrative AND c.step = $step AND ($track IS NULL OR $track IN c.tracks)
            RETURN count(c) AS total""";

    private final Neo4jClient client;

    PositionStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** How many stand at a step. @param track id of an industry; empty for all, where each is counted once */
    public record Count(int step, String track, long count) {
    }

    public void save(Collection<Standing> standings) {
        client.query(Cypher.of(PositionStore.class, "save-positions.cypher")).bind(standings.stream().map(s -> Map.of("id", s.id(), "facts", Map.of(
                "chain", s.chain().name(), "name", s.name(), "illustrative", s.illustrative(), "tracks", s.tracks(), "step", s.step(), "inferred", s.inferred(),
                "next", s.next()))).toList()).to("rows").run();
    }

    /** Takes those away that are not public any more. */
    public void removeGone() {
        client.query("MATCH (c:ChainPosition) WHERE NOT EXISTS { MATCH (e:Entity {id: c.id}) WHERE NOT e:Hidden } DELETE c").run();
    }

    public List<Count> count(Chain chain, boolean illustrative) {
        return client.query(Cypher.of(PositionStore.class, "count-positions.cypher")).bind(chain.name()).to("chain").bind(illustrative).to("illustrative")
                .fetch().all().stream().map(r -> new Count(((Number) r.get("step")).intValue(), (String) r.get("track"), (Long) r.get("count"))).toList();
    }

    /** Those at a step, by name. @param track id of an industry; null for all */
    public Page<Standing> list(Chain chain, boolean illustrative, int step, String track, Paging paging) {
        Map<String, Object> asked = new HashMap<>(Map.of("chain", chain.name(), "illustrative", illustrative, "step", step));
        asked.put("track", track);
        long total = client.query(COUNT_AT_STEP).bindAll(asked).fetchAs(Long.class).one().orElseThrow();
        return paging.page((skip, limit) -> client.query(Cypher.of(PositionStore.class, "find-positions.cypher")).bindAll(asked).bind(skip).to("skip").bind(limit).to("limit")
                .fetch().all().stream().map(r -> standing(chain, illustrative, step, r)).toList(), total);
    }

    @SuppressWarnings("unchecked") // the query returns a list of texts
    private static Standing standing(Chain chain, boolean illustrative, int step, Map<String, Object> row) {
        return new Standing(chain, (String) row.get("id"), (String) row.get("name"), illustrative, (List<String>) row.get("tracks"), step,
                Boolean.TRUE.equals(row.get("inferred")), (String) row.get("next"));
    }
}
