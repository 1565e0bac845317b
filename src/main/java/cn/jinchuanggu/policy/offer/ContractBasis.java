package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimBasis;
import cn.jinchuanggu.policy.claim.ClaimJson;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A claim under 第九条 is not approved for more than its contract still gives after it was changed, cancelled or corrected. */
@Component
class ContractBasis implements ClaimBasis {

    private final Contracts contracts;
    private final Policy policy;

    ContractBasis(Contracts contracts, Policy policy) {
        this.contracts = contracts;
        this.policy = policy;
    }

    @Override
    public Optional<String> objection(Claim claim) {
        return number(claim).flatMap(contracts::takeByNumber).filter(contract -> contract.isCorrected() && isOf(claim, contract)).flatMap(contract -> {
            Entitlement entitlement = Entitlement.of(claim, contract, policy);
            return !entitlement.isLess() ? Optional.empty() : Optional.of("合同 " + contract.id() + " 的" + Entitlement.why(contract) + "，现在应得 "
                    + entitlement.now().display() + "，少于决定的 " + entitlement.granted().display() + "。请退回重新审核。");
        });
    }

    @Override
    public Optional<String> address(Claim claim, Actor reader) {
        return number(claim).flatMap(number -> contracts.findByNumber(number, reader)).filter(contract -> isOf(claim, contract)).map(contract -> "/contracts/" + contract.id());
    }

    private static Optional<String> number(Claim claim) {
        return claim.article() == ContractClaim.ARTICLE ? Optional.ofNullable(ClaimJson.facts(claim.facts()).get("registrationNumber")).map(Object::toString) : Optional.empty();
    }

    /** Anybody may write any number into the calculator. */
    private static boolean isOf(Claim claim, Contract contract) {
        return contract.terms().supplierCode().equals(claim.applicant().code());
    }
}
