package cn.jinchuanggu.backup.store;

import cn.jinchuanggu.graph.Before;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One reading: first where everything stands, sorted by labels and own key, then the properties, some thousand at a time. For
 * whatever was written since the moment, what stood there before is taken.
 */
final class Reading {

    private static final int TOGETHER = 2_000;
    private static final String NODES = """
            MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH $migrations OR l = $unfinished)
            RETURN elementId(n) AS id, labels(n) AS labels, [k IN $keys WHERE n[k] IS NOT NULL | [k, n[k]]] AS keys""";
    private static final String TIES = """
            MATCH (a)-[r]->(b) WHERE none(l IN labels(a) + labels(b) WHERE l STARTS WITH $migrations)
            RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS from, elementId(b) AS to""";
    private static final String NODES_BY_ID = "UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN id, labels(n) AS labels, properties(n) AS properties";
    private static final String TIES_BY_ID = """
            UNWIND $ids AS id MATCH (a)-[r]->(b) WHERE elementId(r) = id
            RETURN id, type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties""";

    private final WholeGraph graph;
    private final Keys keys;
    private final Before before;
    private final List<Place> nodes = new ArrayList<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    Reading(WholeGraph graph, Keys keys, Before before) {
        this.graph = graph;
        this.keys = keys;
        this.before = before;
    }

    /** Where a node stands in the order. */
    private record Place(String labels, String id, String element) {

        static final Comparator<Place> ORDER = Comparator.comparing(Place::labels).thenComparing(Place::id);
    }

    /** Where a tie stands: its ends are places in the order of the nodes. */
    private record TiePlace(String type, int from, int to, String element) {

        static final Comparator<TiePlace> ORDER = Comparator.comparing(TiePlace::type).thenComparing(TiePlace::from).thenComparing(TiePlace::to);
    }

    void read(WholeGraph.Receiver receiver) {
        placeNodes();
        inTurn(nodes, Place::element, this::readNodes, (place, node) -> receiver.node(new WholeGraph.NodeLine(place.id(), sorted(node.labels()), node.properties())));
        inTurn(placeTies(), TiePlace::element, this::readTies, (place, tie) -> receiver.tie(new WholeGraph.TieLine(
                nodes.get(place.from()).id(), place.type(), nodes.get(place.to()).id(), tie.properties())));
    }

    private void placeNodes() {
        Map<String, Place> found = new HashMap<>();
        graph.ask(NODES, Map.of("migrations", WholeGraph.OF_THE_MIGRATIONS, "unfinished", WholeGraph.UNFINISHED, "keys", keys.properties()), row -> {
            String element = row.get("id").asString();
            Map<String, Object> own = row.get("keys").asList(pair -> pair).stream().collect(Collectors.toMap(pair -> pair.get(0).asString(), pair -> pair.get(1).asObject()));
            if (!before.wrote(element)) {
                found.put(element, place(element, row.get("labels").asList(Value::asString), own));
            }
        });
        before.nodes().stream().filter(n -> n.labels().stream().noneMatch(Reading::isOfTheSchema))
                .forEach(n -> found.put(n.id(), place(n.id(), n.labels(), n.properties())));
        nodes.addAll(found.values());
        nodes.sort(Place.ORDER);
        for (int i = 0; i < nodes.size(); i++) {
            ordinals.put(nodes.get(i).element(), i);
        }
    }

    private static boolean isOfTheSchema(String label) {
        return label.startsWith(WholeGraph.OF_THE_MIGRATIONS) || label.equals(WholeGraph.UNFINISHED);
    }

    private Place place(String element, Collection<String> labels, Map<String, Object> properties) {
        String joined = String.join(":", sorted(labels)).intern();
        String id = keys.find(labels, properties).orElseThrow(() -> new IllegalStateException("A node with labels " + joined + " has no key of its own"));
        return new Place(joined, id, element);
    }

    private static List<String> sorted(Collection<String> labels) {
        return labels.stream().sorted().toList();
    }

    private List<TiePlace> placeTies() {
        Map<String, TiePlace> found = new HashMap<>();
        graph.ask(TIES, Map.of("migrations", WholeGraph.OF_THE_MIGRATIONS), row -> {
            String element = row.get("id").asString();
            String type = row.get("type").asString().intern();
            if (!before.wrote(element)) {
                found.put(element, new TiePlace(type, ordinal(row.get("from").asString()), ordinal(row.get("to").asString()), element));
            }
        });
        before.ties().stream().filter(t -> ordinals.containsKey(t.from()))
                .forEach(t -> found.put(t.id(), new TiePlace(t.type().intern(), ordinal(t.from()), ordinal(t.to()), t.id())));
        List<TiePlace> ties = new ArrayList<>(found.values());
        ties.sort(TiePlace.ORDER);
        return ties;
    }

    private int ordinal(String element) {
        Integer ordinal = ordinals.get(element);
        if (ordinal == null) {
            throw new IllegalStateException("A tie leads to " + element + ", which was not there");
        }
        return ordinal;
    }

    private Map<String, Before.Node> readNodes(List<String> ids) {
        return readById(NODES_BY_ID, ids, before::findNode, Before.Node::id,
                row -> new Before.Node(row.get("id").asString(), row.get("labels").asList(Value::asString), row.get("properties").asMap()));
    }

    private Map<String, Before.Tie> readTies(List<String> ids) {
        return readById(TIES_BY_ID, ids, before::findTie, Before.Tie::id, row -> new Before.Tie(row.get("id").asString(), row.get("type").asString(),
                row.get("from").asString(), row.get("to").asString(), row.get("properties").asMap()));
    }

    /** Reads first and asks then whether it was written since, never the other way round. */
    private <T> Map<String, T> readById(String cypher, List<String> ids, Function<String, Optional<T>> findBefore, Function<T, String> id, Function<Record, T> read) {
        Map<String, T> found = new LinkedHashMap<>();
        graph.ask(cypher, Map.of("ids", ids), row -> {
            T element = read.apply(row);
            found.put(id.apply(element), element);
        });
        ids.stream().filter(before::wrote).forEach(written -> findBefore.apply(written).ifPresent(element -> found.put(written, element)));
        return found;
    }

    private interface Taker<P, T> {

        void take(P place, T element);
    }

    private static <P, T> void inTurn(List<P> places, Function<P, String> element, Function<List<String>, Map<String, T>> read, Taker<P, T> taker) {
        for (int i = 0; i < places.size(); i += TOGETHER) {
            List<P> some = places.subList(i, Math.min(places.size(), i + TOGETHER));
            Map<String, T> found = read.apply(some.stream().map(element).toList());
            for (P place : some) {
                T there = found.get(element.apply(place));
                if (there == null) {
                    throw new IllegalStateException(element.apply(place) + " was there and is not any more");
                }
                taker.take(place, there);
            }
        }
    }
}
