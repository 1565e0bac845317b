package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.engagement.introduction.IntroductionStep.Part;
import cn.jinchuanggu.listing.Hindrance.Kind;
import cn.jinchuanggu.listing.Hindrance;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether this person may take this step on this introduction now. Pages, boards and commands ask the same question. */
final class IntroductionRules {

    private IntroductionRules() {
    }

    /** Whether the person may know of the introduction at all. */
    static boolean sees(Introduction introduction, Actor actor) {
        return !parts(introduction, actor).isEmpty();
    }

    /** Whether the step is of this person's part, whatever the state. */
    static boolean isPartOf(IntroductionStep step, Introduction introduction, Actor actor) {
        return parts(introduction, actor).stream().anyMatch(step::isFor);
    }

    /** What keeps the person from taking the step; empty when nothing does. */
    static Optional<Hindrance> hindrance(IntroductionStep step, Introduction introduction, Actor actor) {
        return person(step, introduction, actor).map(s -> new Hindrance(Kind.PERSON, s))
                .or(() -> state(step, introduction).map(s -> new Hindrance(Kind.STATE, s)))
                .or(() -> introduction.sideOf(actor).flatMap(side -> own(step, introduction, side)))
                .or(() -> missing(step, introduction).map(s -> new Hindrance(Kind.TOO_EARLY, s)));
    }

    /** What the introduction waits for, in one sentence; empty when it waits for nobody. */
    static Optional<String> blockedBy(Introduction introduction) {
        Set<Side> awaited = introduction.awaited();
        if (awaited.isEmpty()) {
            return Optional.empty();
        }
        boolean answers = awaited.stream().anyMatch(s -> introduction.findAnswer(s).isEmpty());
        return Optional.of(answers ? "等待" + labels(awaited) + "答复三个问题。" : consentMissing(awaited));
    }

    private static Set<Part> parts(Introduction introduction, Actor actor) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (introduction.isProposer(actor)) {
            parts.add(Part.PROPOSER);
        }
        if (actor.hasAny(Role.ENTERPRISE, Role.INSTITUTION) && introduction.sideOf(actor).isPresent()) {
            parts.add(Part.SIDE);
        }
        if (actor.has(Role.OPERATOR)) {
            parts.add(Part.OPERATOR);
        }
        return parts;
    }

    private static Optional<String> person(IntroductionStep step, Introduction introduction, Actor actor) {
        return isPartOf(step, introduction, actor) ? Optional.empty() : Optional.of("只有" + step.parts() + "可以" + step.label() + "。");
    }

    private static Optional<String> state(IntroductionStep step, Introduction introduction) {
        return step.isPossibleIn(introduction.state()) ? Optional.empty() : Optional.of(step.wrongState(introduction.state()));
    }

    /** What the person's own side has done or not done. */
    private static Optional<Hindrance> own(IntroductionStep step, Introduction introduction, Side side) {
        return switch (step) {
            case VIEW -> when(introduction.hasViewed(side), Kind.STATE, "贵方已经查看过。");
            case ANSWER -> when(introduction.findAnswer(side).isPresent(), Kind.STATE, "贵方已经答复过，不用再答复。");
            case CONSENT -> when(introduction.consents(side), Kind.STATE, "贵方已经同意披露。")
                    .or(() -> when(introduction.findAnswer(side).isEmpty(), Kind.TOO_EARLY, "请先答复三个问题，再同意披露。"));
            case REVOKE -> when(!introduction.consents(side), Kind.STATE, "贵方现在没有同意披露，没有可以撤回的。");
            case PROPOSE, NEGOTIATE, REFUSE, WITHDRAW, SHELVE, RESUME -> Optional.empty();
        };
    }

    /** Negotiating begins when both sides know each other. */
    private static Optional<String> missing(IntroductionStep step, Introduction introduction) {
        Set<Side> silent = Arrays.stream(Side.values()).filter(s -> !introduction.consents(s)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
        return step == IntroductionStep.NEGOTIATE && !silent.isEmpty() ? Optional.of(consentMissing(silent)) : Optional.empty();
    }

    private static String consentMissing(Set<Side> silent) {
        return "双方都同意披露之后才可以开始洽谈，还缺" + labels(silent) + "的同意。";
    }

    private static String labels(Set<Side> sides) {
        return sides.stream().map(Side::label).collect(Collectors.joining("和"));
    }

    private static Optional<Hindrance> when(boolean holds, Kind kind, String sentence) {
        return holds ? Optional.of(new Hindrance(kind, sentence)) : Optional.empty();
    }
}
