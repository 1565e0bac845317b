/**
 * 揭榜挂帅: an enterprise puts up a hard problem with an award, units apply, a panel scores, one of them solves it and is paid by
 * milestones (the plan, 五(一)3).
 *
 * <p>{@link cn.jinchuanggu.challenge.Challenges} is the way in; the table of transitions is
 * {@link cn.jinchuanggu.challenge.ChallengeStep}. A challenge is the sum of its entries in the ledger
 * {@link cn.jinchuanggu.journal.Ledger#CHALLENGE}; what is sealed (applications, votes, scores) stands in papers beside it, of
 * which the ledger holds the hash. Not the contract that follows (that has its own feature; a challenge names it). Sub-packages:
 * {@code review} (the arithmetic of a panel), {@code store} (Cypher), {@code web}.
 */
package cn.jinchuanggu.challenge;
