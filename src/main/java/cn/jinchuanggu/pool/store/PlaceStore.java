package cn.jinchuanggu.pool.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.pool.Place;
import cn.jinchuanggu.pool.PlaceQuery;
import cn.jinchuanggu.pool.PlaceState;
import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.pool.PoolCount;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Places as nodes. How far an entity is, the criteria write; what was decided, whoever holds the subject in the journal. */
@Repository
public class PlaceStore {

    private final Neo4jClient client;

    PlaceStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Writes how far these are; state, day and version of decisions stay as they are. */
    public void saveAssessed(Collection<Place> places) {
        client.query(Cypher.of(PlaceStore.class, "save-places.cypher"))
                .bind(places.stream().map(p -> Map.of("id", id(p.pool(), p.entityId()), "facts", row(p))).toList()).to("rows").run();
    }

    /** Writes a decision. */
    public void saveDecided(Pool pool, String entityId, PlaceState state, LocalDate since, int version) {
        client.query("MATCH (p:PoolPlace {id: $id}) SET p.state = $state, p.since = $since, p.version = $version")
                .bind(id(pool, entityId)).to("id").bind(state.name()).to("state").bind(since).to("since").bind(version).to("version").run();
    }

    public Optional<Place> find(Pool pool, String entityId) {
        return client.query("MATCH (p:PoolPlace {id: $id}) RETURN properties(p) AS p").bind(id(pool, entityId)).to("id").fetch().one().map(PlaceStore::place);
    }

    /** All places of an entity, in the order of the pools. */
    public List<Place> listOf(Collection<String> entityIds) {
        return client.query("MATCH (p:PoolPlace) WHERE p.entityId IN $ids RETURN properties(p) AS p ORDER BY p.id").bind(List.copyOf(entityIds)).to("ids")
                .fetch().all().stream().map(PlaceStore::place).sorted(Comparator.comparing(Place::pool)).toList();
    }

    /** Those nearest to the aim, fewest missing first. */
    public List<Place> listNearest(Pool pool, boolean illustrative, int limit) {
        return client.query(Cypher.of(PlaceStore.class, "nearest-places.cypher")).bind(pool.name()).to("pool").bind(illustrative).to("illustrative")
                .bind(limit).to("limit").fetch().all().stream().map(PlaceStore::place).toList();
    }

    /** A count for each pool, of the real or of the illustrative. */
    public List<PoolCount> count(boolean illustrative) {
        return client.query(Cypher.of(PlaceStore.class, "count-places.cypher")).bind(illustrative).to("illustrative")
                .bind(Arrays.stream(Pool.values()).map(Pool::name).toList()).to("pools").fetch().all().stream()
                .map(r -> new PoolCount(Pool.valueOf((String) r.get("pool")), illustrative, (Long) r.get("assessed"), (Long) r.get("suggested"),
                        (Long) r.get("confirmed"), (Long) r.get("holders"))).toList();
    }

    /** How many wait for a decision. */
    public record Suggested(Pool pool, boolean illustrative, long count) {
    }

    /** For each pool with any, of the real and of the illustrative apart. */
    public List<Suggested> countSuggested() {
        return client.query("MATCH (p:PoolPlace) WHERE p.suggested = true AND p.state = 'OPEN' RETURN p.pool AS pool, p.illustrative AS illustrative, count(p) AS count "
                        + "ORDER BY illustrative, pool").fetch().all().stream()
                .map(r -> new Suggested(Pool.valueOf((String) r.get("pool")), Boolean.TRUE.equals(r.get("illustrative")), (Long) r.get("count"))).toList();
    }

    /** Takes those away whose entity is not public any more. */
    public void removeGone() {
        client.query("MATCH (p:PoolPlace) WHERE NOT EXISTS { MATCH (e:Entity {id: p.entityId}) WHERE NOT e:Hidden } DELETE p").run();
    }

    /** A page of what fits; {@code total} counts all that fits. */
    public Page<Place> find(PlaceQuery query, Paging paging) {
        long total = client.query(Cypher.of(PlaceStore.class, "count-found-places.cypher")).bindAll(asked(query)).fetchAs(Long.class).one().orElseThrow();
        return paging.page((skip, limit) -> ask(query, skip, limit).fetch().all().stream().map(PlaceStore::place).toList(), total);
    }

    /** All that fits, in the same order. */
    public WholeList<Place> listAll(PlaceQuery query) {
        return LongAnswer.of(ask(query, 0, LongAnswer.ALL), PlaceStore::place);
    }

    private Neo4jClient.RunnableSpec ask(PlaceQuery query, int skip, int limit) {
        return client.query(Cypher.of(PlaceStore.class, query.byName() ? "find-places-by-name.cypher" : "find-places.cypher")).bindAll(asked(query)).bind(skip).to("skip").bind(limit).to("limit");
    }

    private static Map<String, Object> asked(PlaceQuery query) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("pool", query.pool().name());
        asked.put("illustrative", query.illustrative());
        asked.put("show", query.show().name().toLowerCase(Locale.ROOT));
        asked.put("state", query.state().map(Enum::name).orElse(null));
        asked.put("track", query.track().orElse(null));
        asked.put("missing", query.mostMissing());
        asked.put("q", query.text().orElse(null));
        return asked;
    }

    private static String id(Pool pool, String entityId) {
        return pool.name() + " " + entityId;
    }

    private static Map<String, Object> row(Place place) {
        Map<String, Object> row = new HashMap<>();
        row.put("pool", place.pool().name());
        row.put("entityId", place.entityId());
        row.put("name", place.name());
        row.put("illustrative", place.illustrative());
        row.put("tracks", place.tracks());
        row.put("met", place.met());
        row.put("unmet", place.unmet());
        row.put("unknown", place.unknown());
        row.put("missing", place.missing());
        row.put("suggested", place.suggested());
        row.put("holds", place.holds());
        row.put("gap", place.gap());
        row.put("assessedOn", place.assessedOn());
        return row;
    }

    @SuppressWarnings("unchecked") // the queries return a map with a list of texts in it
    private static Place place(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("p");
        return new Place(Pool.valueOf((String) row.get("pool")), (String) row.get("entityId"), (String) row.get("name"),
                Boolean.TRUE.equals(row.get("illustrative")), (List<String>) row.get("tracks"), whole(row, "met"), whole(row, "unmet"), whole(row, "unknown"),
                Boolean.TRUE.equals(row.get("suggested")), Boolean.TRUE.equals(row.get("holds")), (String) row.get("gap"),
                PlaceState.valueOf((String) row.get("state")), (LocalDate) row.get("since"), whole(row, "version"), (LocalDate) row.get("assessedOn"));
    }

    private static int whole(Map<String, Object> row, String name) {
        return ((Number) row.get(name)).intValue();
    }
}
