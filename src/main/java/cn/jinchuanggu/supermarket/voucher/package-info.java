/**
 * Innovation vouchers (创新券, article 8): the yearly budget, grants to enterprises, what an order reserves and uses, and the
 * monthly settlement with providers. Sums are taken from what stands in the graph, under a lock, and kept nowhere.
 *
 * <p>The policy names no amounts: what is set here are the park's own dated parameters. It is not the place for orders, which
 * ask {@link cn.jinchuanggu.supermarket.voucher.Vouchers}. May use journal, listing, fact, account and shared.
 */
package cn.jinchuanggu.supermarket.voucher;
