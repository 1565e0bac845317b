package cn.jinchuanggu.cockpit.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal of the plan, word for word, with the ways to count it.
 *
 * @param id         K1 to K7, as {@code POLICY.md} section 5 numbers them
 * @param text       the words of the plan
 * @param clause     where they stand
 * @param open       what the text leaves open, in Chinese
 * @param targets    by the day from which they hold
 * @param readings   the first is the one that is forecast; none for a milestone, which is no number
 * @param candidates id of the figure whose records are the nearest to count next; empty for none
 */
public record Goal(String id, String title, String text, String clause, String open, List<Target> targets, List<Reading> readings,
        Optional<String> candidates) {

    /**
     * @param value what is to be reached, in yuan for money
     * @param due   the last day
     */
    public record Target(LocalDate from, long value, LocalDate due) {
    }

    /** One way to count. @param figure id of the figure that counts so */
    public record Reading(String id, String name, String figure) {
    }

    public Goal {
        targets = List.copyOf(targets);
        readings = List.copyOf(readings);
    }

    /** Whether it is a milestone and no number. */
    public boolean isMilestone() {
        return readings.isEmpty();
    }

    /** The target that holds on a day; before the first one, the first. */
    public Target targetOn(LocalDate day) {
        return targets.reversed().stream().filter(t -> !t.from().isAfter(day)).findFirst().orElse(targets.getFirst());
    }
}
