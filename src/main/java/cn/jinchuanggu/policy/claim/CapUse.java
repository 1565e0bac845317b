package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.shared.Money;

/**
 * A part of a computed amount that uses up a limit across claims.
 *
 * @param account key of the account that the limit belongs to, such as {@code 第九条/成果/矿用传感器}; it begins with the
 *                credit code when only the claims of one unit count
 * @param label   the account for people
 * @param limit   yuan
 * @param amount  yuan, two decimals
 */
public record CapUse(String account, String label, Money limit, Money amount) {}
