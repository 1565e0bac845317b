package cn.jinchuanggu.policy.calculation;

import java.math.BigDecimal;

/**
 * A number that goes into a step.
 *
 * @param name  what it is, in Chinese; the name of an earlier step when it is that step's result
 * @param value the number in {@code unit}, at most ten decimals
 * @param exact false when {@code value} is only the beginning of an endless decimal; it is then an earlier result
 * @param unit  what it counts
 */
public record Operand(String name, BigDecimal value, boolean exact, Unit unit) {}
