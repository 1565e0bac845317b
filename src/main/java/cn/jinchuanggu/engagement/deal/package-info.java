/**
 * Deals: what follows an agreed introduction, from secrecy and price through the notice to the signed and accepted work.
 *
 * <p>{@link cn.jinchuanggu.engagement.deal.Deals} is the way in; the table of transitions is
 * {@link cn.jinchuanggu.engagement.deal.DealStep}. A deal is the sum of its entries in the ledger
 * {@link cn.jinchuanggu.journal.Ledger#DEAL}; a node beside it serves lists. Not the contract, its registration and its payments
 * (that is {@code contract}; a deal signs one and shows it). Sub-packages: {@code store} (Cypher), {@code web}.
 */
package cn.jinchuanggu.engagement.deal;
