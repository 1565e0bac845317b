package cn.jinchuanggu.graph;

import cn.jinchuanggu.shared.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads entities and what surrounds them, whatever their kind. Hidden entities and masked ties are never returned. */
@Component
public class Entities {

    /** At most so many neighbours of one step are looked at; hubs are cut there and the answer says so. */
    static final int STEP_LIMIT = 400;
    /** Ties that are read for each node that may be shown. */
    private static final int TIES_OF_A_NODE = 2;
    /** What the source of invented data is called inside a sentence. */
    public static final String ILLUSTRATIVE = "示例数据";
    /** What the source of a user's entry is called. */
    public static final String ENTERED = "本平台用户填报";

    private final Neo4jClient client;

    Entities(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * An entity with all that is written on its node.
     *
     * @param kind       its label in the model
     * @param properties as stored; keys are those of the graph
     * @param sources    who says so
     */
    public record Entity(String id, String kind, String kindLabel, String name, boolean illustrative,
                         Map<String, Object> properties, List<Source> sources) {
    }

    /**
     * Where a fact was read.
     *
     * @param grade A official, B press, C reprint to be verified
     * @param date  ISO 8601 day, month or year, or null
     */
    public record Source(String key, String title, String url, String grade, String date) {
    }

    /**
     * A node of a drawn neighbourhood.
     *
     * @param masked true for a listing whose owner stays unnamed; its name may still hold the owner's
     * @param steps  how far from the centre
     */
    public record Spot(String id, String name, String kind, String kindLabel, boolean illustrative, boolean masked, int steps) {
    }

    /**
     * A tie of a drawn neighbourhood, in its stored direction.
     *
     * @param source      key of the source; {@code entered} for what users entered
     * @param sourceTitle the sources for people
     * @param further     keys of further sources that say the same; more than none after a merge
     */
    public record Line(String id, String from, String to, String type, String label, String source, String sourceTitle,
                       String since, String note, List<String> further) {

        private Line saidBy(Map<String, String> titles) {
            String all = Stream.concat(Stream.of(titles.getOrDefault(source, "")), further.stream().map(titles::get)).filter(t -> !t.isEmpty())
                    .distinct().collect(Collectors.joining("；"));
            return new Line(id, from, to, type, label, source, all.isEmpty() ? null : all, since, note, further);
        }
    }

    /**
     * What lies around an entity.
     *
     * @param truncated true when there is more than is shown
     */
    public record Neighbourhood(String center, List<Spot> nodes, List<Line> edges, boolean truncated) {
    }

    /**
     * The entity with this id; of one that was merged, what it was merged into, under its own id.
     *
     * @throws NotFound when there is none that the public may see
     */
    public Entity getEntity(String id) {
        return findEntity(id).orElseThrow(() -> new NotFound("对象", id));
    }

    /** As {@link #getEntity}; empty when there is none that the public may see. */
    public Optional<Entity> findEntity(String id) {
        return client.query(Cypher.of(Entities.class, "entity.cypher")).bind(id).to("id").fetch().one().map(Entities::entity);
    }

    /** The entities that were merged into this one, over several merges, with all that is written on their nodes; by id. */
    public List<Entity> listMergedInto(String id) {
        return client.query(Cypher.of(Entities.class, "merged-into.cypher")).bind(id).to("id").fetch().all().stream().map(Entities::entity).toList();
    }

    /** Names of these entities; those that are hidden or missing are left out, those that were merged are called what they are now. */
    public Map<String, String> namesOf(Collection<String> ids) {
        Map<String, String> names = new LinkedHashMap<>();
        client.query("MATCH (asked:Entity) WHERE asked.id IN $ids MATCH (asked)-[:MERGED_INTO*0..]->(e:Entity) WHERE NOT e:Hidden RETURN asked.id AS id, e.name AS name ORDER BY id")
                .bind(List.copyOf(ids)).to("ids").fetch().all()
                .forEach(row -> names.put((String) row.get("id"), (String) row.get("name")));
        return names;
    }

    /**
     * How these sources are called for people. What users entered is called so and never by the account; a key that is not
     * known stays as it is.
     */
    public Map<String, String> titlesOf(Collection<String> keys) {
        Map<String, String> titles = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            client.query(Cypher.of(Entities.class, "source-titles.cypher")).bind(List.copyOf(keys)).to("keys").fetch().all()
                    .forEach(row -> titles.put((String) row.get("key"), (String) row.get("title")));
        }
        keys.forEach(key -> titles.putIfAbsent(key, publicKey(key).equals("entered") ? ENTERED : key));
        titles.replace("illustrative", ILLUSTRATIVE);
        return titles;
    }

    /** The key of a source without the account that entered it, which is nobody's business. */
    public static String publicKey(String source) {
        return source != null && source.startsWith(GraphWriter.ENTERED_BY) ? "entered" : source;
    }

    /**
     * The entities within some steps, nearest first.
     *
     * @param depth steps, 1 to 3
     * @param limit nodes at the most, the centre included
     */
    public Neighbourhood neighbourhood(Entity center, int depth, int limit) {
        String id = center.id();
        Map<String, Spot> spots = new LinkedHashMap<>();
        Map<String, Line> lines = new LinkedHashMap<>();
        spots.put(id, new Spot(id, center.name(), center.kind(), center.kindLabel(), center.illustrative(),
                Boolean.TRUE.equals(center.properties().get("masked")), 0));
        boolean truncated = false;
        int ties = Math.min(STEP_LIMIT, TIES_OF_A_NODE * limit);
        Set<String> frontier = new LinkedHashSet<>(List.of(id));
        for (int step = 1; step <= depth && !frontier.isEmpty(); step++) {
            List<Map<String, Object>> rows = new ArrayList<>(client.query(Cypher.of(Entities.class, "step.cypher"))
                    .bind(List.copyOf(frontier)).to("ids").bind(ties).to("limit").fetch().all());
            truncated |= rows.size() == ties;
            frontier = new LinkedHashSet<>();
            for (Map<String, Object> row : rows) {
                String other = (String) row.get("other");
                if (!spots.containsKey(other)) {
                    if (spots.size() >= limit) {
                        truncated = true;
                        continue;
                    }
                    spots.put(other, spot(row, step));
                    frontier.add(other);
                }
                Line line = line(row);
                lines.put(line.id(), line);
            }
        }
        Map<String, String> titles = titlesOf(lines.values().stream()
                .flatMap(l -> Stream.concat(Stream.ofNullable(l.source()), l.further().stream())).collect(Collectors.toSet()));
        return new Neighbourhood(id, List.copyOf(spots.values()),
                lines.values().stream().map(l -> l.saidBy(titles)).toList(), truncated);
    }

    @SuppressWarnings("unchecked")
    private static Entity entity(Map<String, Object> row) {
        Map<String, Object> properties = new LinkedHashMap<>((Map<String, Object>) row.get("properties"));
        GraphModel.NodeKind kind = kind(row);
        List<Source> sources = ((List<Map<String, Object>>) row.get("sources")).stream()
                .map(s -> new Source((String) s.get("key"), (String) s.get("title"), (String) s.get("url"),
                        (String) s.get("grade"), (String) s.get("date")))
                .toList();
        return new Entity((String) properties.get("id"), kind.label(), kind.chinese(), (String) properties.get("name"),
                Boolean.TRUE.equals(properties.get("illustrative")), properties, sources);
    }

    private static Spot spot(Map<String, Object> row, int step) {
        GraphModel.NodeKind kind = kind(row);
        return new Spot((String) row.get("other"), (String) row.get("name"), kind.label(), kind.chinese(),
                Boolean.TRUE.equals(row.get("illustrative")), Boolean.TRUE.equals(row.get("masked")), step);
    }

    @SuppressWarnings("unchecked")
    static GraphModel.NodeKind kind(Map<String, Object> row) {
        List<String> labels = (List<String>) row.get("labels");
        return GraphModel.get().findKind(labels)
                .orElseThrow(() -> new IllegalStateException("an entity without a kind of the model: " + labels));
    }

    @SuppressWarnings("unchecked") // the query returns a list of texts
    private static Line line(Map<String, Object> row) {
        String from = (String) row.get("from");
        String to = (String) row.get("to");
        String type = (String) row.get("type");
        return new Line(from + " " + type + " " + to, from, to, type, GraphModel.get().getTieKind(type).chinese(),
                publicKey((String) row.get("source")), null, (String) row.get("since"), (String) row.get("note"),
                ((List<String>) row.get("further")).stream().map(Entities::publicKey).toList());
    }
}
