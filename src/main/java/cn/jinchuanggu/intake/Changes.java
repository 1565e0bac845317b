package cn.jinchuanggu.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a part of an import changes in the graph, with what was there before, so that it can be taken back exactly.
 *
 * @param sources in the order of writing, as the others
 */
record Changes(List<SourceChange> sources, List<NodeChange> nodes, List<TieChange> ties) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Nothing yet; grows. */
    static Changes none() {
        return new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * A source that is written.
     *
     * @param before what was said of it, as {@link Canonical#kept}; null when it is new
     * @param after  what is said now, of the same properties
     */
    record SourceChange(String key, Map<String, Object> before, Map<String, Object> after) {
    }

    /**
     * An entity that is written.
     *
     * @param before  the properties that change, as they were, as {@link Canonical#kept}; null when it is new
     * @param after   {@link Canonical#fingerprint} of these properties as they are then; of all when it is new
     * @param changed names of the properties that change; empty when it is new
     */
    record NodeChange(String id, String kind, String name, Map<String, Object> before, String after, List<String> changed) {

        @JsonIgnore
        boolean isNew() {
            return before == null;
        }
    }

    /**
     * A tie that is written or removed.
     *
     * @param before as it was; null when it is new
     * @param after  as it is then; null when it is removed
     */
    record TieChange(TieState before, TieState after) {

        String key() {
            return (after == null ? before : after).key();
        }
    }

    @JsonIgnore
    boolean isEmpty() {
        return sources.isEmpty() && nodes.isEmpty() && ties.isEmpty();
    }

    void add(Changes more) {
        sources.addAll(more.sources);
        nodes.addAll(more.nodes);
        ties.addAll(more.ties);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }

    static Changes read(String json) {
        return JSON.readValue(json, Changes.class);
    }
}
