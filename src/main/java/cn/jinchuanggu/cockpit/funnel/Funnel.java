package cn.jinchuanggu.cockpit.funnel;

import cn.jinchuanggu.shared.WholeList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How many needs have come how far.
 *
 * @param steps one for each stage, in order
 */
public record Funnel(List<Step> steps) {

    public Funnel {
        steps = List.copyOf(steps);
    }

    /**
     * One stage.
     *
     * @param count      needs that have come at least so far
     * @param conversion share of those of the stage before, from 0 to 1; empty for the first and when none came so far
     * @param medianDays from the stage before; empty when no need has both days
     */
    public record Step(Stage stage, long count, Optional<Double> conversion, Optional<Double> medianDays) {

        private static final String NONE = "--";

        /** The share for people, in whole per cent; {@code --} for none. */
        public String share() {
            return conversion.map(s -> String.format(Locale.ROOT, "%.0f %%", 100 * s)).orElse(NONE);
        }

        /** The days for people, at most one decimal; {@code --} for none. */
        public String days() {
            return medianDays.map(d -> String.format(Locale.ROOT, d == Math.rint(d) ? "%.0f" : "%.1f", d)).orElse(NONE);
        }
    }

    /** The funnel of these needs, each of which is looked at once and let go. */
    static Funnel of(WholeList<NeedThread> threads) {
        Counting counting = new Counting();
        threads.forEach(counting);
        return counting.funnel();
    }

    /** Counts the needs that are handed to it. For one thread. */
    static final class Counting implements Consumer<NeedThread> {

        private final Map<Stage, Long> reached = new EnumMap<>(Stage.class);
        /** How many needs took so many days to a stage. */
        private final Map<Stage, SortedMap<Long, Long>> days = new EnumMap<>(Stage.class);

        @Override
        public void accept(NeedThread thread) {
            for (Stage stage : Stage.values()) {
                if (thread.hasReached(stage)) {
                    reached.merge(stage, 1L, Long::sum);
                }
                thread.daysTo(stage).ifPresent(d -> days.computeIfAbsent(stage, s -> new TreeMap<>()).merge(d, 1L, Long::sum));
            }
        }

        /** The funnel as far as needs were handed over. */
        Funnel funnel() {
            List<Step> steps = new ArrayList<>();
            long before = 0;
            for (Stage stage : Stage.values()) {
                long count = reached.getOrDefault(stage, 0L);
                Optional<Double> share = before == 0 ? Optional.empty() : Optional.of((double) count / before);
                steps.add(new Step(stage, count, share, median(days.getOrDefault(stage, new TreeMap<>()))));
                before = count;
            }
            return new Funnel(steps);
        }

        private static Optional<Double> median(SortedMap<Long, Long> counts) {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            return all == 0 ? Optional.empty() : Optional.of((at((all - 1) / 2, counts) + at(all / 2, counts)) / 2.0);
        }

        /** The number at this place from 0 when all stand in order. */
        private static long at(long place, SortedMap<Long, Long> counts) {
            long passed = 0;
            for (Map.Entry<Long, Long> entry : counts.entrySet()) {
                passed += entry.getValue();
                if (passed > place) {
                    return entry.getKey();
                }
            }
            throw new IllegalArgumentException("no number at place " + place + " of " + passed);
        }
    }
}
