package cn.jinchuanggu.graph;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Asks the database a real question once a second, in trouble more often. A connection that can be made is no sign of life: a store that met a full
 * disk still lets everybody connect and answers nothing. The pulse is gone when a question failed, or when none was answered for
 * {@value #LIVES_s} seconds.
 *
 * <p>Then nobody else goes on waiting either: when the database has not said anything for so long, not even that something failed, all lines to
 * it are given up until it answers again ({@link DriverLines}).
 */
@Component
public class GraphPulse implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GraphPulse.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** While nothing works people wait for the first answer. */
    private static final Duration PAUSE_IN_TROUBLE = Duration.ofMillis(250);
    private static final Duration LAST_QUESTION = Duration.ofSeconds(4);
    private static final int LIVES_s = 4;

    private final Runnable question;
    private final DriverLines lines;
    private final LongSupplier nanoTime;
    private final Thread thread = Thread.ofPlatform().name("graph-pulse").daemon(true).unstarted(this::beat);
    private volatile boolean running = true;
    private volatile String trouble = "";
    private volatile long answeredAt_ns;

    @Autowired
    GraphPulse(PulseLine line, GraphSchema schemaFirst) {
        this(line::ask, line.others(), System::nanoTime);
        thread.start();
    }

    /** One whose questions are asked by the caller. @param lines given up while nothing answers; @param nanoTime a clock that never goes back */
    GraphPulse(Runnable question, DriverLines lines, LongSupplier nanoTime) {
        this.question = question;
        this.lines = lines;
        this.nanoTime = nanoTime;
        this.answeredAt_ns = nanoTime.getAsLong();
    }

    /** Whether the database answers. */
    public boolean beats() {
        return trouble.isEmpty() && !isSilent();
    }

    private boolean isSilent() {
        return silence().toSeconds() >= LIVES_s;
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
            lines.goOn();
        } catch (RuntimeException e) {
            if (trouble.isEmpty() && running) {
                log.warn("The database does not answer: {}", e.toString());
            }
            trouble = e.getClass().getSimpleName();
            if (e instanceof ServiceUnavailableException && isSilent()) {
                lines.giveUp();
            }
        }
    }

    private void beat() {
        while (running) {
            askOnce();
            try {
                TimeUnit.MILLISECONDS.sleep((trouble.isEmpty() ? PAUSE : PAUSE_IN_TROUBLE).toMillis());
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
        thread.join(LAST_QUESTION);
    }
}
