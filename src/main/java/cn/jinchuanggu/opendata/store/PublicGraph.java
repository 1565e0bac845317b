package cn.jinchuanggu.opendata.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.opendata.Harvest;
import cn.jinchuanggu.opendata.PublicRecord;
import cn.jinchuanggu.opendata.PublicRecord.State;
import cn.jinchuanggu.opendata.PublicSource;
import cn.jinchuanggu.opendata.PublicTie;
import cn.jinchuanggu.opendata.PublicView;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads public records and ties, always so many after the last one and never by counting from the start. */
@Repository
public class PublicGraph {

    /** Ties that a record names at the most; all of them stand in the lines for other installations. */
    public static final int MOST_TIES = 500;
    /** Stamp of what was written before entities had one: the day of the plan. */
    public static final Instant EARLIEST = Instant.parse("2024-11-28T00:00:00Z");

    private final Neo4jClient client;

    PublicGraph(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** A part of the site map: what follows {@code after}, and when the newest of it changed. */
    public record MapPart(String after, String last, Instant changedAt) {
    }

    /** A public address for search engines. */
    public record MapEntry(String id, String kind, Instant changedAt) {
    }

    /** A public record. */
    public Optional<PublicRecord> find(String id) {
        return findHarvested(id).filter(record -> !record.isDeleted());
    }

    /** A public record without its ties. */
    public Optional<PublicRecord> findAlone(String id) {
        return records(List.of(id), 0).stream().findFirst().filter(record -> !record.isDeleted());
    }

    /** One record for a harvester, also when it is public no longer. */
    public Optional<PublicRecord> findHarvested(String id) {
        return records(List.of(id)).stream().findFirst();
    }

    /** The records whose ids follow one, by id. @param kind a label, or null for all */
    public List<PublicRecord> listAfter(String id, String kind, int limit) {
        return records(client.query(Cypher.of(PublicGraph.class, "public-ids.cypher")).bind(id).to("after").bind(kind).to("kind").bind(limit).to("limit")
                .fetchAs(String.class).all());
    }

    /** The next records of a harvest, by revision; those that are public no longer are among them. */
    public List<PublicRecord> listHarvest(Harvest harvest, long afterRevision, int limit) {
        return records(client.query(Cypher.of(PublicGraph.class, "harvest-ids.cypher")).bindAll(parameters(harvest)).bind(afterRevision).to("after")
                .bind(limit).to("limit").fetchAs(String.class).all());
    }

    /** How many records a harvest gives as things stand. */
    public long countHarvest(Harvest harvest) {
        return client.query(Cypher.of(PublicGraph.class, "harvest-size.cypher")).bindAll(parameters(harvest)).fetchAs(Long.class).one().orElse(0L);
    }

    /** The ties of a public entity that follow one of its ties, at most {@code limit}; for one that has more than a record names. */
    public List<PublicTie> listFurtherTies(String id, PublicTie last, int limit) {
        return client.query(Cypher.of(PublicGraph.class, "further-ties.cypher")).bind(id).to("id").bind(last.type()).to("type")
                .bind(last.from().equals(id) ? last.to() : last.from()).to("other").bind(limit).to("limit").fetch().all().stream().map(PublicGraph::tie).toList();
    }

    /** Names of the properties that public entities of a kind have. */
    public Set<String> listUsedProperties(String kind) {
        return Set.copyOf(client.query("MATCH (e:Entity) WHERE $kind IN labels(e) AND NOT e:Hidden UNWIND keys(e) AS used RETURN DISTINCT used")
                .bind(kind).to("kind").fetchAs(String.class).all());
    }

    /** All sources, by key. */
    public List<PublicSource> listSources() {
        return client.query("MATCH (s:Source) RETURN s {.key, .title, .url, .grade, .date} AS source ORDER BY s.key").fetch().all().stream()
                .map(row -> source(map(row.get("source")))).toList();
    }

    /** Where the part of the site map after an id ends; empty when nothing follows. */
    public Optional<MapPart> findMapPart(String after, int entries) {
        Map<String, Object> row = client.query(Cypher.of(PublicGraph.class, "map-part.cypher")).bind(after).to("after")
                .bind(entries).to("limit").fetch().one().orElseThrow();
        return row.get("last") == null ? Optional.empty() : Optional.of(new MapPart(after, (String) row.get("last"), instant(row.get("changedAt"))));
    }

    public List<MapEntry> listMapEntries(String after, int entries) {
        return client.query(Cypher.of(PublicGraph.class, "map-entries.cypher")).bind(after).to("after").bind(entries).to("limit").fetch().all().stream()
                .map(row -> new MapEntry((String) row.get("id"), kind(row), instant(row.get("changedAt")))).toList();
    }

    private static Map<String, Object> parameters(Harvest harvest) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("kind", harvest.kind());
        parameters.put("track", harvest.track());
        parameters.put("from", utc(harvest.from()));
        parameters.put("until", utc(harvest.until()));
        parameters.put("earliest", utc(EARLIEST));
        return parameters;
    }

    private List<PublicRecord> records(Collection<String> ids) {
        return records(ids, MOST_TIES);
    }

    private List<PublicRecord> records(Collection<String> ids, int mostTies) {
        return ids.isEmpty() ? List.of() : client.query(Cypher.of(PublicGraph.class, "records.cypher")).bind(List.copyOf(ids)).to("ids")
                .bind(mostTies).to("mostTies").fetch().all().stream().map(PublicGraph::record).toList();
    }

    @SuppressWarnings("unchecked")
    private static PublicRecord record(Map<String, Object> row) {
        Map<String, Object> stored = map(row.get("properties"));
        String id = (String) stored.get("id");
        String kind = kind(row);
        Instant changed = instant(stored.get("changedAt"));
        long revision = stored.get("revision") instanceof Long r ? r : 0;
        if (((List<String>) row.get("labels")).contains("Hidden")) {
            return new PublicRecord(id, kind, "", Map.of(), List.of(), List.of(), List.of(), changed, revision, State.DELETED);
        }
        List<String> behind = ((List<String>) row.get("behind")).stream().filter(n -> n != null).toList();
        List<PublicSource> sources = ((List<Map<String, Object>>) row.get("sources")).stream().map(PublicGraph::source).toList();
        return new PublicRecord(id, kind, PublicView.name(kind, (String) stored.get("name"), Boolean.TRUE.equals(stored.get("masked")), behind),
                PublicView.properties(kind, stored, behind), sources,
                ((List<Map<String, Object>>) row.get("ties")).stream().map(PublicGraph::tie).toList(), (List<String>) row.get("topics"), changed, revision, State.PUBLIC);
    }

    private static PublicTie tie(Map<String, Object> t) {
        return new PublicTie((String) t.get("from"), (String) t.get("type"), (String) t.get("to"), Entities.publicKey((String) t.get("source")), (String) t.get("since"),
                PublicView.note((String) t.get("note")));
    }

    private static PublicSource source(Map<String, Object> s) {
        return new PublicSource((String) s.get("key"), (String) s.get("title"), (String) s.get("url"), (String) s.get("date"), (String) s.get("grade"));
    }

    @SuppressWarnings("unchecked")
    private static String kind(Map<String, Object> row) {
        List<String> labels = (List<String>) row.get("labels");
        return GraphModel.get().findKind(labels).orElseThrow(() -> new IllegalStateException("an entity without a kind of the model: " + labels)).label();
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }

    private static Instant instant(Object stored) {
        return stored instanceof ZonedDateTime at ? at.toInstant() : EARLIEST;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
