package cn.jinchuanggu.identity.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands around an entity.
 *
 * @param names      names of the neighbours by id
 * @param ties       types of the ties by the neighbour's id
 * @param workplaces ids of where a person works
 */
public record Neighbours(Map<String, String> names, Map<String, Set<String>> ties, Set<String> workplaces) {

    public static final Neighbours NONE = new Neighbours(Map.of(), Map.of(), Set.of());

    /** Ids of neighbours of both, in order. */
    public Set<String> sharedWith(Neighbours other) {
        Set<String> shared = new TreeSet<>(names.keySet());
        shared.retainAll(other.names.keySet());
        return shared;
    }
}
