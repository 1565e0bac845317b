package cn.jinchuanggu.identity.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what can be compared. Hidden entities and masked ties are never read. */
@Repository
public class ProfileStore {

    /** Neighbours of one entity that are looked at. */
    public static final int NEIGHBOURS = 60;

    private final Neo4jClient client;

    ProfileStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** All that can be compared, by id. */
    public List<Profile> listAll() {
        return read(null);
    }

    /** The entity, when it is of a kind that can be merged and the public may see it. */
    public Optional<Profile> find(String id) {
        return read(List.of(id)).stream().findFirst();
    }

    /** What stands around these, at most {@value #NEIGHBOURS} neighbours of each. */
    public Map<String, Neighbours> neighboursOf(Collection<String> ids) {
        Map<String, Neighbours> around = new HashMap<>();
        client.query(Cypher.of(ProfileStore.class, "neighbours.cypher")).bind(List.copyOf(ids)).to("ids").bind(NEIGHBOURS).to("limit").fetch().all()
                .forEach(row -> add(around.computeIfAbsent((String) row.get("id"), id -> new Neighbours(new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeSet<>())), row));
        return around;
    }

    /** The revision that the graph has reached. */
    public long revision() {
        return client.query("MATCH (s:Sequence {name: 'revision'}) RETURN s.value AS value").fetchAs(Long.class).one().orElse(0L);
    }

    private static void add(Neighbours neighbours, Map<String, Object> row) {
        String other = (String) row.get("other");
        String type = (String) row.get("type");
        neighbours.names().put(other, (String) row.get("name"));
        neighbours.ties().computeIfAbsent(other, o -> new TreeSet<>()).add(type);
        if (type.equals("WORKS_AT")) {
            neighbours.workplaces().add(other);
        }
    }

    private List<Profile> read(List<String> ids) {
        return client.query(Cypher.of(ProfileStore.class, "profiles.cypher")).bind(ids).to("ids").fetch().all().stream().map(ProfileStore::profile).toList();
    }

    @SuppressWarnings("unchecked") // the query returns labels and a map
    private static Profile profile(Map<String, Object> row) {
        Map<String, Object> p = (Map<String, Object>) row.get("p");
        String kind = GraphModel.get().findKind((List<String>) row.get("labels")).orElseThrow().label();
        List<String> others = new ArrayList<>(texts(p.get("formerNames")));
        others.addAll(texts(p.get("aliases")));
        return new Profile((String) row.get("id"), kind, (String) row.get("name"), (Boolean) row.get("illustrative"), others, text(p, "creditCode"),
                text(p, "institutionCode"), text(p, "website"), text(p, "orcid"), text(p, "title"), text(p, "region"), text(p, "about"));
    }

    private static String text(Map<String, Object> p, String name) {
        return p.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    private static Set<String> texts(Object value) {
        Set<String> texts = new TreeSet<>();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> texts.add(one.toString()));
        } else if (value != null) {
            texts.addAll(List.of(value.toString().split("[;；、]")));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }
}
