/**
 * The journal: one place where the features of a deal write down what happened, chained by hashes, and where auditors read.
 *
 * <p>It is not a log of the program, and it does not know what an entry means: an introduction, a deal or a contract is what
 * its own feature makes of its entries. It may use accounts and the graph.
 */
package cn.jinchuanggu.journal;
