package cn.jinchuanggu.collaboration.bridge.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads the ties between two parties. Every question is bounded, whatever the size of the graph and of its hubs. */
@Repository
public class BridgeStore {

    private final Neo4jClient client;

    BridgeStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * A tie in its stored direction.
     *
     * @param since  as stored; may be no date
     * @param source key, as stored; null when it has none
     */
    public record Tie(String from, String to, String type, String since, String source) {
    }

    /**
     * Ties of one family at one end.
     *
     * @param counted how many there are, counted up to the window that was asked for
     * @param ties    the latest of them
     */
    public record EndTies(String end, Family family, int counted, List<Tie> ties) {
    }

    /** What is next to an end. */
    public record Near(String id, boolean ofFrom, boolean ofTo) {

        private Map<String, Object> row() {
            return Map.of("id", id, "ofFrom", ofFrom ? 1 : 0, "ofTo", ofTo ? 1 : 0);
        }
    }

    /**
     * What lies beyond.
     *
     * @param cut  of what is next to the ends, ids of those that have more ties than were looked at
     * @param ties those that lie on a way from one end to the other
     */
    public record Beyond(List<String> cut, List<Tie> ties) {
    }

    /** An entity as it is shown, with what its ties were about. */
    public record Shown(String id, String name, List<String> labels, boolean illustrative, Map<Tie, String> notes) {
    }

    /**
     * A source as far as it counts.
     *
     * @param grade A, B or C; null when it has none
     */
    public record Said(String title, String grade) {
    }

    /** The ties at both ends; empty when one of them is not there. @param window ties read of a family @param each taken of them */
    public List<EndTies> readEnds(String from, String to, int window, int each) {
        return client.query(Cypher.of(BridgeStore.class, "ends.cypher")).bind(from).to("from").bind(to).to("to").bind(window).to("window")
                .bind(each).to("each").fetch().all().stream().map(row -> {
                    String end = (String) row.get("end");
                    return new EndTies(end, Family.valueOf((String) row.get("family")), ((Number) row.get("counted")).intValue(),
                            lists(row.get("ties")).stream().map(t -> tie(end, t)).toList());
                }).toList();
    }

    /** The ties beyond what is next to the ends. @param each of one node @param most of all */
    public Beyond readBeyond(String from, String to, Collection<Near> ring, int each, int most) {
        if (ring.isEmpty()) {
            return new Beyond(List.of(), List.of());
        }
        Map<String, Object> row = client.query(Cypher.of(BridgeStore.class, "beyond.cypher")).bind(from).to("from").bind(to).to("to")
                .bind(ring.stream().map(Near::row).toList()).to("ring").bind(each).to("each").bind(most).to("most").fetch().one().orElseThrow();
        List<Tie> ties = lists(row.get("ties")).stream().map(t -> tie((String) t.get(0), t.subList(1, t.size()))).toList();
        return new Beyond(texts(row.get("cut")), ties);
    }

    /** How many public ties these have, counted up to {@code most}. */
    public Map<String, Integer> countTies(Collection<String> ids, int most) {
        Map<String, Integer> counted = new HashMap<>();
        client.query(Cypher.of(BridgeStore.class, "count-ties.cypher")).bind(List.copyOf(ids)).to("ids").bind(most).to("most").fetch().all()
                .forEach(row -> counted.put((String) row.get("id"), ((Number) row.get("counted")).intValue()));
        return counted;
    }

    /** What is shown of these entities and ties. */
    public List<Shown> listShown(Collection<String> ids, Collection<Tie> ties) {
        List<Map<String, Object>> rows = ties.stream().map(t -> Map.<String, Object>of("from", t.from(), "to", t.to(), "type", t.type())).toList();
        return client.query(Cypher.of(BridgeStore.class, "shown.cypher")).bind(List.copyOf(ids)).to("ids").bind(rows).to("ties").fetch().all().stream()
                .map(row -> new Shown((String) row.get("id"), (String) row.get("name"), texts(row.get("labels")),
                        Boolean.TRUE.equals(row.get("illustrative")), notes(row.get("notes"), ties))).toList();
    }

    /** Titles and grades by key; keys that are not there are left out. */
    public Map<String, Said> sources(Collection<String> keys) {
        Map<String, Said> sources = new HashMap<>();
        client.query("MATCH (s:Source) WHERE s.key IN $keys RETURN s.key AS key, s.title AS title, s.grade AS grade ORDER BY key")
                .bind(List.copyOf(keys)).to("keys").fetch().all()
                .forEach(row -> sources.put((String) row.get("key"), new Said((String) row.get("title"), (String) row.get("grade"))));
        return sources;
    }

    /** Whether this party may be asked to introduce others. */
    public boolean introduces(String party) {
        return client.query("MATCH (p:Party {id: $id}) RETURN NOT p:NotIntroducing AS introduces").bind(party).to("id").fetchAs(Boolean.class)
                .one().orElse(true);
    }

    /** Whoever writes it holds the subject of the setting in the journal. */
    public void setIntroduces(String party, boolean introduces) {
        client.query(introduces ? "MATCH (p:Party {id: $id}) REMOVE p:NotIntroducing" : "MATCH (p:Party {id: $id}) SET p:NotIntroducing")
                .bind(party).to("id").run();
    }

    /** @param values other, out, type, since, source */
    private static Tie tie(String at, List<Object> values) {
        String other = (String) values.get(0);
        boolean out = (Boolean) values.get(1);
        return new Tie(out ? at : other, out ? other : at, (String) values.get(2), (String) values.get(3), (String) values.get(4));
    }

    @SuppressWarnings("unchecked") // the query returns maps
    private static Map<Tie, String> notes(Object rows, Collection<Tie> ties) {
        Map<Tie, String> notes = new HashMap<>();
        for (Map<String, Object> row : (List<Map<String, Object>>) rows) {
            ties.stream().filter(t -> t.from().equals(row.get("from")) && t.to().equals(row.get("to")) && t.type().equals(row.get("type")))
                    .forEach(t -> notes.put(t, (String) row.get("note")));
        }
        return notes;
    }

    @SuppressWarnings("unchecked") // the queries return lists of lists
    private static List<List<Object>> lists(Object value) {
        return (List<List<Object>>) value;
    }

    private static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        ((Collection<?>) value).forEach(v -> texts.add((String) v));
        return texts;
    }
}
