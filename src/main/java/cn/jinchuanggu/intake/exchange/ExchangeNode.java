package cn.jinchuanggu.intake.exchange;

import java.util.Map;
import java.util.Set;

/**
 * An entity.
 *
 * @param kind       its label in the model
 * @param properties what is said of it, without id and name; what is not said stays as it is
 * @param first      what is added when it is new and never compared, such as the day of its listing
 * @param replaces   types of ties of which it has just those that the same row names
 */
public record ExchangeNode(String kind, String id, String name, Map<String, Object> properties, Map<String, Object> first, Set<String> replaces)
        implements ExchangeLine {

    public ExchangeNode {
        properties = Map.copyOf(properties);
        first = Map.copyOf(first);
        replaces = Set.copyOf(replaces);
    }

    public ExchangeNode(String kind, String id, String name, Map<String, Object> properties) {
        this(kind, id, name, properties, Map.of(), Set.of());
    }
}
