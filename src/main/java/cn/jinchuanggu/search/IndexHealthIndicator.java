package cn.jinchuanggu.search;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * The part {@code index} of the health: how many listings are found, how many wait for their meaning, how far it is behind the
 * graph, what is in the way. Down when the index itself has failed, and when it has not come nearer to the graph for a while;
 * a great import keeps it busy and is no fault.
 */
@Component
class IndexHealthIndicator extends AbstractHealthIndicator {

    private static final Duration TOLERATED = Duration.ofSeconds(30);

    private final SearchIndex index;
    private final IndexFollower follower;

    IndexHealthIndicator(SearchIndex index, IndexFollower follower) {
        super("The index could not be asked");
        this.index = index;
        this.follower = follower;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        boolean follows = index.isUsable() && follower.behind().compareTo(TOLERATED) < 0;
        builder.status(follows ? "UP" : "DOWN").withDetail("listings", index.size())
                .withDetail("withoutMeaning", index.countWithoutMeaning()).withDetail("behindSeconds", follower.behind().toSeconds());
        if (!follower.trouble().isEmpty()) {
            builder.withDetail("trouble", follower.trouble());
        }
    }
}
