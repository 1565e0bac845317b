package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.claim.store.CapStore;
import cn.jinchuanggu.policy.claim.store.ClaimStore;
import cn.jinchuanggu.policy.claim.store.MatterStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The ledger of claims on a clock of a test, for tests of other packages, and the officials who work on it. */
public record ClaimDesk(Claims claims, ClaimLists lists, ClaimPreviews previews, Policy policy) {

    public static final Actor OFFICER = new Actor("d-officer", "审核", Set.of(Role.POLICY_OFFICER), null);
    public static final Actor FINANCE = new Actor("d-finance", "复核", Set.of(Role.FINANCE_REVIEWER), null);

    public static ClaimDesk on(ClaimStore store, MatterStore matters, CapStore caps, Entities entities, Function<Policy, ClaimBasis> basis, Clock clock) {
        Policy policy = new Policy(clock);
        return new ClaimDesk(new Claims(store, matters, caps, entities, policy, List.of(basis.apply(policy)), clock), new ClaimLists(store, matters, clock),
                new ClaimPreviews(matters, caps, policy, clock), policy);
    }

    /** From submitted to on notice. */
    public Claim decide(Claim claim, String amount) {
        step(claim, ClaimStep.ACCEPT, OFFICER, Map.of());
        step(claim, ClaimStep.REVIEW_IT, OFFICER, Map.of());
        step(claim, ClaimStep.DECIDE, OFFICER, Map.of("amountYuan", amount, "note", "按条文。"));
        return step(claim, ClaimStep.PUBLISH, OFFICER, Map.of());
    }

    /** From a notice that has passed to the payment on this day. */
    public Claim pay(Claim claim, String day) {
        step(claim, ClaimStep.APPROVE, FINANCE, Map.of());
        return step(claim, ClaimStep.PAY, FINANCE, Map.of("document", "凭证 " + claim.id(), "day", day));
    }

    public Claim step(Claim claim, ClaimStep step, Actor actor, Map<String, Object> fields) {
        return claims.act(claim.id(), step, fields, actor, null);
    }
}
