package cn.jinchuanggu.pool;

import static cn.jinchuanggu.pool.PlaceState.CONFIRMED;
import static cn.jinchuanggu.pool.PlaceState.OPEN;
import static cn.jinchuanggu.pool.PlaceState.REMOVED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the operator decides about a place, from which states, and where it leads. */
public enum PoolStep {
    CONFIRM("纳入", EnumSet.of(OPEN, REMOVED), CONFIRMED),
    REMOVE("移出", EnumSet.of(OPEN, CONFIRMED), PlaceState.REMOVED);

    private final String label;
    private final Set<PlaceState> from;
    private final PlaceState to;

    PoolStep(String label, Set<PlaceState> from, PlaceState to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** The last part of its address, such as {@code confirm}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PoolStep> find(String path) {
        return Arrays.stream(values()).filter(s -> s.path().equals(path)).findFirst();
    }

    public boolean isPossibleIn(PlaceState state) {
        return from.contains(state);
    }

    public PlaceState leadsTo() {
        return to;
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(PlaceState state) {
        return "只有“" + from.stream().map(PlaceState::label).collect(Collectors.joining("”、“")) + "”的可以" + label + "，现在是“" + state.label() + "”。";
    }
}
