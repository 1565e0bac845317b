/**
 * Lists and search results over HTTP, as JSON and as pages. Only translates; may use search, listing, graph, reference,
 * account and shared.
 */
package cn.jinchuanggu.search.web;
