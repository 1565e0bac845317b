package cn.jinchuanggu.graph;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** The part {@code store} of the health: whether the database answered a real question in the last seconds. */
@Component
class StoreHealthIndicator extends AbstractHealthIndicator {

    private final GraphPulse pulse;

    StoreHealthIndicator(GraphPulse pulse) {
        super("The database could not be asked");
        this.pulse = pulse;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(pulse.beats() ? "UP" : "DOWN");
        if (!pulse.trouble().isEmpty()) {
            builder.withDetail("trouble", pulse.trouble());
        }
    }
}
