/**
 * Entities, their neighbourhood and their proposed partners, and those of clusters, as pages and as JSON, and where a walk through the graph begins; it
 * only checks numbers and translates.
 *
 * <p>Not a place for rules. May use collaboration, graph, reference, shared.
 */
package cn.jinchuanggu.collaboration.web;
