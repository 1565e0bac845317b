/**
 * The orders of the 科技服务超市: from the booking to the rating, one entry of the journal after the other.
 * {@link cn.jinchuanggu.supermarket.order.Orders} is the way in; the table of transitions is
 * {@link cn.jinchuanggu.supermarket.order.OrderStep}. {@link cn.jinchuanggu.supermarket.order.Slots} are the times that a
 * provider offers; {@link cn.jinchuanggu.supermarket.order.Records} is what a provider's orders say of it.
 *
 * <p>Not the catalogue (supermarket), not the money of the vouchers (supermarket.voucher), and not a payment: who pays how much
 * is written down, nothing is paid here. Sub-packages: {@code store} (Cypher), {@code web}.
 */
package cn.jinchuanggu.supermarket.order;
