package cn.jinchuanggu.policy;

import cn.jinchuanggu.shared.Money;

/**
 * The part of a granted amount that belongs to one matter; a ledger keeps its caps by these.
 *
 * @param matter what it is for, such as the name of the achievement
 * @param amount in yuan, two decimals
 */
public record Award(String matter, Money amount) {}
