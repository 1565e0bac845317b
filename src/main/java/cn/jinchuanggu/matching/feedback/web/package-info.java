/**
 * What people say about a match over HTTP, as forms on the cards of matches and as JSON, and the summary for owners.
 *
 * <p>Only translates. May use matching.feedback, search, listing, graph, reference, account, shared.
 */
package cn.jinchuanggu.matching.feedback.web;
