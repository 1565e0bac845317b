/**
 * The audit trail: what is no step of a business ledger and yet has to be provable (等保 安全审计, 网络安全法 §23): who came in, who was
 * refused, what left the platform, which accounts, settings and parameters were changed. It is one more ledger of the journal.
 *
 * <p>Not the place for steps of a deal, a claim or an order: their own ledgers tell of them. May use journal and account.
 */
package cn.jinchuanggu.audit;
