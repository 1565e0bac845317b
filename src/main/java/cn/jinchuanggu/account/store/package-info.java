/** Accounts in the graph. Not for use outside account; may use the Neo4j client. */
package cn.jinchuanggu.account.store;
