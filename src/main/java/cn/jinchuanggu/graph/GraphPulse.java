package cn.jinchuanggu.graph;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Asks the database a real question once a second. A connection that can be made is no sign of life: a store that met a full
 * disk still lets everybody connect and answers nothing. The pulse is gone when a question failed, or when none was answered for
 * {@value #LIVES_s} seconds.
 */
@Component
public class GraphPulse implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GraphPulse.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LIVES_s = 4;
    private static final String QUESTION = "MATCH (s:Sequence {name: 'revision'}) RETURN s.value AS value";

    private final Runnable question;
    private final LongSupplier nanoTime;
    private final Thread thread = Thread.ofPlatform().name("graph-pulse").daemon(true).unstarted(this::beat);
    private volatile boolean running = true;
    private volatile String trouble = "";
    private volatile long answeredAt_ns;

    @Autowired
    GraphPulse(Driver driver, GraphSchema schemaFirst) {
        this(() -> ask(driver), System::nanoTime);
        thread.start();
    }

    /** One whose questions are asked by the caller. @param nanoTime a clock that never goes back */
    GraphPulse(Runnable question, LongSupplier nanoTime) {
        this.question = question;
        this.nanoTime = nanoTime;
        this.answeredAt_ns = nanoTime.getAsLong();
    }

    private static void ask(Driver driver) {
        try (var session = driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            session.run(QUESTION, TransactionConfig.builder().withTimeout(PATIENCE).build()).consume();
        }
    }

    /** Whether the database answers. */
    public boolean beats() {
        return trouble.isEmpty() && silence().toSeconds() < LIVES_s;
    }

    /** How long ago the database answered. */
    public Duration silence() {
        return Duration.ofNanos(Math.max(0, nanoTime.getAsLong() - answeredAt_ns));
    }

    /** What keeps it from answering; empty while it answers. Names the kind of failure, nothing of its inside. */
    public String trouble() {
        return trouble;
    }

    void askOnce() {
        try {
            question.run();
            if (!trouble.isEmpty()) {
                log.info("The database answers again");
            }
            answeredAt_ns = nanoTime.getAsLong();
            trouble = "";
        } catch (RuntimeException e) {
            if (trouble.isEmpty() && running) {
                log.warn("The database does not answer: {}", e.toString());
            }
            trouble = e.getClass().getSimpleName();
        }
    }

    private void beat() {
        while (running) {
            askOnce();
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(PATIENCE);
    }
}
