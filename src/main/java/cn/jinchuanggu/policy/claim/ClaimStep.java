package cn.jinchuanggu.policy.claim;

import static cn.jinchuanggu.policy.claim.ClaimState.ACCEPTED;
import static cn.jinchuanggu.policy.claim.ClaimState.APPROVED;
import static cn.jinchuanggu.policy.claim.ClaimState.DECIDED;
import static cn.jinchuanggu.policy.claim.ClaimState.DRAFT;
import static cn.jinchuanggu.policy.claim.ClaimState.NOTICE;
import static cn.jinchuanggu.policy.claim.ClaimState.PAID;
import static cn.jinchuanggu.policy.claim.ClaimState.RECOVERED;
import static cn.jinchuanggu.policy.claim.ClaimState.REJECTED;
import static cn.jinchuanggu.policy.claim.ClaimState.RETURNED;
import static cn.jinchuanggu.policy.claim.ClaimState.REVIEW;
import static cn.jinchuanggu.policy.claim.ClaimState.SUBMITTED;
import static cn.jinchuanggu.policy.claim.ClaimState.WITHDRAWN;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The table of transitions, in one place: what can be done to a claim, in which states, by whom, and where it leads. What
 * else must hold (somebody else decided, the notice has passed) is said by {@link ClaimRules}.
 */
public enum ClaimStep implements LedgerStep {
    CREATE("起草", Duty.APPLICANT, Set.of(), DRAFT),
    AMEND("修改事实", Duty.APPLICANT, EnumSet.of(DRAFT, RETURNED), null),
    SUBMIT("提交", Duty.APPLICANT, EnumSet.of(DRAFT, RETURNED), SUBMITTED),
    WITHDRAW("撤回", Duty.APPLICANT, EnumSet.of(DRAFT, SUBMITTED, RETURNED, ACCEPTED, REVIEW), WITHDRAWN),
    ACCEPT("受理", Duty.CHECKING, EnumSet.of(SUBMITTED), ACCEPTED),
    RETURN("退回补正", Duty.CHECKING, EnumSet.of(SUBMITTED, ACCEPTED, REVIEW), RETURNED),
    REVIEW_IT("开始审核", Duty.CHECKING, EnumSet.of(ACCEPTED), REVIEW),
    /** Other municipal money for the same matter: 就高不重复. The sheet is computed again with it. */
    BENEFIT("登记其他市级补助", Duty.CHECKING, EnumSet.of(SUBMITTED, ACCEPTED, REVIEW), null),
    DECIDE("作出决定", Duty.CHECKING, EnumSet.of(REVIEW), DECIDED),
    REJECT("不予支持", Duty.CHECKING, EnumSet.of(REVIEW, NOTICE), REJECTED),
    REOPEN("重新审核", Duty.CHECKING, EnumSet.of(DECIDED, NOTICE), REVIEW),
    PUBLISH("公示", Duty.CHECKING, EnumSet.of(DECIDED), NOTICE),
    OBJECT("登记异议", Duty.RECORDING, EnumSet.of(NOTICE), null),
    SETTLE("异议不成立", Duty.CHECKING, EnumSet.of(NOTICE), null),
    APPROVE("批准", Duty.APPROVING, EnumSet.of(NOTICE), APPROVED),
    PAY("登记拨付", Duty.APPROVING, EnumSet.of(APPROVED), PAID),
    RECOVER("追回", Duty.APPROVING, EnumSet.of(PAID, RECOVERED), RECOVERED);

    private final String label;
    private final Duty duty;
    private final Set<ClaimState> from;
    private final ClaimState to;

    ClaimStep(String label, Duty duty, Set<ClaimState> from, ClaimState to) {
        this.label = label;
        this.duty = duty;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String path() {
        return this == REVIEW_IT ? "review" : name().toLowerCase(Locale.ROOT);
    }

    /** The step with this address; a claim is not created by a step of its own address. */
    public static Optional<ClaimStep> find(String path) {
        return LedgerStep.find(EnumSet.complementOf(EnumSet.of(CREATE)), path);
    }

    Duty duty() {
        return duty;
    }

    boolean isPossibleIn(ClaimState state) {
        return from.contains(state);
    }

    /** Where it leads from this state. */
    ClaimState leadsTo(ClaimState state) {
        return to == null ? state : to;
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(ClaimState state) {
        return onlyFrom(from.stream().map(ClaimState::label), "申报", "这件申报", state.label());
    }
}
