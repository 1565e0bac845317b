/**
 * Mandates (委托): a party entrusts a broker with a listing or with all of its listings, for a time and on terms.
 *
 * <p>What a broker did under a mandate is told by the introductions; fees are not computed here.
 */
package cn.jinchuanggu.engagement.mandate;
