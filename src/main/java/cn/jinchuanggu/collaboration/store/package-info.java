/**
 * What collaboration asks the graph: profiles of parties, candidates by topic and by acquaintance, and what clusters ask for.
 *
 * <p>Not a place for scores. May use graph.
 */
package cn.jinchuanggu.collaboration.store;
