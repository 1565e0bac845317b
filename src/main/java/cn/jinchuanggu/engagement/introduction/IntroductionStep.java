package cn.jinchuanggu.engagement.introduction;

import static cn.jinchuanggu.engagement.introduction.IntroductionState.ANSWERED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.DISCLOSED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.NEGOTIATING;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.PROPOSED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.REFUSED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.SHELVED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.VIEWED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.WITHDRAWN;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of transitions, in one place: what can be done to an introduction, in which states and by whom. Where it leads
 * depends on what both sides said ({@link Introduction#after}); what else must hold is said by {@link IntroductionRules}.
 */
public enum IntroductionStep implements LedgerStep {
    PROPOSE("提出引荐", EnumSet.of(Part.PROPOSER), Set.of()),
    VIEW("查看", EnumSet.of(Part.SIDE), EnumSet.of(PROPOSED, VIEWED, ANSWERED)),
    ANSWER("答复", EnumSet.of(Part.SIDE), EnumSet.of(PROPOSED, VIEWED, ANSWERED)),
    CONSENT("同意披露", EnumSet.of(Part.SIDE), EnumSet.of(ANSWERED, NEGOTIATING)),
    REVOKE("撤回同意", EnumSet.of(Part.SIDE), EnumSet.of(ANSWERED, DISCLOSED, NEGOTIATING, SHELVED)),
    /** Written by the deal that is opened on it; has no address of its own. */
    NEGOTIATE("开始洽谈", EnumSet.of(Part.PROPOSER, Part.SIDE), EnumSet.of(DISCLOSED)),
    REFUSE("婉拒", EnumSet.of(Part.SIDE), EnumSet.of(PROPOSED, VIEWED, ANSWERED, DISCLOSED)),
    WITHDRAW("撤回引荐", EnumSet.of(Part.PROPOSER), EnumSet.of(PROPOSED, VIEWED, ANSWERED, SHELVED)),
    SHELVE("搁置", EnumSet.of(Part.PROPOSER, Part.SIDE, Part.OPERATOR), EnumSet.of(PROPOSED, VIEWED, ANSWERED, DISCLOSED)),
    RESUME("恢复", EnumSet.of(Part.PROPOSER, Part.SIDE, Part.OPERATOR), EnumSet.of(SHELVED));

    /** What somebody is to an introduction. */
    enum Part {
        PROPOSER("提出引荐的人"),
        SIDE("被引荐的双方"),
        OPERATOR("园区运营");

        private final String label;

        Part(String label) {
            this.label = label;
        }
    }

    private final String label;
    private final Set<Part> parts;
    private final Set<IntroductionState> from;

    IntroductionStep(String label, Set<Part> parts, Set<IntroductionState> from) {
        this.label = label;
        this.parts = parts;
        this.from = from;
    }

    @Override
    public String label() {
        return label;
    }

    /** The step with this address; proposing, viewing and negotiating have none. */
    public static Optional<IntroductionStep> find(String path) {
        return LedgerStep.find(Arrays.stream(values()).filter(IntroductionStep::hasAddress).toList(), path);
    }

    /** Whether people ask for it by its name. */
    boolean hasAddress() {
        return this != PROPOSE && this != VIEW && this != NEGOTIATE;
    }

    /** Whether it ends the introduction or takes something back. */
    public boolean takesBack() {
        return this == REFUSE || this == WITHDRAW || this == REVOKE || this == SHELVE;
    }

    boolean isFor(Part part) {
        return parts.contains(part);
    }

    boolean isPossibleIn(IntroductionState state) {
        return from.contains(state);
    }

    /** Who may, for people. */
    String parts() {
        return parts.stream().map(p -> p.label).collect(Collectors.joining("或"));
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(IntroductionState state) {
        return onlyFrom(from.stream().map(IntroductionState::label), "引荐", "这件引荐", state.label());
    }
}
