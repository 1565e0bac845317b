package cn.jinchuanggu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The graph as it was at one moment, while others go on writing: of everything that was written since, what stood there before.
 * Whoever reads an element and then finds that it was written since takes the one from here; so all that is read belongs to the
 * one moment, and nobody waits.
 */
public interface Before extends AutoCloseable {

    /**
     * A node as it was.
     *
     * @param id         element id of the database; not an own key
     * @param properties values as the driver gives them; lists may be arrays
     */
    record Node(String id, List<String> labels, Map<String, Object> properties) {
    }

    /**
     * A tie as it was.
     *
     * @param from element id of the node that it leaves
     * @param to   element id of the node that it enters
     */
    record Tie(String id, String type, String from, String to, Map<String, Object> properties) {
    }

    /** Whether this element, a node or a tie, was made, changed or removed since. */
    boolean wrote(String id);

    /** A node that was written since, as it was; empty when it was not there. */
    Optional<Node> findNode(String id);

    /** A tie that was written since, as it was; empty when it was not there. */
    Optional<Tie> findTie(String id);

    /** The nodes that were there and were written since. */
    Collection<Node> nodes();

    /** The ties that were there and were written since. */
    Collection<Tie> ties();

    /** Whether everything that was read up to now belongs to the one moment. */
    boolean holds();

    @Override
    void close();
}
