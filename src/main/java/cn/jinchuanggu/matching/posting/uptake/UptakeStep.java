package cn.jinchuanggu.matching.posting.uptake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The table of transitions: what a fund or a bank says of a financing need, from which states, and where it leads. */
public enum UptakeStep {
    /** Also again, after it was refused. */
    TAKE_UP("接手洽谈", EnumSet.of(UptakeState.REFUSED), true, UptakeState.TALKING),
    GRANT("回报已放款", EnumSet.of(UptakeState.TALKING), false, UptakeState.GRANTED),
    REFUSE("回报未通过", EnumSet.of(UptakeState.TALKING), false, UptakeState.REFUSED);

    private final String label;
    private final Set<UptakeState> from;
    private final boolean first;
    private final UptakeState to;

    UptakeStep(String label, Set<UptakeState> from, boolean first, UptakeState to) {
        this.label = label;
        this.from = from;
        this.first = first;
        this.to = to;
    }

    /** The step with this address, such as {@code take-up}. */
    public static Optional<UptakeStep> find(String path) {
        return Arrays.stream(values()).filter(s -> s.path().equals(path)).findFirst();
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    UptakeState leadsTo() {
        return to;
    }

    /** @param state empty when this side has not said anything yet */
    boolean isPossible(Optional<UptakeState> state) {
        return state.map(from::contains).orElse(first);
    }
}
