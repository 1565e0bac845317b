package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.privacy.store.PersonalStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a day forgets what has had its time by the inventory (PIPL 19, 47 §1 (2)), and writes into the ledger how much of what. A
 * day on which nothing was due is written too: that the round ran is part of the proof.
 */
@Component
public class RetentionRound {

    static final String KIND = "FORGOTTEN";
    private static final Logger log = LoggerFactory.getLogger(RetentionRound.class);
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Inventory inventory;
    private final PersonalStore store;
    private final Journal journal;
    private final Clock clock;

    RetentionRound(Inventory inventory, PersonalStore store, Journal journal, Clock clock) {
        this.inventory = inventory;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** Subject of a day's round in the ledger. */
    static String subject(LocalDate day) {
        return "retention " + day;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        try {
            forget(LocalDate.now(clock.withZone(CHANGZHI)));
        } catch (RuntimeException e) {
            // the graph is away: the next hour does what this one could not
            log.warn("What has had its time was not forgotten and is tried again: {}", e.toString());
        }
    }

    /**
     * Forgets what was due before a day; nothing when that day's round is written already.
     *
     * @return id of the inventory to how many records; those with none are left out
     */
    public Map<String, Long> forget(LocalDate day) {
        if (!journal.listEntries(subject(day)).isEmpty()) {
            return Map.of();
        }
        Map<String, Long> forgotten = new TreeMap<>();
        inventory.list().stream().filter(kept -> kept.expiry().isPresent()).forEach(kept -> {
            long all = 0;
            for (long some = store.expire(kept, day); some > 0; some = store.expire(kept, day)) {
                all += some;
            }
            if (all > 0) {
                forgotten.put(kept.id(), all);
            }
        });
        journal.inTransaction(() -> {
            boolean first = journal.take(subject(day)).isEmpty();
            return first ? journal.append(Ledger.PRIVACY, subject(day), KIND, Map.of("records", forgotten), "", Command.of(Actor.PLATFORM, null, List.of(day.toString()))) : null;
        });
        return forgotten;
    }
}
