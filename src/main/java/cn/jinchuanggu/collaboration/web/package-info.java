/**
 * Entities, their neighbourhood and their proposed partners as JSON; it only checks numbers and translates.
 *
 * <p>Not a place for rules. May use collaboration, graph, shared.
 */
package cn.jinchuanggu.collaboration.web;
