package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether this person may take this step on this claim today. Pages and commands ask the same question. */
final class ClaimRules {

    private final NoticeDays days;

    ClaimRules(NoticeDays days) {
        this.days = days;
    }

    /** Whether the person may know of the claim at all. */
    static boolean sees(Claim claim, Actor actor) {
        return seesAll(actor) || actor.actsFor(claim.applicant().partyId()) || claim.drafter().equals(actor.username());
    }

    /** Whether the person sees the claims of everybody. */
    static boolean seesAll(Actor actor) {
        return actor.hasAny(Role.POLICY_OFFICER, Role.FINANCE_REVIEWER, Role.OPERATOR);
    }

    /** Whether the step is of this person's duty, whatever the state of the claim. */
    static boolean isDutyOf(ClaimStep step, Claim claim, Actor actor) {
        return step.duty().isOfficial() ? step.duty().roles().stream().anyMatch(actor::has)
                : isApplicant(claim, actor) || isDrafter(claim, actor) && (step == ClaimStep.AMEND || step == ClaimStep.WITHDRAW);
    }

    /** What keeps the person from taking the step; empty when nothing does. */
    Optional<Hindrance> hindrance(ClaimStep step, Claim claim, Actor actor, LocalDate today) {
        return person(step, claim, actor).map(s -> new Hindrance(Kind.PERSON, s))
                .or(() -> state(step, claim).map(s -> new Hindrance(Kind.STATE, s)))
                .or(() -> ownWork(step, claim, actor).map(s -> new Hindrance(Kind.PERSON, s)))
                .or(() -> tooEarly(step, claim, today).map(s -> new Hindrance(Kind.TOO_EARLY, s)));
    }

    Optional<Notice> notice(Claim claim, LocalDate today) {
        return Notice.of(claim, days, today);
    }

    private static Optional<String> person(ClaimStep step, Claim claim, Actor actor) {
        if (!isDutyOf(step, claim, actor)) {
            return Optional.of(step.duty().isOfficial()
                    ? step.label() + "需要" + step.duty().roles().stream().sorted().map(Role::label).collect(Collectors.joining("或")) + "的账号。"
                    : "只有申报单位自己可以" + step.label() + "。");
        }
        if (step.duty().isOfficial() && (actor.actsFor(claim.applicant().partyId()) || claim.drafter().equals(actor.username()))) {
            return Optional.of("您代表申报单位或起草了这件申报，不能办理它。");
        }
        if (!isApplicant(claim, actor) && !step.duty().isOfficial() && claim.state() != ClaimState.DRAFT) {
            return Optional.of("提交之后只有申报单位自己可以" + step.label() + "。");
        }
        return Optional.empty();
    }

    private static Optional<String> state(ClaimStep step, Claim claim) {
        return step.isPossibleIn(claim.state()) ? Optional.empty() : Optional.of(step.wrongState(claim.state()));
    }

    /** Nobody approves, pays or recovers what they decided themselves. */
    private static Optional<String> ownWork(ClaimStep step, Claim claim, Actor actor) {
        return step.duty() == Duty.APPROVING && claim.decision().filter(d -> d.account().equals(actor.username())).isPresent()
                ? Optional.of("这件申报的决定是您作出的，不能由您自己" + step.label() + "；请由另一位财政复核人员办理。") : Optional.empty();
    }

    private Optional<String> tooEarly(ClaimStep step, Claim claim, LocalDate today) {
        return switch (step) {
            case SETTLE -> notice(claim, today).filter(Notice::open).isEmpty() ? Optional.of("没有待处理的异议。") : Optional.empty();
            case APPROVE -> notice(claim, today).filter(n -> !n.hasPassed(today)).map(n -> n.open()
                    ? "公示期间有异议没有处理，暂停计时；请先登记处理结果。"
                    : "公示期到 " + n.through() + " 为止，满期的次日 " + n.through().plusDays(1) + " 起可以批准。");
            default -> Optional.empty();
        };
    }

    private static boolean isApplicant(Claim claim, Actor actor) {
        return actor.hasAny(Role.ENTERPRISE, Role.INSTITUTION) && actor.actsFor(claim.applicant().partyId());
    }

    private static boolean isDrafter(Claim claim, Actor actor) {
        return actor.hasAny(Role.BROKER, Role.OPERATOR) && claim.drafter().equals(actor.username());
    }
}
