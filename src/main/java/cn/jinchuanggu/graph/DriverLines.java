package cn.jinchuanggu.graph;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionState;
import org.neo4j.bolt.connection.exception.BoltServiceUnavailableException;

/**
 * The lines of one driver to the database, which can all be given up at once. On a line that stays open without an answer the driver waits
 * for as long as the server has said that it may be silent, by default two minutes, and each question that comes later takes one more line to
 * wait on. Who knows that nothing answers ({@link GraphPulse}) ends the waiting here; until it is told to go on no line is made, so that
 * everybody hears at once what the first ones waited for.
 *
 * <p>A driver is known by the name that it gives itself ({@link #agent}): {@link WatchedLines} makes the lines, and the driver tells it nothing
 * else of where it belongs.
 */
final class DriverLines implements AutoCloseable {

    private static final Map<String, DriverLines> BY_AGENT = new ConcurrentHashMap<>();
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String NO_ANSWER = "The database does not answer";

    private final String agent;
    private final Set<BoltConnection> open = ConcurrentHashMap.newKeySet();
    private final Set<CompletableFuture<BoltConnection>> begun = ConcurrentHashMap.newKeySet();
    private volatile boolean givenUp;

    /** @param name what the driver is for; the server lists its lines under it */
    DriverLines(String name) {
        this.agent = name + "/" + MADE.incrementAndGet();
        BY_AGENT.put(agent, this);
    }

    /** Those of the driver that calls itself so; empty for a driver that nobody watches. */
    static Optional<DriverLines> of(String agent) {
        return Optional.ofNullable(BY_AGENT.get(agent));
    }

    /** What the driver has to call itself, its {@code userAgent}. */
    String agent() {
        return agent;
    }

    /** Whether no line is made for now. */
    boolean areGivenUp() {
        return givenUp;
    }

    /** Ends all lines, whoever waits on them, and makes none until {@link #goOn}. */
    void giveUp() {
        givenUp = true;
        end();
    }

    /** Ends all lines; whoever waits on one is told that the database is not available. New ones are made. */
    void end() {
        begun.forEach(line -> line.completeExceptionally(new BoltServiceUnavailableException(NO_ANSWER)));
        open.forEach(line -> line.forceClose(NO_ANSWER));
    }

    /** Makes lines again. */
    void goOn() {
        givenUp = false;
    }

    /** A line, unless they are given up; one that comes after that is ended again. */
    CompletionStage<BoltConnection> connect(Supplier<CompletionStage<BoltConnection>> connecting) {
        CompletableFuture<BoltConnection> line = new CompletableFuture<>();
        begun.add(line);
        if (givenUp) {
            begun.remove(line);
            return CompletableFuture.failedStage(new BoltServiceUnavailableException(NO_ANSWER));
        }
        open.removeIf(closed -> closed.state() == BoltConnectionState.CLOSED);
        connecting.get().whenComplete((made, failure) -> {
            begun.remove(line);
            if (failure != null) {
                line.completeExceptionally(failure);
            } else {
                hand(made, line);
            }
        });
        return line;
    }

    private void hand(BoltConnection made, CompletableFuture<BoltConnection> line) {
        open.add(made);
        if (givenUp || !line.complete(made)) {
            made.forceClose(NO_ANSWER);
            line.completeExceptionally(new BoltServiceUnavailableException(NO_ANSWER));
        }
    }

    @Override
    public void close() {
        BY_AGENT.remove(agent);
    }
}
