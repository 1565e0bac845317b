/**
 * Measures the product's own matcher on graded pairs: reads texts and grades, ranks with a temporary index, writes a run
 * and computes the usual figures.
 *
 * <p>Not another way to match: it calls {@code NeedMatcher} and nothing else. Needs no graph and no network. May use
 * matching, search, listing, shared.
 */
package cn.jinchuanggu.matching.evaluation;
