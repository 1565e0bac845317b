package cn.jinchuanggu.cockpit.goal;

import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a goal stands.
 *
 * @param day      the day that was counted: the one asked for, or the last day of the goal when that is past
 * @param past     whether the last day is past, so that this is a result
 * @param readings in the order of the goal
 * @param nearest  how many records are the nearest to count next; empty when nobody says so
 */
public record GoalStanding(Goal goal, Goal.Target target, LocalDate day, boolean past, List<Counted> readings, Optional<Nearest> nearest) {

    /**
     * One reading as it was counted.
     *
     * @param target   what is to be reached, in the unit of the figure
     */
    public record Counted(Goal.Reading reading, Figure figure, Tally tally, long target, Forecast forecast) {

        public long value() {
            return tally.value();
        }

        /** What is missing; 0 when it is reached. */
        public long missing() {
            return Math.max(0, target - value());
        }

        public boolean reached() {
            return value() >= target;
        }

        public Measure measure() {
            return figure.measure();
        }
    }

    /** The figure of those that could count next. */
    public record Nearest(Figure figure, long count) {
    }

    public GoalStanding {
        readings = List.copyOf(readings);
    }

    /** The reading that is forecast; empty for a milestone. */
    public Optional<Counted> main() {
        return readings.stream().findFirst();
    }

    /** Whether the readings disagree about whether the target is reached. */
    public boolean isDisputed() {
        return readings.stream().map(Counted::reached).distinct().count() > 1;
    }

    /** Whether there is any record at all, in any reading. */
    public boolean isEmpty() {
        return readings.stream().allMatch(r -> r.tally().records() == 0);
    }
}
