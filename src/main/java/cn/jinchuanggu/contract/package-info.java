/**
 * Technology contracts: what was signed, its registration (认定登记), its payments, what inventors get at least.
 *
 * <p>{@link cn.jinchuanggu.contract.Contracts} is the way in; the table of transitions is
 * {@link cn.jinchuanggu.contract.ContractStep}. A contract is the sum of its entries in the ledger
 * {@link cn.jinchuanggu.journal.Ledger#CONTRACT}; a node beside it serves lists. Not the negotiation before (that is the deal)
 * and not the subsidy after (that is the policy): it uses neither, and tells others by events. Sub-packages: {@code store}
 * (Cypher), {@code web}. May use journal, listing, graph, account, reference and shared.
 */
package cn.jinchuanggu.contract;
