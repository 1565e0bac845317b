package cn.jinchuanggu.policy.sandbox;

import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * One run over the cases on record. Computed by one thread; every other may read how far it is.
 *
 * <p>Limits across claims are not replayed: each case keeps the facts it was filed with, among them what its unit had
 * received before.
 */
public final class Trial {

    /** Cases kept by name on either side; the sums hold all. */
    private static final int SHOWN = 50;

    private final String id;
    private final List<ChangedValue> changes;
    private final long total;
    private final Policy text;
    private final Policy copy;

    private volatile long done;
    private volatile Result result;
    private volatile boolean failed;

    private final Map<Integer, Effect> byArticle = new TreeMap<>();
    private final PriorityQueue<Difference> winners = new PriorityQueue<>(byGain());
    private final PriorityQueue<Difference> losers = new PriorityQueue<>(byGain().reversed());
    private Effect all = Effect.NONE;
    private long unreadable;

    /**
     * What came out.
     *
     * @param all        over all cases
     * @param byArticle  by number of the article
     * @param winners    who gains most, the largest gain first
     * @param losers     who loses most, the largest loss first
     * @param unreadable cases whose facts the questions of today refuse; they are in no sum
     */
    public record Result(Effect all, Map<Integer, Effect> byArticle, List<Difference> winners, List<Difference> losers,
            long unreadable) {}

    Trial(String id, List<ChangedValue> changes, long total, Policy text, Policy copy) {
        this.id = id;
        this.changes = List.copyOf(changes);
        this.total = total;
        this.text = text;
        this.copy = copy;
    }

    /** Computes every case; called once. */
    void run(RecordedCases cases) {
        try {
            cases.forEach(this::take);
            result = new Result(all, Map.copyOf(byArticle), ordered(winners, byGain().reversed()), ordered(losers, byGain()), unreadable);
        } finally {
            failed = result == null;
        }
    }

    private void take(RecordedCase recorded) {
        try {
            Difference difference = new Difference(recorded,
                    text.assess(recorded.article(), recorded.facts(), recorded.assessedOn()).outcome(),
                    copy.assess(recorded.article(), recorded.facts(), recorded.assessedOn()).outcome());
            all = all.plus(difference);
            byArticle.merge(recorded.article(), Effect.NONE.plus(difference), (sum, one) -> sum.plus(difference));
            keep(difference);
        } catch (InvalidInput refusedToday) {
            unreadable++;
        }
        done++;
    }

    private void keep(Difference difference) {
        int direction = difference.gain().compareTo(Money.ZERO);
        PriorityQueue<Difference> side = direction > 0 ? winners : losers;
        if (direction != 0) {
            side.add(difference);
            if (side.size() > SHOWN) {
                side.poll();
            }
        }
    }

    private static List<Difference> ordered(PriorityQueue<Difference> side, Comparator<Difference> order) {
        List<Difference> list = new ArrayList<>(side);
        list.sort(order);
        return list;
    }

    private static Comparator<Difference> byGain() {
        return Comparator.comparing(Difference::gain).thenComparing(d -> d.recorded().id());
    }

    public String id() {
        return id;
    }

    /** What the copy says otherwise than the text. */
    public List<ChangedValue> changes() {
        return changes;
    }

    /** How many cases there were when it began. */
    public long total() {
        return total;
    }

    /** How many have been computed so far. */
    public long done() {
        return done;
    }

    /** Whether it ended without a result. */
    public boolean failed() {
        return failed;
    }

    /** What came out; null while it is running. */
    public Result result() {
        return result;
    }
}
