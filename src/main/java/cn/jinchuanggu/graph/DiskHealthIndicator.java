package cn.jinchuanggu.graph;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** The part {@code disk} of the health: down while the {@link DiskGuard} refuses to write. */
@Component
class DiskHealthIndicator extends AbstractHealthIndicator {

    private final DiskGuard guard;

    DiskHealthIndicator(DiskGuard guard) {
        super("The disk could not be asked");
        this.guard = guard;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        DiskSpace space = guard.look();
        builder.status(space.isLow() ? "DOWN" : "UP").withDetail("freeBytes", space.free_B()).withDetail("neededBytes", space.needed_B());
    }
}
