/**
 * What became of financing that a fund or a bank took up: 洽谈中, 已放款 or 未通过, said by the side that took it up. The state
 * is folded from the ledger; nothing else is stored. May use what matching may use.
 */
package cn.jinchuanggu.matching.posting.uptake;
