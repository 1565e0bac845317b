/** Entries, subjects and the ends of the ledgers in the graph. */
package cn.jinchuanggu.journal.store;
