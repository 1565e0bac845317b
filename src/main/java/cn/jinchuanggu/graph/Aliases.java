package cn.jinchuanggu.graph;

import cn.jinchuanggu.graph.GraphWriter.Tie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Which ids mean the same entity since a merge. What was written down before names the old id and stays as it is; whoever
 * reads it asks here.
 *
 * <p>Kept in memory and read again at most once a second, so that several processes on one graph agree a second after a merge;
 * {@link #forget} makes the process that merged agree at once.
 */
@Component
public class Aliases {

    private static final Logger log = LoggerFactory.getLogger(Aliases.class);
    private static final long AGE_NS = Duration.ofSeconds(1).toNanos();

    private final Neo4jClient client;
    private volatile Known known;

    Aliases(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * @param present the id that something is found under now, by the id that it had
     * @param merged  ids that were merged, sorted, by the id that they are found under now
     * @param readAt  of {@link System#nanoTime}
     */
    private record Known(Map<String, String> present, Map<String, List<String>> merged, long readAt) {

        static Known of(Map<String, String> present) {
            Map<String, List<String>> merged = new HashMap<>();
            new TreeMap<>(present).forEach((id, into) -> merged.computeIfAbsent(into, k -> new ArrayList<>()).add(id));
            return new Known(present, merged, System.nanoTime());
        }

        String presentOf(String id) {
            return present.getOrDefault(id, id);
        }
    }

    /** The id under which this one is found now: itself unless it was merged. */
    public String present(String id) {
        return known().presentOf(id);
    }

    /** All ids that mean the same entity as this one: the present id first, then those that were merged into it; empty for null. */
    public Set<String> same(String id) {
        if (id == null) {
            return Set.of();
        }
        Known now = known();
        String present = now.presentOf(id);
        Set<String> same = new LinkedHashSet<>(Set.of(present));
        same.addAll(now.merged().getOrDefault(present, List.of()));
        return same;
    }

    /** Reads again at the next question, because this process has merged or taken a merge back. */
    public void forget() {
        known = null;
    }

    private Known known() {
        Known now = known;
        if (now == null || System.nanoTime() - now.readAt() > AGE_NS) {
            now = Known.of(readOr(now == null ? Map.of() : now.present()));
            known = now;
        }
        return now;
    }

    /** @param otherwise what holds while the graph is away: who somebody acts for is asked for error pages too */
    private Map<String, String> readOr(Map<String, String> otherwise) {
        try {
            return read(client, null);
        } catch (DataAccessException | Neo4jException e) {
            log.warn("What was merged cannot be read, what is known stays known: {}", e.toString());
            return otherwise;
        }
    }

    /** Ties whose ends are what is there now, without those that became ties to oneself; asked inside the writer's transaction and never out of memory. */
    static List<Tie> ofEnds(Neo4jClient client, Collection<Tie> ties) {
        Set<String> ends = new TreeSet<>();
        ties.forEach(t -> Stream.of(t.from(), t.to()).forEach(ends::add));
        Map<String, String> present = ends.isEmpty() ? Map.of() : read(client, ends);
        if (present.isEmpty()) {
            return List.copyOf(ties);
        }
        return ties.stream().map(t -> new Tie(present.getOrDefault(t.from(), t.from()), t.type(), present.getOrDefault(t.to(), t.to()), t.source(),
                t.since(), t.note(), t.masked())).filter(t -> !t.from().equals(t.to())).toList();
    }

    /** @param among only of these; null for all */
    private static Map<String, String> read(Neo4jClient client, Set<String> among) {
        Map<String, String> present = new HashMap<>();
        client.query(among == null ? Cypher.of(Aliases.class, "merged.cypher") : Cypher.of(Aliases.class, "merged-among.cypher"))
                .bind(among == null ? List.of() : List.copyOf(among)).to("ids").fetch().all()
                .forEach(row -> present.put((String) row.get("id"), (String) row.get("into")));
        return present;
    }
}
