package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.store.FactsStore;
import cn.jinchuanggu.shared.RightOfWay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the views of chains and libraries as they should be: all entities after the start and on each new day, because criteria look
 * at days; those that were written since within some seconds, also while the round over all is under way. Both let people go first:
 * what an import brings, and the round after its first {@value #AT_ONCE} entities, is worked on two seconds of some twelve, and less
 * while requests keep the processors busy. Several instances may do the same work; it comes out equal.
 */
@Component
public class Rounds {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 200;
    static final int AT_ONCE = 2_000;
    private static final Duration TURN = Duration.ofSeconds(2);

    /** By the kind of entities that they look at, so that each kind is asked for once. */
    private final Map<String, List<Assessed>> views = new LinkedHashMap<>();
    private final FactsStore facts;
    private final RightOfWay people;
    private final Clock clock;
    private final Duration turn;
    private final Map<String, Long> seen = new HashMap<>();
    /** Kinds of which the round at hand has not assessed all, the last of the first one that it has, and how many it has of all. */
    private final Deque<String> left = new ArrayDeque<>();
    private String after = "";
    private int assessed;
    private LocalDate day;

    @Autowired
    Rounds(List<Assessed> views, FactsStore facts, RightOfWay people, Clock clock) {
        this(views, facts, people, clock, TURN);
    }

    /** @param turn how long a round over all goes on before it lets others go first, after its first entities */
    Rounds(List<Assessed> views, FactsStore facts, RightOfWay people, Clock clock, Duration turn) {
        views.forEach(view -> view.kinds().forEach(kind -> this.views.computeIfAbsent(kind, k -> new ArrayList<>()).add(view)));
        this.facts = facts;
        this.people = people;
        this.clock = clock;
        this.turn = turn;
    }

    /** Does all that is due now; returns when it is done. */
    public synchronized void run() {
        boolean done = runForATurn();
        while (!done) {
            done = runForATurn();
        }
    }

    /** As much as one turn holds of what was written since, and then of the round over all. @return whether nothing is left */
    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    public synchronized boolean runForATurn() {
        beginOnANewDay();
        long begun = System.nanoTime();
        boolean changedLeft = false;
        for (Map.Entry<String, List<Assessed>> view : views.entrySet()) {
            changedLeft |= !assessChanged(view.getKey(), view.getValue(), begun);
        }
        boolean goesOn = true;
        while (goesOn && !left.isEmpty()) {
            assessNext();
            goesOn = assessed < AT_ONCE || isInTurn(begun);
        }
        return left.isEmpty() && !changedLeft;
    }

    private boolean isInTurn(long begun_ns) {
        return System.nanoTime() - begun_ns < turn.toNanos();
    }

    private void beginOnANewDay() {
        LocalDate today = LocalDate.now(clock.withZone(CHANGZHI));
        if (!today.equals(day)) {
            long revision = facts.lastRevision();
            views.keySet().forEach(kind -> seen.put(kind, revision));
            left.clear();
            left.addAll(views.keySet());
            after = "";
            assessed = 0;
            day = today;
        }
    }

    /** The next entities of the round over all; at its end those that are gone leave the views. */
    private void assessNext() {
        List<String> ids = facts.listIds(left.peek(), after, BATCH);
        if (!ids.isEmpty()) {
            assess(ids, views.get(left.peek()));
            assessed += ids.size();
            after = ids.getLast();
            return;
        }
        if (left.size() == 1) {
            views.values().stream().flatMap(List::stream).distinct().forEach(Assessed::removeGone);
        }
        left.remove();
        after = "";
    }

    /** @return false when the turn was over before all were assessed; some are in every turn */
    private boolean assessChanged(String kind, List<Assessed> of, long begun_ns) {
        Map<String, Long> changed = facts.listChanged(kind, seen.get(kind), BATCH);
        while (!changed.isEmpty()) {
            assess(List.copyOf(changed.keySet()), of);
            long last = changed.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            seen.put(kind, last);
            if (!isInTurn(begun_ns)) {
                return changed.size() < BATCH;
            }
            changed = facts.listChanged(kind, last, BATCH);
        }
        return true;
    }

    private void assess(List<String> ids, List<Assessed> of) {
        people.giveWay();
        of.forEach(view -> view.assess(ids));
    }
}
