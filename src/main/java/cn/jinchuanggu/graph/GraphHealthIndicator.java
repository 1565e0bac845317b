package cn.jinchuanggu.graph;

import cn.jinchuanggu.graph.GraphChecks.Findings;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * The part {@code graph} of the health: down when a check of the graph fails, naming the check. Ids go to the log only,
 * because health is open to everybody. The checks run at most once a minute; a database that cannot be asked is not kept.
 */
@Component
class GraphHealthIndicator extends AbstractHealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(GraphHealthIndicator.class);
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final GraphChecks checks;
    private final LongSupplier nanoTime;
    private Findings last;
    private long lastAt_ns;

    @Autowired
    GraphHealthIndicator(GraphChecks checks) {
        this(checks, System::nanoTime);
    }

    /** @param nanoTime a clock that never goes back: a jump of the wall clock must not keep an old answer */
    GraphHealthIndicator(GraphChecks checks, LongSupplier nanoTime) {
        super("The checks of the graph could not be run");
        this.checks = checks;
        this.nanoTime = nanoTime;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Findings findings = findings();
        builder.status(findings.failing().isEmpty() ? "UP" : "DOWN").withDetail("checks", checks.listChecks().size());
        if (!findings.failing().isEmpty()) {
            builder.withDetail("failing", findings.failing().stream().map(f -> f.check().name()).toList());
        }
        if (!findings.unfinished().isEmpty()) {
            builder.withDetail("unfinished", findings.unfinished());
        }
    }

    private synchronized Findings findings() {
        long now = nanoTime.getAsLong();
        if (last == null || now - lastAt_ns >= KEPT.toNanos()) {
            last = checks.run();
            lastAt_ns = now;
            last.failing().forEach(f -> log.warn("Graph check {} fails ({}): {}", f.check().name(), f.check().holds(), f.examples()));
        }
        return last;
    }
}
