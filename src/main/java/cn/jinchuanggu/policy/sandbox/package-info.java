/**
 * Trying out another rate, cap or date on the cases on record: who would win, who would lose, what it would cost.
 * {@link cn.jinchuanggu.policy.sandbox.Sandbox} is the way in.
 *
 * <p>Changes nothing: neither a claim nor the document learns of a trial, and the results live in memory only. May use
 * policy, document, shared; Spring only in {@code web}.
 */
package cn.jinchuanggu.policy.sandbox;
