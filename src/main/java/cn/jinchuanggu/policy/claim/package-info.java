/**
 * The ledger of claims: who asked for what under which article, on which frozen sheet, and everything that happened to it
 * since, one event after the other. {@link cn.jinchuanggu.policy.claim.Claims} is the way in; the table of transitions is
 * {@link cn.jinchuanggu.policy.claim.ClaimStep}.
 *
 * <p>Not the calculation (that is {@link cn.jinchuanggu.policy.Policy}) and not the treasury: it records a payment, it
 * makes none. A decision of a body stands beside the computed result and never replaces it. Nothing is deleted.
 * Sub-packages: {@code store} (Cypher), {@code web}. May use policy, graph, account, reference and shared.
 */
package cn.jinchuanggu.policy.claim;
