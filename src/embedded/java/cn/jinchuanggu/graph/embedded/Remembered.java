package cn.jinchuanggu.graph.embedded;

import cn.jinchuanggu.graph.Before;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.LabelEntry;
import org.neo4j.graphdb.event.PropertyEntry;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListener;

/**
 * Asks every transaction, just before it commits, what it is about to overwrite, and keeps what stood there. The first answer for an
 * element counts: it is what stood there at the moment. The transaction still holds the locks of what it writes, so a reading of
 * its own sees the old state and nothing newer.
 */
final class Remembered implements Before, TransactionEventListener<Void> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE_MS = 5;

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;
    private final Map<String, Optional<Before.Node>> nodes = new ConcurrentHashMap<>();
    private final Map<String, Optional<Before.Tie>> ties = new ConcurrentHashMap<>();

    private Remembered(DatabaseManagementService service) {
        this.service = service;
        this.database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** From now on: the moment comes when every transaction that does not know the listener yet has ended. */
    static Remembered from(DatabaseManagementService service) {
        Remembered remembered = new Remembered(service);
        service.registerTransactionEventListener(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, remembered);
        try {
            remembered.waitForOlder();
            return remembered;
        } catch (RuntimeException e) {
            remembered.close();
            throw e;
        }
    }

    private void waitForOlder() {
        Set<String> older = running();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!older.isEmpty()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(older.size() + " transactions have not ended within " + PATIENCE);
            }
            pause();
            older.retainAll(running());
        }
    }

    private Set<String> running() {
        try (Transaction tx = database.beginTx(); var found = tx.execute("SHOW TRANSACTIONS YIELD transactionId, database WHERE database = $name RETURN transactionId AS id",
                Map.of("name", database.databaseName()))) {
            return found.<String>columnAs("id").stream().collect(Collectors.toCollection(HashSet::new));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while older transactions end", e);
        }
    }

    @Override
    public Void beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService service) {
        data.createdNodes().forEach(n -> nodes.putIfAbsent(n.getElementId(), Optional.empty()));
        data.createdRelationships().forEach(r -> ties.putIfAbsent(r.getElementId(), Optional.empty()));
        Set<String> changedNodes = ids(Stream.of(changed(data.assignedNodeProperties()), changed(data.removedNodeProperties()),
                labelled(data.assignedLabels()), labelled(data.removedLabels()), all(data.deletedNodes())));
        Set<String> changedTies = ids(Stream.of(changed(data.assignedRelationshipProperties()), changed(data.removedRelationshipProperties()),
                all(data.deletedRelationships())));
        changedNodes.removeAll(nodes.keySet());
        changedTies.removeAll(ties.keySet());
        if (!changedNodes.isEmpty() || !changedTies.isEmpty()) {
            try (Transaction committed = database.beginTx()) {
                changedNodes.forEach(id -> nodes.putIfAbsent(id, read(id, i -> node(committed.getNodeByElementId(i)))));
                changedTies.forEach(id -> ties.putIfAbsent(id, read(id, i -> tie(committed.getRelationshipByElementId(i)))));
            }
        }
        return null;
    }

    /** What the same transaction made and removed again was never there. */
    private static <T> Optional<T> read(String id, Function<String, T> committed) {
        try {
            return Optional.of(committed.apply(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static Before.Node node(org.neo4j.graphdb.Node node) {
        List<String> labels = StreamSupport.stream(node.getLabels().spliterator(), false).map(Label::name).toList();
        return new Before.Node(node.getElementId(), labels, node.getAllProperties());
    }

    private static Before.Tie tie(Relationship tie) {
        return new Before.Tie(tie.getElementId(), tie.getType().name(), tie.getStartNode().getElementId(), tie.getEndNode().getElementId(),
                tie.getAllProperties());
    }

    private static Set<String> ids(Stream<Stream<String>> parts) {
        return parts.flatMap(p -> p).collect(Collectors.toCollection(HashSet::new));
    }

    private static <E extends Entity> Stream<String> changed(Iterable<PropertyEntry<E>> entries) {
        return StreamSupport.stream(entries.spliterator(), false).map(e -> e.entity().getElementId());
    }

    private static Stream<String> labelled(Iterable<LabelEntry> entries) {
        return StreamSupport.stream(entries.spliterator(), false).map(e -> e.node().getElementId());
    }

    private static <E extends Entity> Stream<String> all(Iterable<E> entities) {
        return StreamSupport.stream(entities.spliterator(), false).map(Entity::getElementId);
    }

    @Override
    public void afterCommit(TransactionData data, Void state, GraphDatabaseService service) {
        // what stood there is kept; that is all
    }

    @Override
    public void afterRollback(TransactionData data, Void state, GraphDatabaseService service) {
        // what was kept still stands there
    }

    @Override
    public boolean wrote(String id) {
        return nodes.containsKey(id) || ties.containsKey(id);
    }

    @Override
    public Optional<Before.Node> findNode(String id) {
        return nodes.getOrDefault(id, Optional.empty());
    }

    @Override
    public Optional<Before.Tie> findTie(String id) {
        return ties.getOrDefault(id, Optional.empty());
    }

    @Override
    public Collection<Before.Node> nodes() {
        return nodes.values().stream().flatMap(Optional::stream).toList();
    }

    @Override
    public Collection<Before.Tie> ties() {
        return ties.values().stream().flatMap(Optional::stream).toList();
    }

    @Override
    public boolean holds() {
        return true;
    }

    @Override
    public void close() {
        service.unregisterTransactionEventListener(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, this);
    }
}
