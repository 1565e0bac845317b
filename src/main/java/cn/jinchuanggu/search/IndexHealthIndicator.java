package cn.jinchuanggu.search;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** The part {@code index} of the health: how many listings are found, how many wait for their meaning, what is in the way. */
@Component
class IndexHealthIndicator extends AbstractHealthIndicator {

    private final SearchIndex index;
    private final IndexFollower follower;

    IndexHealthIndicator(SearchIndex index, IndexFollower follower) {
        super("The index could not be asked");
        this.index = index;
        this.follower = follower;
    }

    /** Up also while it cannot follow, because searching goes on; down when the index itself has failed. */
    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(index.isUsable() ? "UP" : "DOWN").withDetail("listings", index.size())
                .withDetail("withoutMeaning", index.countWithoutMeaning());
        if (!follower.trouble().isEmpty()) {
            builder.withDetail("trouble", follower.trouble());
        }
    }
}
