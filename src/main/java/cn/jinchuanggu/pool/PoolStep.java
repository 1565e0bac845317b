package cn.jinchuanggu.pool;

import static cn.jinchuanggu.pool.PlaceState.CONFIRMED;
import static cn.jinchuanggu.pool.PlaceState.OPEN;
import static cn.jinchuanggu.pool.PlaceState.REMOVED;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the operator decides about a place, from which states, and where it leads. */
public enum PoolStep implements LedgerStep {
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

    @Override
    public String label() {
        return label;
    }

    public static Optional<PoolStep> find(String path) {
        return LedgerStep.find(EnumSet.allOf(PoolStep.class), path);
    }

    public boolean isPossibleIn(PlaceState state) {
        return from.contains(state);
    }

    public PlaceState leadsTo() {
        return to;
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(PlaceState state) {
        return onlyFrom(from.stream().map(PlaceState::label), "", "", state.label());
    }
}
