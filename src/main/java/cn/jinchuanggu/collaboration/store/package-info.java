/**
 * What collaboration asks the graph: profiles of parties, candidates by topic and by acquaintance.
 *
 * <p>Not a place for scores. May use graph.
 */
package cn.jinchuanggu.collaboration.store;
