package cn.jinchuanggu.cockpit.funnel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A need and the first day on which it, or what grew from it, reached each stage.
 *
 * @param track   name of its industry; empty when it has none
 * @param unitId  id of the party that posted it
 * @param unit    name of that party
 * @param brokers user names of those who introduced it to somebody
 * @param reached at least {@link Stage#PUBLISHED}
 */
public record NeedThread(String needId, String title, boolean illustrative, String track, String unitId, String unit, Set<String> brokers,
        Map<Stage, LocalDate> reached) {

    public NeedThread {
        brokers = Set.copyOf(brokers);
        reached = new EnumMap<>(reached);
    }

    /** The furthest stage; a later one counts although an earlier one has no day of its own. */
    public Stage furthest() {
        return reached.keySet().stream().max(Comparator.naturalOrder()).orElse(Stage.PUBLISHED);
    }

    /** Whether it has come as far as this stage. */
    public boolean hasReached(Stage stage) {
        return furthest().compareTo(stage) >= 0;
    }

    /** As it was known on a day; empty when it was not public yet. */
    public Optional<NeedThread> until(LocalDate day) {
        Map<Stage, LocalDate> then = new EnumMap<>(Stage.class);
        reached.forEach((stage, on) -> {
            if (!on.isAfter(day)) {
                then.put(stage, on);
            }
        });
        return !then.containsKey(Stage.PUBLISHED) ? Optional.empty() : Optional.of(new NeedThread(needId, title, illustrative, track, unitId, unit, brokers, then));
    }

    /** Days from the nearest earlier stage that has a day to this one; empty when either is unknown. Never negative. */
    public Optional<Long> daysTo(Stage stage) {
        Optional<LocalDate> before = Arrays.stream(Stage.values()).filter(s -> s.compareTo(stage) < 0 && reached.containsKey(s))
                .max(Comparator.naturalOrder()).map(reached::get);
        return before.filter(day -> reached.containsKey(stage)).map(day -> Math.max(0, reached.get(stage).toEpochDay() - day.toEpochDay()));
    }
}
