package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.shared.Money;

/**
 * A part of a computed amount that uses up a limit across claims.
 *
 * @param account key of the account that the limit belongs to, such as {@code 第九条/成果/矿用传感器}; the credit code stands in
 *                it when only the claims of one unit count
 * @param matter  which part of the amount, such as the name of one of several achievements; empty for the whole
 * @param label   the account for people
 * @param limit   yuan
 * @param amount  yuan, two decimals
 */
public record CapUse(String account, String matter, String label, Money limit, Money amount) {

    CapUse with(Money other) {
        return new CapUse(account, matter, label, limit, other);
    }
}
