package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.store.FactsStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the views of chains and libraries as they should be: all entities at the start and on each new day, because criteria look
 * at days; in between, within some seconds, those that were written since. Several instances may do the same work; it comes out equal.
 */
@Component
public class Rounds {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 200;

    /** By the kind of entities that they look at, so that each kind is asked for once. */
    private final Map<String, List<Assessed>> views = new LinkedHashMap<>();
    private final FactsStore facts;
    private final Clock clock;
    private final Map<String, Long> seen = new HashMap<>();
    private LocalDate day;

    Rounds(List<Assessed> views, FactsStore facts, Clock clock) {
        views.forEach(view -> view.kinds().forEach(kind -> this.views.computeIfAbsent(kind, k -> new ArrayList<>()).add(view)));
        this.facts = facts;
        this.clock = clock;
    }

    /** Does what is due now; returns when it is done. */
    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    public synchronized void run() {
        LocalDate today = LocalDate.now(clock.withZone(CHANGZHI));
        boolean all = !today.equals(day);
        views.forEach((kind, of) -> {
            if (all) {
                assessAll(kind, of);
            } else {
                assessChanged(kind, of);
            }
        });
        if (all) {
            views.values().stream().flatMap(List::stream).distinct().forEach(Assessed::removeGone);
        }
        day = today;
    }

    private void assessAll(String kind, List<Assessed> of) {
        seen.put(kind, facts.lastRevision());
        List<String> ids = facts.listIds(kind, "", BATCH);
        while (!ids.isEmpty()) {
            assess(ids, of);
            ids = facts.listIds(kind, ids.getLast(), BATCH);
        }
    }

    private void assessChanged(String kind, List<Assessed> of) {
        Map<String, Long> changed = facts.listChanged(kind, seen.get(kind), BATCH);
        while (!changed.isEmpty()) {
            assess(List.copyOf(changed.keySet()), of);
            long last = changed.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            seen.put(kind, last);
            changed = facts.listChanged(kind, last, BATCH);
        }
    }

    private static void assess(List<String> ids, List<Assessed> of) {
        of.forEach(view -> view.assess(ids));
    }
}
