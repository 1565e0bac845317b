package cn.jinchuanggu.graph;

import cn.jinchuanggu.graph.GraphChecks.Findings;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * The part {@code graph} of the health: down when a check of the graph fails, naming the check; unknown until the checks have run
 * once. Ids go to the log only, because health is open to everybody. Whoever asks never waits: the checks run beside, when somebody
 * asks and the last run is old; a run that failed, because the database could not be asked, is repeated at the next question, and until it is
 * done nothing is known: whether the database answers is said by {@link StoreHealthIndicator}, and on a large graph the checks take long.
 */
@Component
class GraphHealthIndicator extends AbstractHealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(GraphHealthIndicator.class);
    private static final Duration KEPT = Duration.ofMinutes(1);
    /** A run that took long is kept this many times as long, so that a large graph is not checked all the time. */
    private static final int KEPT_TIMES_ITS_LENGTH = 20;

    private final GraphChecks checks;
    private final LongSupplier nanoTime;
    private final Executor beside;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Run last;

    /** @param findings null when the run failed */
    private record Run(Findings findings, RuntimeException failure, long began_ns, long ended_ns) {

        boolean isOld(long now_ns) {
            return failure != null || now_ns - ended_ns >= Math.max(KEPT.toNanos(), KEPT_TIMES_ITS_LENGTH * (ended_ns - began_ns));
        }
    }

    @Autowired
    GraphHealthIndicator(GraphChecks checks) {
        this(checks, System::nanoTime, Thread.ofVirtual().name("graph-checks")::start);
    }

    /** @param nanoTime a clock that never goes back: a jump of the wall clock must not keep an old answer */
    GraphHealthIndicator(GraphChecks checks, LongSupplier nanoTime, Executor beside) {
        super("The checks of the graph could not be run");
        this.checks = checks;
        this.nanoTime = nanoTime;
        this.beside = beside;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Run before = last;
        if ((before == null || before.isOld(nanoTime.getAsLong())) && running.compareAndSet(false, true)) {
            beside.execute(this::run);
        }
        builder.withDetail("checks", checks.listChecks().size());
        Run known = last;
        if (known == null) {
            builder.unknown();
        } else if (known.failure != null) {
            throw known.failure;
        } else {
            report(known.findings, builder);
        }
    }

    private static void report(Findings findings, Health.Builder builder) {
        builder.status(findings.failing().isEmpty() ? "UP" : "DOWN");
        if (!findings.failing().isEmpty()) {
            builder.withDetail("failing", findings.failing().stream().map(f -> f.check().name()).toList());
        }
        if (!findings.unfinished().isEmpty()) {
            builder.withDetail("unfinished", findings.unfinished());
        }
    }

    private void run() {
        long began_ns = nanoTime.getAsLong();
        if (last != null && last.failure != null) {
            last = null;
        }
        try {
            Findings findings = checks.run();
            last = new Run(findings, null, began_ns, nanoTime.getAsLong());
            findings.failing().forEach(f -> log.warn("Graph check {} fails ({}): {}", f.check().name(), f.check().holds(), f.examples()));
        } catch (RuntimeException e) {
            last = new Run(null, e, began_ns, nanoTime.getAsLong()); // told by the health, with the exception
        } finally {
            running.set(false);
        }
    }
}
