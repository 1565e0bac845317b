package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
import java.util.Optional;

/** Something outside the ledger that claims rest on and that may change, such as the registration of a contract. */
public interface ClaimBasis {

    /**
     * Why a claim cannot be approved as it was decided, in one Chinese sentence; empty when nothing speaks against it. Asked
     * inside the transaction that holds the claim; what is looked at stays as it is until that ends.
     */
    Optional<String> objection(Claim claim);

    /** Address of the page that shows it, such as {@code /contracts/…}; empty when there is none that this reader may open. */
    default Optional<String> address(Claim claim, Actor reader) {
        return Optional.empty();
    }
}
