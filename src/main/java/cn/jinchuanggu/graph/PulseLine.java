package cn.jinchuanggu.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokenManager;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A line to the database on which {@link GraphPulse} asks, and nobody else: whether the database answers must not depend on whether a line of
 * the others is free, and must be found out while theirs are given up. Its driver has the settings of the one that Spring Boot makes, and a
 * single thread.
 */
@Component
@Order
final class PulseLine implements ConfigBuilderCustomizer, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** The server looks twice a second whether a question has taken too long, and says so; what is not heard by now has no answer. */
    private static final Duration HEARD_WITHIN = Duration.ofSeconds(3);
    /** As many as a driver has when nobody says how many. */
    private static final int USUAL_THREADS = 2 * Runtime.getRuntime().availableProcessors();
    private static final String QUESTION = "MATCH (s:Sequence {name: 'revision'}) RETURN s.value AS value";
    private static final TransactionConfig LIMITS = TransactionConfig.builder().withTimeout(PATIENCE).build();
    private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Neo4jConnectionDetails database;
    private final DriverLines own = new DriverLines("jinchuanggu-pulse");
    private final DriverLines others = new DriverLines("jinchuanggu");
    private Config config;
    private Driver driver;

    PulseLine(Neo4jConnectionDetails database) {
        this.database = database;
    }

    /** Comes last, so that it takes over all that is set, but for the threads: one line needs one, however often it is made anew. */
    @Override
    public synchronized void customize(Config.ConfigBuilder everybodys) {
        int threads = everybodys.build().eventLoopThreads();
        config = everybodys.withUserAgent(own.agent()).withEventLoopThreads(1).build();
        everybodys.withUserAgent(others.agent()).withEventLoopThreads(threads > 0 ? threads : USUAL_THREADS);
    }

    /** The lines of everybody else. */
    DriverLines others() {
        return others;
    }

    /**
     * Asks one question and waits for the answer.
     *
     * @throws ServiceUnavailableException when none came within three seconds; the line is ended
     * @throws org.neo4j.driver.exceptions.Neo4jException when the database answered that it cannot
     */
    void ask() {
        AsyncSession session = driver().session(AsyncSession.class, READING);
        CompletableFuture<ResultSummary> answer = session.runAsync(QUESTION, LIMITS).thenCompose(ResultCursor::consumeAsync).toCompletableFuture();
        try {
            answer.get(HEARD_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            own.end();
            throw new ServiceUnavailableException("No answer within " + HEARD_WITHIN.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableException("Nobody waited for the answer", e);
        } finally {
            session.closeAsync();
        }
    }

    private synchronized Driver driver() {
        if (driver == null) {
            AuthTokenManager tokens = database.getAuthTokenManager();
            driver = tokens == null ? GraphDatabase.driver(database.getUri(), database.getAuthToken(), config) : GraphDatabase.driver(database.getUri(), tokens, config);
        }
        return driver;
    }

    @Override
    public synchronized void close() {
        if (driver != null) {
            driver.close();
        }
        own.close();
        others.close();
    }
}
