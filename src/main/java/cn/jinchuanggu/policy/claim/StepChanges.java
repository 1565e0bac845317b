package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.claim.Assessments.Assessed;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step does besides changing the state: computing, deciding, taking and freeing matters and limits. */
final class StepChanges {

    private final Assessments assessments;
    private final Matters matters;
    private final Caps caps;

    StepChanges(Assessments assessments, Matters matters, Caps caps) {
        this.assessments = assessments;
        this.matters = matters;
        this.caps = caps;
    }

    /**
     * @param remark what the platform adds to the event; empty for nothing
     * @param money  what the event says about money, where that is more than the command said
     */
    record Change(String remark, Optional<String> facts, Optional<ComputedResult> computed, Optional<ClaimEvent.Particulars> money) {

        static final Change NONE = new Change("", Optional.empty(), Optional.empty(), Optional.empty());

        static Change of(Assessed assessed) {
            return new Change(assessed.remark(), Optional.of(ClaimJson.write(assessed.facts())), Optional.of(assessed.computed()), Optional.empty());
        }

        static Change of(Money amount, ClaimEvent.Particulars said) {
            return new Change("", Optional.empty(), Optional.empty(),
                    Optional.of(new ClaimEvent.Particulars(Optional.of(amount), said.document(), said.body(), said.day())));
        }
    }

    /**
     * Inside the transaction that holds the claim.
     *
     * @param facts new facts as sent, for {@link ClaimStep#AMEND}
     * @param at    now
     * @throws InvalidInput with everything that keeps the step from being taken
     */
    Change of(Claim claim, ClaimCommand command, Object facts, OffsetDateTime at) {
        return switch (command.step()) {
            case AMEND -> Change.of(amended(claim, facts, at));
            case SUBMIT -> Change.of(submitted(claim, at));
            case BENEFIT -> Change.of(withBenefit(claim, command.money()));
            case DECIDE -> decided(claim, command);
            case WITHDRAW, REJECT -> {
                matters.release(claim, at);
                yield Change.NONE;
            }
            case APPROVE -> {
                Money amount = claim.decidedAmount().orElseThrow();
                caps.approve(claim, amount, at);
                yield Change.of(amount, command.money());
            }
            case PAY -> paid(claim, command.money(), at.toLocalDate());
            case RECOVER -> recovered(claim, command.money(), at);
            case CREATE, ACCEPT, RETURN, REVIEW_IT, REOPEN, PUBLISH, OBJECT, SETTLE -> Change.NONE;
        };
    }

    private Assessed amended(Claim claim, Object facts, OffsetDateTime at) {
        List<Problem> problems = new ArrayList<>();
        Map<String, ?> given = NewClaim.facts(facts, problems);
        refuse(problems);
        return assessments.asSent(claim.article(), given, claim.applicant().code(), at.toLocalDate());
    }

    private Assessed submitted(Claim claim, OffsetDateTime at) {
        Assessed assessed = assessments.withLedger(claim, claim.otherBenefits(), at.toLocalDate(), caps::used);
        refuse(assessments.obstacles(assessed));
        refuse(matters.take(claim, assessed.computed(), at));
        return assessed;
    }

    /** On the day of the filed sheet, so that nothing but the benefit makes a difference. */
    private Assessed withBenefit(Claim claim, ClaimEvent.Particulars benefit) {
        if (!assessments.asksForMunicipalMoney(claim)) {
            throw new InvalidInput("amountYuan", "这一条没有问其他市级补助，不能重新计算。", "请在决定的理由里写明，并相应减少金额。");
        }
        return assessments.withLedger(claim, claim.otherBenefits().plus(benefit.amount().orElseThrow()), claim.computed().assessedOn(), caps::used);
    }

    private static Change decided(Claim claim, ClaimCommand command) {
        refuse(Decisions.problems(claim.computed(), command));
        return Change.NONE;
    }

    private static Change paid(Claim claim, ClaimEvent.Particulars payment, LocalDate today) {
        LocalDate approved = claim.findLast(ClaimStep.APPROVE).orElseThrow().day();
        LocalDate day = payment.day().orElseThrow();
        if (day.isBefore(approved) || day.isAfter(today)) {
            throw new InvalidInput("day", "拨付日期 " + day + " 不在批准日 " + approved + " 至今天 " + today + " 之间。", "请按凭证填写。");
        }
        return Change.of(claim.decidedAmount().orElseThrow(), payment);
    }

    private Change recovered(Claim claim, ClaimEvent.Particulars recovery, OffsetDateTime at) {
        Money amount = recovery.amount().orElseThrow();
        Money left = claim.decidedAmount().orElseThrow().minus(claim.recoveredAmount());
        if (amount.isZero() || amount.compareTo(left) > 0) {
            throw new InvalidInput("amountYuan", "追回的金额 " + amount.display() + " 应当大于 0，并且不超过尚未追回的 " + left.display() + "。", "请核对。");
        }
        caps.recover(claim, amount, at);
        return Change.NONE;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
