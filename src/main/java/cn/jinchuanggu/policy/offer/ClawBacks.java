package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.Registration;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.policy.claim.ClaimLists;
import cn.jinchuanggu.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What is to be taken back because a registration was cancelled or reduced, or a payment turned out wrong. Found anew each
 * time from the contracts and the claims as they are, so it cannot be out of date; taking it back is a step of the claim.
 */
@Service
public class ClawBacks {

    private static final int MOST_CONTRACTS = 500;

    private final Contracts contracts;
    private final ClaimLists claims;
    private final Policy policy;

    ClawBacks(Contracts contracts, ClaimLists claims, Policy policy) {
        this.contracts = contracts;
        this.claims = claims;
        this.policy = policy;
    }

    /**
     * Every claim that got or would get more than its contract now gives, and those of which it was taken back already.
     *
     * @throws cn.jinchuanggu.account.NotAllowed for others than officers, finance and operators
     */
    public List<ClawBack> list(Actor reader) {
        reader.requireAny(Role.POLICY_OFFICER, Role.FINANCE_REVIEWER, Role.OPERATOR);
        return contracts.listCorrected(reader, MOST_CONTRACTS).stream().flatMap(c -> ofContract(c, reader)).toList();
    }

    private Stream<ClawBack> ofContract(Contract contract, Actor reader) {
        Registration registration = contract.registration().orElseThrow();
        String matter = ClauseRef.articleName(ContractClaim.ARTICLE) + "/" + registration.number() + "/";
        return claims.listOnMatter(contract.terms().supplierCode(), ContractClaim.ARTICLE, matter, reader).stream()
                .flatMap(claim -> clawBack(claim, contract, registration).stream());
    }

    private Optional<ClawBack> clawBack(Claim claim, Contract contract, Registration registration) {
        int year = ((Number) ClaimJson.facts(claim.facts()).get("claimYear")).intValue();
        Money granted = claim.decidedAmount().or(() -> claim.computed().amount()).or(() -> claim.computed().bounds().map(b -> b.max())).orElse(Money.ZERO);
        Money now = now(claim, new ContractClaim(contract, year, policy.document().window().from())).min(granted);
        Money due = granted.minus(now).minus(claim.recoveredAmount()).max(Money.ZERO);
        return granted.equals(now) ? Optional.empty() : Optional.of(new ClawBack(claim.id(), claim.applicant().name(), claim.state(), year, contract.id(), contract.terms().name(),
                registration.number(), why(contract, registration), granted, now, claim.recoveredAmount(), due));
    }

    /** The facts of the claim with the sums of the contract as they are now, on the day of the claim's sheet. */
    private Money now(Claim claim, ContractClaim present) {
        Map<String, Object> facts = new LinkedHashMap<>(ClaimJson.facts(claim.facts()));
        facts.keySet().removeAll(List.of("payments", "equityRegisteredOn", "equityValueYuan"));
        facts.putAll(present.sums());
        Sheet sheet = policy.assess(ContractClaim.ARTICLE, facts, claim.computed().assessedOn());
        return switch (sheet.outcome()) {
            case Outcome.Granted granted -> granted.amount();
            case Outcome.NeedsDecision open -> open.bounds().map(b -> b.max()).orElse(Money.ZERO);
            case Outcome.NotEligible none -> Money.ZERO;
            case Outcome.NeedsFacts none -> Money.ZERO;
            case Outcome.NotInForce none -> Money.ZERO;
        };
    }

    private static String why(Contract contract, Registration registration) {
        if (!registration.stands()) {
            return "登记于 " + registration.cancelledOn().orElseThrow() + " 注销";
        }
        return registration.changedOn().map(d -> "登记于 " + d + " 变更为成交额 " + registration.contractAmount().display() + "、技术交易额 " + registration.transactionAmount().display())
                .orElse("付款记录有更正");
    }
}
