package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.shared.Money;

/**
 * A claim whose contract is no longer what the claim rests on.
 *
 * @param number    registration number of the contract
 * @param why       what happened to the registration or the payments, in Chinese
 * @param granted   what was decided; of a claim that is not decided, what it was computed as
 * @param now       what the article gives with the contract as it is now, on the day and under the rules of the claim's sheet
 * @param recovered what was taken back so far
 * @param due       what is still to be taken back, or not to be paid: granted less now less recovered, never below zero
 */
public record ClawBack(String claimId, String unit, ClaimState state, int year, String contractId, String contractName, String number, String why, Money granted, Money now,
        Money recovered, Money due) {

    /** Whether money has been paid that should not have been; otherwise it need not be paid in the first place. */
    public boolean isPaid() {
        return state == ClaimState.PAID || state == ClaimState.RECOVERED;
    }
}
