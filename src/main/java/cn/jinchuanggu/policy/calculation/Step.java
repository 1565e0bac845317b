package cn.jinchuanggu.policy.calculation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One operation of a calculation.
 *
 * @param result    what comes out, in Chinese; unique within its calculation
 * @param operation what is done
 * @param operands  in the order of the operation; for {@link Operation#SMALLER} the second one is the limit
 * @param value     the result in {@code unit}, at most ten decimals
 * @param exact     false when {@code value} is only the beginning of an endless decimal
 * @param unit      what the result counts
 * @param bound     for {@link Operation#SMALLER} the name of the operand that decided: the limit when it is reached or
 *                  passed; empty for every other operation
 * @param clause    anchor of the sentence that asks for this step, such as {@code 9.2}; empty when none does
 */
public record Step(
        String result,
        Operation operation,
        List<Operand> operands,
        BigDecimal value,
        boolean exact,
        Unit unit,
        String bound,
        String clause) {

    public Step {
        operands = List.copyOf(operands);
    }

    /** Whether a limit decided the result of this step. */
    public boolean limited() {
        return operation == Operation.SMALLER && bound.equals(operands.get(1).name());
    }

    /** For people, such as {@code 技术交易额 4,000,000 元 × 补助比例 5% = 200,000 元}. */
    public String sentence() {
        List<String> parts = operands.stream().map(o -> o.name() + " " + o.unit().display(o.value())).toList();
        String left = switch (operation) {
            case SUM, TIMES, LESS_OR_ZERO, WHOLE_TIMES -> String.join(" " + operation.label() + " ", parts);
            case SHARE -> parts.get(0) + " × " + parts.get(1) + " ÷ " + parts.get(2);
            case SMALLER -> operation.label() + "：" + parts.stream().collect(Collectors.joining("、"));
            case CUT_TO_FEN, ROUND_TO_FEN -> parts.getFirst() + " " + operation.label();
        };
        return left + " = " + unit.display(value) + (exact ? "" : "…");
    }

    /**
     * The result of the last step, computed again from the operands alone. A name that an earlier step has produced stands
     * for that result, every other operand for its own value.
     *
     * @throws IllegalArgumentException when there is no step
     */
    public static BigDecimal replay(List<Step> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a calculation without steps cannot be replayed");
        }
        Map<String, Fraction> known = new HashMap<>();
        for (Step step : steps) {
            List<Fraction> numbers = step.operands().stream()
                    .map(o -> known.getOrDefault(o.name(), Fraction.of(o.value())))
                    .toList();
            known.put(step.result(), step.operation().apply(numbers));
        }
        return known.get(steps.getLast().result()).shown();
    }
}
