package cn.jinchuanggu.privacy.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Experts who do not want to be shown ({@code :Withheld}) or known ({@code :Erased}). Both are hidden like a draft is, so that
 * whatever shows entities passes them over, and stay so whatever is imported later.
 */
@Repository
public class ExpertStore {

    private final Neo4jClient client;
    private final GraphWriter writer;

    ExpertStore(Neo4jClient client, GraphWriter writer) {
        this.client = client;
        this.writer = writer;
    }

    /** An expert as the desk knows them, shown or not. */
    public record Expert(String id, String name, boolean withheld, boolean erased) {
    }

    /** The expert of this id; one that was merged is found as what it was merged into. */
    public Optional<Expert> find(String id) {
        return client.query("MATCH (asked:Entity {id: $id})-[:MERGED_INTO*0..]->(e:Expert) WHERE NOT e:Merged "
                        + "RETURN e.id AS id, e.name AS name, e:Withheld AS withheld, e:Erased AS erased").bind(id).to("id").fetch().one()
                .map(row -> new Expert((String) row.get("id"), (String) row.get("name"), (Boolean) row.get("withheld"), (Boolean) row.get("erased")));
    }

    /** Hides an expert from everybody, or shows them again; those who follow the graph learn of it by the revision. */
    @Transactional
    public void withhold(String id, boolean withheld) {
        Expert expert = find(id).orElseThrow(() -> new IllegalArgumentException("no expert " + id));
        writer.takeTurn();
        client.query(withheld ? "MATCH (e:Expert {id: $id}) SET e:Withheld:Hidden" : "MATCH (e:Expert {id: $id}) WHERE NOT e:Erased REMOVE e:Withheld, e:Hidden")
                .bind(expert.id()).to("id").run();
        writer.touch(withNeighbours(expert.id()));
    }

    /**
     * Takes out everything that is known of an expert. What stays is the id under which others may have noted it, marked so that
     * no import brings the person back.
     *
     * @return how many nodes and ties were cleared
     */
    @Transactional
    public long erase(String id) {
        Expert expert = find(id).orElseThrow(() -> new IllegalArgumentException("no expert " + id));
        writer.takeTurn();
        List<String> told = withNeighbours(expert.id());
        long cleared = client.query(Cypher.of(ExpertStore.class, "erase-expert.cypher")).bind(expert.id()).to("id")
                .fetchAs(Long.class).one().orElse(0L);
        writer.touch(told);
        return cleared;
    }

    /** The expert and whatever names them in its own record: harvesters have to fetch those again too. */
    private List<String> withNeighbours(String id) {
        return List.copyOf(client.query("MATCH (e:Expert {id: $id}) CALL (e) { RETURN e AS told UNION MATCH (e)--(told:Entity) WHERE NOT told:Merged RETURN told } "
                + "RETURN DISTINCT told.id ORDER BY told.id").bind(id).to("id").fetchAs(String.class).all());
    }
}
