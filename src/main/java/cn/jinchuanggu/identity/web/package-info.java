/**
 * Suggestions, comparisons, merges and reports as pages and as JSON, for operators; it only checks addresses and translates.
 *
 * <p>Not a place for rules.
 */
package cn.jinchuanggu.identity.web;
