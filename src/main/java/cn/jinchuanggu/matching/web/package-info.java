/**
 * Matches over HTTP, as pages and as JSON, with paths of the graph and the subsidy of 第九条 beside them, and where a broker
 * begins.
 *
 * <p>Only translates; the one thing it computes is how points are cut so that what is shown adds up. May use matching,
 * search, listing, graph, policy, reference, account, shared.
 */
package cn.jinchuanggu.matching.web;
