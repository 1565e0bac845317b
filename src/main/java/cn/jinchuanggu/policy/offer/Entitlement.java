package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.Registration;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a claim on a contract comes to with the contract as it is now.
 *
 * @param year    of the claim
 * @param granted what was decided; while nothing is decided, what was computed, or the most that could be decided
 * @param now     what the article gives with the sums of the contract as they are now, on the day of the claim's sheet; at most granted
 */
record Entitlement(int year, Money granted, Money now) {

    static Entitlement of(Claim claim, Contract contract, Policy policy) {
        Map<String, Object> facts = new LinkedHashMap<>(ClaimJson.facts(claim.facts()));
        int year = ((Number) facts.get("claimYear")).intValue();
        facts.keySet().removeAll(List.of("payments", "equityRegisteredOn", "equityValueYuan"));
        facts.putAll(new ContractClaim(contract, year, policy.document().window().from()).sums());
        Money granted = claim.decidedAmount().or(() -> claim.computed().amount()).or(() -> claim.computed().bounds().map(b -> b.max())).orElse(Money.ZERO);
        return new Entitlement(year, granted, most(policy.assess(ContractClaim.ARTICLE, facts, claim.computed().assessedOn())).min(granted));
    }

    boolean isLess() {
        return now.compareTo(granted) < 0;
    }

    /** What happened to the contract after it was registered, in Chinese. */
    static String why(Contract contract) {
        Registration registration = contract.registration().orElseThrow();
        if (!registration.stands()) {
            return "登记于 " + registration.cancelledOn().orElseThrow() + " 注销";
        }
        return registration.changedOn().map(d -> "登记于 " + d + " 变更为成交额 " + registration.contractAmount().display() + "、技术交易额 " + registration.transactionAmount().display())
                .orElse("付款记录有更正");
    }

    private static Money most(Sheet sheet) {
        return switch (sheet.outcome()) {
            case Outcome.Granted granted -> granted.amount();
            case Outcome.NeedsDecision open -> open.bounds().map(b -> b.max()).orElse(Money.ZERO);
            case Outcome.NotEligible none -> Money.ZERO;
            case Outcome.NeedsFacts none -> Money.ZERO;
            case Outcome.NotInForce none -> Money.ZERO;
        };
    }
}
