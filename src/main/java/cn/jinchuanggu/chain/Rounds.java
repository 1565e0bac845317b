package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.store.FactsStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
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

    private final List<Assessed> views;
    private final FactsStore facts;
    private final Clock clock;
    private final Map<String, Long> seen = new HashMap<>();
    private LocalDate day;

    Rounds(List<Assessed> views, FactsStore facts, Clock clock) {
        this.views = List.copyOf(views);
        this.facts = facts;
        this.clock = clock;
    }

    /** Does what is due now; returns when it is done. */
    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    public synchronized void run() {
        LocalDate today = LocalDate.now(clock.withZone(CHANGZHI));
        boolean all = !today.equals(day);
        for (Assessed view : views) {
            for (String kind : view.kinds()) {
                if (all) {
                    assessAll(view, kind);
                } else {
                    assessChanged(view, kind);
                }
            }
            if (all) {
                view.removeGone();
            }
        }
        day = today;
    }

    private void assessAll(Assessed view, String kind) {
        seen.put(key(view, kind), facts.lastRevision());
        List<String> ids = facts.listIds(kind, "", BATCH);
        while (!ids.isEmpty()) {
            view.assess(ids);
            ids = facts.listIds(kind, ids.getLast(), BATCH);
        }
    }

    private void assessChanged(Assessed view, String kind) {
        Map<String, Long> changed = facts.listChanged(kind, seen.get(key(view, kind)), BATCH);
        while (!changed.isEmpty()) {
            view.assess(List.copyOf(changed.keySet()));
            long last = changed.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            seen.put(key(view, kind), last);
            changed = facts.listChanged(kind, last, BATCH);
        }
    }

    private static String key(Assessed view, String kind) {
        return view.getClass().getName() + " " + kind;
    }
}
