package cn.jinchuanggu.cockpit.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many needs have come how far.
 *
 * @param steps   one for each stage, in order
 * @param threads the needs that were counted
 */
public record Funnel(List<Step> steps, List<NeedThread> threads) {

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

    static Funnel of(List<NeedThread> threads) {
        List<Step> steps = new ArrayList<>();
        long before = 0;
        for (Stage stage : Stage.values()) {
            long count = threads.stream().filter(t -> t.hasReached(stage)).count();
            steps.add(new Step(stage, count, before == 0 ? Optional.empty() : Optional.of((double) count / before), median(stage, threads)));
            before = count;
        }
        return new Funnel(List.copyOf(steps), List.copyOf(threads));
    }

    /** The needs behind the figure of a stage: those that have come at least so far. */
    public List<NeedThread> listReached(Stage stage) {
        return threads.stream().filter(t -> t.hasReached(stage)).toList();
    }

    private static Optional<Double> median(Stage stage, List<NeedThread> threads) {
        long[] days = threads.stream().flatMap(t -> t.daysTo(stage).stream()).mapToLong(Long::longValue).sorted().toArray();
        return days.length == 0 ? Optional.empty() : Optional.of((days[(days.length - 1) / 2] + days[days.length / 2]) / 2.0);
    }
}
