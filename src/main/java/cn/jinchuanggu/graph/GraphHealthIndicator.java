package cn.jinchuanggu.graph;

import cn.jinchuanggu.graph.GraphChecks.Findings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final Clock clock;
    private Findings last;
    private Instant lastAt = Instant.EPOCH;

    GraphHealthIndicator(GraphChecks checks, Clock clock) {
        super("The checks of the graph could not be run");
        this.checks = checks;
        this.clock = clock;
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
        Instant now = clock.instant();
        if (last == null || Duration.between(lastAt, now).compareTo(KEPT) >= 0) {
            last = checks.run();
            lastAt = now;
            last.failing().forEach(f -> log.warn("Graph check {} fails ({}): {}", f.check().name(), f.check().holds(), f.examples()));
        }
        return last;
    }
}
