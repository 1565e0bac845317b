package cn.jinchuanggu.backup.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The own key of each kind of node, as the unique constraints of the schema have it: {@code id} where there is one, otherwise the
 * first property by name.
 */
final class Keys {

    private static final Comparator<String> ID_FIRST = Comparator.comparing((String name) -> !name.equals("id")).thenComparing(Comparator.naturalOrder());

    private final Map<String, String> propertyByLabel;

    private Keys(Map<String, String> propertyByLabel) {
        this.propertyByLabel = propertyByLabel;
    }

    static Keys of(Neo4jClient client) {
        Map<String, String> keys = new TreeMap<>();
        client.query("SHOW CONSTRAINTS YIELD entityType, labelsOrTypes, properties WHERE entityType = 'NODE' AND size(properties) = 1 "
                + "RETURN labelsOrTypes[0] AS label, properties[0] AS property").fetch().all().forEach(row ->
                keys.merge((String) row.get("label"), (String) row.get("property"), (one, other) -> ID_FIRST.compare(one, other) <= 0 ? one : other));
        return new Keys(keys);
    }

    /** The properties that are a key somewhere. */
    List<String> properties() {
        return propertyByLabel.values().stream().distinct().toList();
    }

    /** How ties name this node, such as {@code Entity/need-1}; empty when it has no key. */
    Optional<String> find(Collection<String> labels, Map<String, Object> properties) {
        return labels.stream().sorted().filter(propertyByLabel::containsKey).filter(l -> properties.get(propertyByLabel.get(l)) != null)
                .map(l -> l + "/" + properties.get(propertyByLabel.get(l))).findFirst();
    }
}
