/**
 * From a registered contract to its subsidy under 第九条, and back: claims that offer themselves because the platform knows the
 * facts (免申即享: compare, confirm, be paid), and what is to be taken back when a registration is cancelled or reduced.
 *
 * <p>Computes nothing of its own and keeps nothing: the facts come from the contract, the amount from
 * {@link cn.jinchuanggu.policy.Policy}, the claim from {@link cn.jinchuanggu.policy.claim.Claims}. May use contract, policy and
 * what they use. Sub-package: {@code web}.
 */
package cn.jinchuanggu.policy.offer;
