/**
 * What identity asks and writes in the graph: profiles to compare, verdicts, merges, and what the reports find.
 *
 * <p>Not a place for scores or rules. May use graph.
 */
package cn.jinchuanggu.identity.store;
