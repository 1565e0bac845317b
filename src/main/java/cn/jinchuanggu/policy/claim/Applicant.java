package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.shared.CreditCode;

/**
 * The unit that asks.
 *
 * @param code         the key of 第十九条's 同一单位
 * @param partyId      its id in the graph
 * @param name         its name in the graph on the day of the draft
 * @param illustrative invented for demonstration
 */
public record Applicant(CreditCode code, String partyId, String name, boolean illustrative) {}
