package cn.jinchuanggu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Moments at which the whole graph can be read. The embedded database remembers what is overwritten meanwhile; of a server we only
 * know afterwards, by the number of its last transaction, whether somebody wrote.
 */
@Component
public class Moments {

    private final Driver driver;
    private final ObjectProvider<OpenLocalDatabase> local;

    Moments(Driver driver, ObjectProvider<OpenLocalDatabase> local) {
        this.driver = driver;
        this.local = local;
    }

    /** From now on; the caller closes it. @throws IllegalStateException when a transaction that was open before does not end within a minute */
    public Before now() {
        OpenLocalDatabase embedded = local.getIfAvailable();
        return embedded == null ? new Undisturbed(driver, mark(driver)) : embedded.database().remember();
    }

    /**
     * What is another after a write: the number of the last transaction; on a server that does not tell it (Community) the numbers of nodes
     * and ties, of revisions and of the ledgers, which a write to mere properties that none of them tells of leaves alone.
     */
    private static String mark(Driver driver) {
        try (var session = driver.session(SessionConfig.forDatabase("system"))) {
            Value number = session.run("SHOW DATABASES YIELD default, lastCommittedTxn WHERE default RETURN lastCommittedTxn AS number").single().get("number");
            if (!number.isNull()) {
                return number.toString();
            }
        }
        try (var session = driver.session()) {
            return session.run("""
                    RETURN [COUNT { () }, COUNT { ()-->() }, COLLECT { MATCH (s:Sequence) RETURN s.value ORDER BY s.name },
                            COLLECT { MATCH (h:JournalHead) RETURN h.number ORDER BY h.ledger }] AS mark""").single().get("mark").toString();
        }
    }

    /** A server on which nothing was written: what is read holds as long as that is so. */
    private record Undisturbed(Driver driver, String taken) implements Before {

        @Override
        public boolean wrote(String id) {
            return false;
        }

        @Override
        public Optional<Node> findNode(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Tie> findTie(String id) {
            return Optional.empty();
        }

        @Override
        public Collection<Node> nodes() {
            return List.of();
        }

        @Override
        public Collection<Tie> ties() {
            return List.of();
        }

        @Override
        public boolean holds() {
            return Moments.mark(driver).equals(taken);
        }

        @Override
        public void close() {
            // nothing was taken
        }
    }
}
