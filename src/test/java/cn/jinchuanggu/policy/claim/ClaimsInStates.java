package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims made by hand, without a database. */
final class ClaimsInStates {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final String PARTY = "inst-q-01";
    static final String DRAFTER = "drafter";
    static final String DECIDER = "decider";
    /** The way from a draft to money; the states not on it are reached from it by one step. */
    private static final List<ClaimStep> WAY = List.of(ClaimStep.CREATE, ClaimStep.SUBMIT, ClaimStep.ACCEPT, ClaimStep.REVIEW_IT, ClaimStep.DECIDE,
            ClaimStep.PUBLISH, ClaimStep.APPROVE, ClaimStep.PAY, ClaimStep.RECOVER);
    private static final Policy POLICY = new Policy(Clock.fixed(DAY.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(), ZoneId.of("Asia/Shanghai")));

    private ClaimsInStates() {
    }

    static Claim in(ClaimState state) {
        return switch (state) {
            case RETURNED -> with(in(ClaimState.REVIEW), ClaimStep.RETURN, "officer", DAY);
            case REJECTED -> with(in(ClaimState.REVIEW), ClaimStep.REJECT, "officer", DAY);
            case WITHDRAWN -> with(in(ClaimState.SUBMITTED), ClaimStep.WITHDRAW, "unit", DAY);
            default -> {
                Claim claim = draft(Facts09.transfer("R-1", "传感器"));
                for (ClaimStep step : WAY.subList(1, WAY.size())) {
                    if (claim.state() != state) {
                        claim = with(claim, step, step == ClaimStep.DECIDE ? DECIDER : "somebody", DAY);
                    }
                }
                yield claim;
            }
        };
    }

    static Claim draft(Map<String, Object> facts) {
        CreditCode code = new CreditCode(Facts09.code(1));
        Assessments.Assessed assessed = new Assessments(POLICY).asDeclared(9, facts, code, DAY);
        ClaimEvent created = event(1, ClaimStep.CREATE, ClaimState.DRAFT, DRAFTER, DAY, Optional.of(ClaimJson.write(facts)), Optional.of(assessed.computed()));
        return new Claim("claim-1", new Applicant(code, PARTY, "某大学（示例）", true), 9, "第九条 支持科技成果转移转化", DRAFTER, List.of(created));
    }

    static Claim with(Claim claim, ClaimStep step, String account, LocalDate day) {
        List<ClaimEvent> events = new ArrayList<>(claim.events());
        events.add(event(events.size() + 1, step, step.leadsTo(claim.state()), account, day, Optional.empty(), Optional.empty()));
        return new Claim(claim.id(), claim.applicant(), claim.article(), claim.articleName(), claim.drafter(), events);
    }

    private static ClaimEvent event(int sequence, ClaimStep step, ClaimState state, String account, LocalDate day, Optional<String> facts,
            Optional<ComputedResult> computed) {
        OffsetDateTime at = day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
        return new ClaimEvent(sequence, step, state, account, account, at, "", "", new ClaimEvent.Particulars(
                step == ClaimStep.DECIDE ? Optional.of(Money.of(50_000)) : Optional.empty(), "", "", Optional.empty()), facts, computed, account + sequence, "");
    }
}
