/**
 * Exact arithmetic that explains itself: every operation leaves a step with its operands, and replaying the steps gives
 * the amount again.
 *
 * <p>Not a rule and not a rounding policy of its own: the article says when to compare and when to cut off. May use
 * shared.
 */
package cn.jinchuanggu.policy.calculation;
