package cn.jinchuanggu.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the graph may hold, as written in {@code graph-schema/model.yaml}: the kinds of nodes, of ties and of public properties, with names. */
public final class GraphModel {

    private static final GraphModel INSTANCE = read();

    private final Map<String, NodeKind> nodes;
    private final Map<String, TieKind> ties;
    private final Map<String, PropertyKind> properties;

    private GraphModel(Map<String, NodeKind> nodes, Map<String, TieKind> ties, Map<String, PropertyKind> properties) {
        this.nodes = nodes;
        this.ties = ties;
        this.properties = properties;
    }

    /**
     * A kind of node.
     *
     * @param label   its label in the graph
     * @param chinese its name for people
     * @param roles   further labels that its nodes carry
     */
    public record NodeKind(String label, String chinese, List<String> roles) {
    }

    /**
     * A kind of relationship.
     *
     * @param from kinds or roles that it may leave
     * @param to   kinds or roles that it may enter
     */
    public record TieKind(String type, String chinese, List<String> from, List<String> to) {
    }

    /** How the value of a property is to be read. */
    public enum PropertyType {
        /** Words of people. */
        TEXT,
        /** Several such. */
        TEXTS,
        /** A key of some list. */
        CODE,
        /** Several such. */
        CODES,
        /** A day of the calendar; ISO 8601 when written. */
        DAY,
        /** A number without a fraction. */
        WHOLE,
        /** Money in whole fen. */
        FEN,
        FLAG
    }

    /** A property that may be published. */
    public record PropertyKind(String name, String chinese, PropertyType type) {
    }

    public static GraphModel get() {
        return INSTANCE;
    }

    public Collection<NodeKind> listNodeKinds() {
        return nodes.values();
    }

    public Collection<TieKind> listTieKinds() {
        return ties.values();
    }

    /** The properties that may be published, besides id and name. What is not here never leaves the platform. */
    public Collection<PropertyKind> listPropertyKinds() {
        return properties.values();
    }

    /** @throws IllegalArgumentException when the model does not know the label */
    public NodeKind getNodeKind(String label) {
        return Optional.ofNullable(nodes.get(label))
                .orElseThrow(() -> new IllegalArgumentException("graph-schema/model.yaml has no node kind " + label));
    }

    /** @throws IllegalArgumentException when the model does not know the type */
    public TieKind getTieKind(String type) {
        return Optional.ofNullable(ties.get(type))
                .orElseThrow(() -> new IllegalArgumentException("graph-schema/model.yaml has no tie " + type));
    }

    /** The one label among these that names a kind; roles such as Entity or Party are passed over. */
    public Optional<NodeKind> findKind(Collection<String> labels) {
        return labels.stream().map(nodes::get).filter(k -> k != null).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static GraphModel read() {
        try (InputStream in = GraphModel.class.getResourceAsStream("/graph-schema/model.yaml")) {
            Map<String, Map<String, Map<String, Object>>> file =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<String, NodeKind> nodes = new LinkedHashMap<>();
            file.get("nodes").forEach((label, n) -> nodes.put(label,
                    new NodeKind(label, (String) n.get("chinese"), (List<String>) n.get("roles"))));
            Map<String, TieKind> ties = new LinkedHashMap<>();
            file.get("ties").forEach((type, t) -> ties.put(type, new TieKind(type, (String) t.get("chinese"),
                    (List<String>) t.get("from"), (List<String>) t.get("to"))));
            Map<String, PropertyKind> properties = new LinkedHashMap<>();
            file.get("properties").forEach((name, p) -> properties.put(name, new PropertyKind(name, (String) p.get("chinese"),
                    PropertyType.valueOf(((String) p.get("type")).toUpperCase(Locale.ROOT)))));
            return new GraphModel(nodes, ties, properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
