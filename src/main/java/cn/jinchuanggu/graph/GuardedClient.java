package cn.jinchuanggu.graph;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.neo4j.driver.QueryRunner;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.UserSelection;

/**
 * The one client through which the platform writes, with the {@link DiskGuard} before it: a statement that changes something is
 * sent only while there is room, whoever sends it, in a transaction or alone. Statements that read are always sent.
 */
final class GuardedClient implements Neo4jClient {

    private static final Pattern CHANGES = Pattern.compile("\\b(?:CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\\b");

    private final Neo4jClient client;
    private final Supplier<DiskGuard> guard;

    /** @param guard asked for at the first write, because the client is made before it */
    GuardedClient(Neo4jClient client, Supplier<DiskGuard> guard) {
        this.client = client;
        this.guard = guard;
    }

    /** Whether a statement, as this project writes them with keywords in capitals, changes the graph. */
    static boolean changes(String cypher) {
        return CHANGES.matcher(cypher).find();
    }

    @Override
    public UnboundRunnableSpec query(String cypher) {
        if (changes(cypher)) {
            guard.get().requireSpace();
        }
        return client.query(cypher);
    }

    @Override
    public UnboundRunnableSpec query(Supplier<String> cypher) {
        return query(cypher.get());
    }

    @Override
    public QueryRunner getQueryRunner(DatabaseSelection database, UserSelection user) {
        return client.getQueryRunner(database, user);
    }

    @Override
    public <T> OngoingDelegation<T> delegateTo(Function<QueryRunner, Optional<T>> callback) {
        return client.delegateTo(callback);
    }

    @Override
    public DatabaseSelectionProvider getDatabaseSelectionProvider() {
        return client.getDatabaseSelectionProvider();
    }
}
