package cn.jinchuanggu.policy.claim;

import java.util.Optional;

/** Something outside the ledger that claims rest on and that may change, such as the registration of a contract. */
public interface ClaimBasis {

    /**
     * Why a claim cannot be approved as it was decided, in one Chinese sentence; empty when nothing speaks against it. Asked
     * inside the transaction that holds the claim; what is looked at stays as it is until that ends.
     */
    Optional<String> objection(Claim claim);
}
