package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimLists;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What is to be taken back because a registration was cancelled or reduced, or a payment turned out wrong. Found anew each
 * time from the contracts and the claims as they are, so it cannot be out of date; taking it back is a step of the claim.
 */
@Service
public class ClawBacks {

    private final Contracts contracts;
    private final ClaimLists claims;
    private final Policy policy;

    ClawBacks(Contracts contracts, ClaimLists claims, Policy policy) {
        this.contracts = contracts;
        this.claims = claims;
        this.policy = policy;
    }

    /**
     * Every claim that got or would get more than its contract now gives, and those of which it was taken back already; contract by contract of
     * those that were corrected, the latest signed first.
     *
     * @return of each such contract its claims; none of one that still gives as much
     * @throws cn.jinchuanggu.account.NotAllowed for others than officers, finance and operators
     */
    public Page<List<ClawBack>> list(Actor reader, Paging paging) {
        reader.requireAny(Role.POLICY_OFFICER, Role.FINANCE_REVIEWER, Role.OPERATOR);
        return contracts.listCorrected(reader, paging).map(c -> ofContract(c, reader).toList());
    }

    private Stream<ClawBack> ofContract(Contract contract, Actor reader) {
        String number = contract.registration().orElseThrow().number();
        String matter = ClauseRef.articleName(ContractClaim.ARTICLE) + "/" + number + "/";
        return claims.listOnMatter(contract.terms().supplierCode(), ContractClaim.ARTICLE, matter, reader).stream().flatMap(claim -> {
            Entitlement entitlement = Entitlement.of(claim, contract, policy);
            return entitlement.isLess() ? Stream.of(clawBack(claim, contract, number, entitlement)) : Stream.empty();
        });
    }

    private static ClawBack clawBack(Claim claim, Contract contract, String number, Entitlement entitlement) {
        Money due = entitlement.granted().minus(entitlement.now()).minus(claim.recoveredAmount()).max(Money.ZERO);
        return new ClawBack(claim.id(), claim.applicant().name(), claim.state(), entitlement.year(), contract.id(), contract.terms().name(), number,
                Entitlement.why(contract), entitlement.granted(), entitlement.now(), claim.recoveredAmount(), due);
    }
}
