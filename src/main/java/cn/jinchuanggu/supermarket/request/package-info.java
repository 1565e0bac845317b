/**
 * 我要找人代办: an enterprise writes what it wants done, providers offer a price and days, one offer is accepted and becomes an
 * order. What happened stands in the journal; the node beside it serves lists only.
 *
 * <p>Not the place for technology needs (listing) or for the order itself (supermarket.order). May use supermarket,
 * supermarket.order and what these may use.
 */
package cn.jinchuanggu.supermarket.request;
