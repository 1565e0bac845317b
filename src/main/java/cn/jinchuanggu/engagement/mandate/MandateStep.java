package cn.jinchuanggu.engagement.mandate;

import static cn.jinchuanggu.engagement.mandate.MandateState.CONFIRMED;
import static cn.jinchuanggu.engagement.mandate.MandateState.DECLINED;
import static cn.jinchuanggu.engagement.mandate.MandateState.ENDED;
import static cn.jinchuanggu.engagement.mandate.MandateState.PROPOSED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done to a mandate, in which states, by whom, and where it leads. */
public enum MandateStep {
    PROPOSE("提出委托", true, false, Set.of(), PROPOSED),
    CONFIRM("确认委托", false, true, EnumSet.of(PROPOSED), CONFIRMED),
    DECLINE("不接受", false, true, EnumSet.of(PROPOSED), DECLINED),
    END("终止委托", true, true, EnumSet.of(PROPOSED, CONFIRMED), ENDED);

    private final String label;
    private final boolean byBroker;
    private final boolean byParty;
    private final Set<MandateState> from;
    private final MandateState to;

    MandateStep(String label, boolean byBroker, boolean byParty, Set<MandateState> from, MandateState to) {
        this.label = label;
        this.byBroker = byBroker;
        this.byParty = byParty;
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

    /** The step with this address; a mandate is not proposed by a step of its own address. */
    public static Optional<MandateStep> find(String path) {
        return Arrays.stream(values()).filter(s -> s != PROPOSE && s.path().equals(path)).findFirst();
    }

    /** Whether it ends the mandate. */
    public boolean ends() {
        return this == DECLINE || this == END;
    }

    boolean byBroker() {
        return byBroker;
    }

    boolean byParty() {
        return byParty;
    }

    boolean isPossibleIn(MandateState state) {
        return from.contains(state);
    }

    MandateState leadsTo() {
        return to;
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(MandateState state) {
        return "只有“" + from.stream().map(MandateState::label).collect(Collectors.joining("”、“")) + "”的委托可以" + label
                + "，这份委托现在是“" + state.label() + "”。";
    }
}
