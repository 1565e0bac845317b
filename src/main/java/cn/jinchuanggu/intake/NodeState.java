package cn.jinchuanggu.intake;

import java.util.Map;

/**
 * An entity as it stands in the graph.
 *
 * @param kind       its label in the model
 * @param hidden     true for what is not public
 * @param properties as stored, the name included, without what the platform keeps for itself
 */
public record NodeState(String id, String kind, boolean hidden, Map<String, Object> properties) {

    public NodeState {
        properties = Map.copyOf(properties);
    }

    public String name() {
        return String.valueOf(properties.get("name"));
    }
}
