package cn.jinchuanggu.engagement.introduction;

import static cn.jinchuanggu.engagement.introduction.IntroductionState.ANSWERED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.DISCLOSED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.NEGOTIATING;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.PROPOSED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.REFUSED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.SHELVED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.VIEWED;
import static cn.jinchuanggu.engagement.introduction.IntroductionState.WITHDRAWN;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two sides brought together. Where it stands is the sum of its entries.
 *
 * @param entries in their order, at least one
 */
public record Introduction(IntroductionHead head, List<Entry> entries) {

    /** Name of the fact that says where an entry led. */
    static final String STATE = "state";
    /** Name of the fact that says for which side an entry was made. */
    static final String SIDE = "side";
    /** Name of the fact that holds the hash of the entry before about the same introduction. */
    static final String BEFORE = "before";
    static final String CODE = "code";

    public Introduction {
        entries = List.copyOf(entries);
    }

    public String id() {
        return head.id();
    }

    public IntroductionState state() {
        return state(entries.getLast());
    }

    /** How many entries changed it; that somebody has looked at it is no change. */
    public int version() {
        return (int) entries.stream().filter(e -> step(e) != IntroductionStep.VIEW).count();
    }

    public static IntroductionStep step(Entry entry) {
        return IntroductionStep.valueOf(entry.kind());
    }

    public static IntroductionState state(Entry entry) {
        return IntroductionState.valueOf((String) entry.facts().get(STATE));
    }

    /** The side for which an entry was made; empty for what a broker, an operator or the platform did. */
    public static Optional<Side> side(Entry entry) {
        return Optional.ofNullable((String) entry.facts().get(SIDE)).map(Side::valueOf);
    }

    /** Whether this side has seen it; whoever has taken a step has. */
    public boolean hasViewed(Side side) {
        return entries.stream().anyMatch(e -> side(e).filter(side::equals).isPresent());
    }

    public Optional<Answer> findAnswer(Side side) {
        return findLast(side, IntroductionStep.ANSWER).map(e -> Answer.of(e.facts()));
    }

    /** Whether this side agrees now that the other knows it. */
    public boolean consents(Side side) {
        return findLast(side, IntroductionStep.CONSENT, IntroductionStep.REVOKE).filter(e -> step(e) == IntroductionStep.CONSENT).isPresent();
    }

    /** Whether both sides know each other now. */
    public boolean isDisclosed() {
        return state().discloses() && consents(Side.SUPPLIER) && consents(Side.DEMANDER);
    }

    /** Why it was refused; empty unless it was. */
    public Optional<RefusalCode> refusal() {
        return state() == REFUSED ? RefusalCode.find((String) entries.getLast().facts().get(CODE)) : Optional.empty();
    }

    /** The sides whose answer or consent is awaited. */
    public Set<Side> awaited() {
        Set<Side> awaited = EnumSet.noneOf(Side.class);
        switch (state()) {
            case PROPOSED, VIEWED, ANSWERED -> {
                Arrays.stream(Side.values()).filter(s -> findAnswer(s).isEmpty()).forEach(awaited::add);
                if (awaited.isEmpty()) {
                    Arrays.stream(Side.values()).filter(s -> !consents(s)).forEach(awaited::add);
                }
            }
            case DISCLOSED, NEGOTIATING, SHELVED, REFUSED, WITHDRAWN -> {
                // nobody is waited for
            }
        }
        return awaited;
    }

    /** Last day of what is awaited: the days count from the last step that asked for it. Empty when nobody is awaited. */
    Optional<LocalDate> dueOn(AnswerDays days) {
        if (awaited().isEmpty()) {
            return Optional.empty();
        }
        boolean answered = Arrays.stream(Side.values()).allMatch(s -> findAnswer(s).isPresent());
        List<IntroductionStep> asking = answered ? List.of(IntroductionStep.ANSWER, IntroductionStep.RESUME, IntroductionStep.REVOKE)
                : List.of(IntroductionStep.PROPOSE, IntroductionStep.RESUME);
        return entries.reversed().stream().filter(e -> asking.contains(step(e))).findFirst()
                .map(e -> e.at().toLocalDate()).map(day -> day.plusDays(days.on(day)));
    }

    /** The side for which this person acts; empty for others. */
    public Optional<Side> sideOf(Actor actor) {
        return Arrays.stream(Side.values()).filter(s -> actor.actsFor(head.of(s).partyId())).findFirst();
    }

    public boolean isProposer(Actor actor) {
        return head.proposer().equals(actor.username());
    }

    /** Where a step leads that a side, or nobody of the two, takes now. */
    IntroductionState after(IntroductionStep step, Optional<Side> side) {
        return switch (step) {
            case PROPOSE -> PROPOSED;
            case VIEW -> state() == PROPOSED ? VIEWED : state();
            case ANSWER -> ANSWERED;
            case CONSENT -> state() == NEGOTIATING ? NEGOTIATING : consents(side.orElseThrow().other()) ? DISCLOSED : ANSWERED;
            case REVOKE -> state() == DISCLOSED ? ANSWERED : state();
            case NEGOTIATE -> NEGOTIATING;
            case REFUSE -> REFUSED;
            case WITHDRAW -> WITHDRAWN;
            case SHELVE -> SHELVED;
            case RESUME -> resumed();
        };
    }

    /** Where it stood before it was shelved; a consent taken back meanwhile counts. */
    private IntroductionState resumed() {
        IntroductionState before = entries.reversed().stream().map(Introduction::state).filter(s -> s != SHELVED).findFirst().orElseThrow();
        return before == DISCLOSED && !(consents(Side.SUPPLIER) && consents(Side.DEMANDER)) ? ANSWERED : before;
    }

    private Optional<Entry> findLast(Side side, IntroductionStep... steps) {
        return entries.reversed().stream().filter(e -> Arrays.asList(steps).contains(step(e)) && side(e).filter(side::equals).isPresent()).findFirst();
    }
}
