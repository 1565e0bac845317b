package cn.jinchuanggu.listing;

import cn.jinchuanggu.listing.store.ListingStore;
import cn.jinchuanggu.shared.PartByPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every hour for listings that nobody has confirmed for too long. Several instances may look at once: each listing is
 * taken before its state is read, so each step is taken once.
 */
@Component
@EnableScheduling
class FreshnessRound {

    private static final Logger log = LoggerFactory.getLogger(FreshnessRound.class);
    private static final int PART = 1_000;

    private final ListingStore store;
    private final Lifecycle lifecycle;
    private final Clock clock;

    FreshnessRound(ListingStore store, Lifecycle lifecycle, Clock clock) {
        this.store = store;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        LocalDate today = LocalDate.now(clock);
        long closed = count(today.minusDays(FreshnessDays.closeAfter(today)), lifecycle::closeWhenDue);
        long asked = count(today.minusDays(FreshnessDays.promptAfter(today)), lifecycle::promptWhenDue);
        if (closed + asked > 0) {
            log.info("Freshness: {} listings closed, {} owners asked", closed, asked);
        }
    }

    private long count(LocalDate day, Predicate<String> step) {
        return PartByPart.<ListingStore.Unconfirmed>of(PART, (last, limit) -> store.listUnconfirmedSince(day, last, limit)).map(ListingStore.Unconfirmed::id).filter(step).count();
    }
}
