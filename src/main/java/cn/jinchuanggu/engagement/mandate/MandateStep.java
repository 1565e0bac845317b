package cn.jinchuanggu.engagement.mandate;

import static cn.jinchuanggu.engagement.mandate.MandateState.CONFIRMED;
import static cn.jinchuanggu.engagement.mandate.MandateState.DECLINED;
import static cn.jinchuanggu.engagement.mandate.MandateState.ENDED;
import static cn.jinchuanggu.engagement.mandate.MandateState.PROPOSED;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be done to a mandate, in which states, by whom, and where it leads. */
public enum MandateStep implements LedgerStep {
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

    @Override
    public String label() {
        return label;
    }

    /** The step with this address; a mandate is not proposed by a step of its own address. */
    public static Optional<MandateStep> find(String path) {
        return LedgerStep.find(EnumSet.complementOf(EnumSet.of(PROPOSE)), path);
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
        return onlyFrom(from.stream().map(MandateState::label), "委托", "这份委托", state.label());
    }
}
