package cn.jinchuanggu.chain.store;

import cn.jinchuanggu.chain.Facts;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Finds who offers something, those about the same part of an industry first. To what is real, nothing invented is offered. */
@Repository
public class AidStore {

    private final Neo4jClient client;

    AidStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * An offer that was found.
     *
     * @param kind     label of the model
     * @param about    category of a service, level and kind of a platform; null when not said
     * @param provider of a service; null for others
     * @param stages   of a fund: what it looks for
     * @param same     parts of industries shared
     * @param near     industries shared
     */
    public record Found(String id, String name, String kind, String about, String provider, List<String> stages, int same, int near, boolean voucher,
            boolean illustrative) {
    }

    /** How much is offered. @param what a category, a kind of platform, or Fund */
    public record Offered(String what, String track, long offers) {
    }

    public List<Found> listServices(Facts of, List<String> categories, int limit) {
        return find("aids-services.cypher", Map.of("categories", categories), of, limit);
    }

    /** @param kinds of platforms; empty for any */
    public List<Found> listParties(Facts of, String label, List<String> kinds, int limit) {
        return find("aids-parties.cypher", Map.of("kind", label, "kinds", kinds), of, limit);
    }

    /** By kind of help and industry; what is not there is offered by nobody. */
    public List<Offered> countOffered(boolean illustrative) {
        return client.query(Cypher.of(AidStore.class, "offered.cypher")).bind(illustrative).to("illustrative").fetch().all().stream()
                .map(r -> new Offered((String) r.get("what"), (String) r.get("track"), (Long) r.get("offers"))).toList();
    }

    private List<Found> find(String question, Map<String, Object> asked, Facts of, int limit) {
        return client.query(Cypher.of(AidStore.class, question)).bindAll(asked).bind(of.segments()).to("segments").bind(of.tracks()).to("tracks")
                .bind(of.illustrative()).to("illustrative").bind(limit).to("limit").fetch().all().stream().map(AidStore::found).toList();
    }

    @SuppressWarnings("unchecked") // stages are a list of texts
    private static Found found(Map<String, Object> row) {
        return new Found((String) row.get("id"), (String) row.get("name"), (String) row.get("kind"), (String) row.get("about"), (String) row.get("provider"),
                row.get("stages") == null ? List.of() : (List<String>) row.get("stages"), ((Number) row.get("same")).intValue(), ((Number) row.get("near")).intValue(),
                Boolean.TRUE.equals(row.get("voucher")), Boolean.TRUE.equals(row.get("illustrative")));
    }
}
