package cn.jinchuanggu.policy.calculation;

import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Computes and writes down what it computed. Not thread-safe; one per assessment and reading.
 *
 * <p>Names of results must be unique, because a later step refers to an earlier one by name;
 * {@link IllegalArgumentException} otherwise.
 */
public final class Calculation {

    private final List<Step> steps = new ArrayList<>();
    private final Set<String> results = new HashSet<>();
    private final boolean written;
    private String clause = "";

    private Calculation(boolean written) {
        this.written = written;
    }

    /** One whose steps are shown. */
    public static Calculation written() {
        return new Calculation(true);
    }

    /** One of which only the result is wanted, such as the amount under another reading. Writes nothing down. */
    public static Calculation inMind() {
        return new Calculation(false);
    }

    /** The steps that follow are asked for by the sentence with this anchor. */
    public Calculation under(String anchor) {
        clause = anchor;
        return this;
    }

    /** A fact or parameter in yuan. Writes no step. */
    public Value given(String name, Money amount) {
        return new Value(name, Unit.YUAN, Fraction.of(amount.yuan()));
    }

    /** A ratio such as 0.05 for 5%. Writes no step. */
    public Value given(String name, BigDecimal ratio) {
        return new Value(name, Unit.RATIO, Fraction.of(ratio));
    }

    /** A fact or parameter that counts something else, such as 36 months. Writes no step. */
    public Value given(String name, Unit unit, BigDecimal number) {
        return new Value(name, unit, Fraction.of(number));
    }

    /** The sum; a single value passes unchanged and without a step. */
    public Value sum(String result, List<Value> values) {
        return values.size() == 1 ? values.getFirst() : step(result, Operation.SUM, values);
    }

    public Value times(String result, Value value, Value ratio) {
        return step(result, Operation.TIMES, List.of(value, ratio));
    }

    /** The product of a quantity and a tariff, such as square metres and yuan a square metre, in yuan. */
    public Value yuan(String result, Value quantity, Value tariff) {
        return step(result, Operation.TIMES, Unit.YUAN, List.of(quantity, tariff));
    }

    /** How many whole times {@code step} goes into {@code value}; {@link ArithmeticException} when it is not positive. */
    public Value wholeSteps(String result, Value value, Value step) {
        return step(result, Operation.WHOLE_TIMES, Unit.STEP, List.of(value, step));
    }

    /** {@code value × part ÷ whole}; {@link ArithmeticException} when {@code whole} is not positive. */
    public Value share(String result, Value value, Value part, Value whole) {
        return step(result, Operation.SHARE, List.of(value, part, whole));
    }

    /** The value, or its limit when that is smaller. Reaching the limit exactly counts as bound by it. */
    public Value atMost(String result, Value value, Value limit) {
        return step(result, Operation.SMALLER, List.of(value, limit));
    }

    /** What is left after taking {@code taken} away; zero when nothing is. */
    public Value lessOrZero(String result, Value value, Value taken) {
        return step(result, Operation.LESS_OR_ZERO, List.of(value, taken));
    }

    /** Cut off below 0.01 yuan. */
    public Value cutToFen(String result, Value value) {
        return step(result, Operation.CUT_TO_FEN, List.of(value));
    }

    /** Rounded half up to 0.01 yuan: the other reading of R-01. */
    public Value roundToFen(String result, Value value) {
        return step(result, Operation.ROUND_TO_FEN, List.of(value));
    }

    /** What was written down so far, in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    private Value step(String result, Operation operation, List<Value> operands) {
        return step(result, operation, operands.getFirst().unit(), operands);
    }

    private Value step(String result, Operation operation, Unit unit, List<Value> operands) {
        if (!written) {
            return new Value(result, unit, operation.apply(operands.stream().map(Value::number).toList()));
        }
        if (!results.add(result)) {
            throw new IllegalArgumentException("a step named " + result + " exists already");
        }
        Value value = new Value(
                result, unit, operation.apply(operands.stream().map(Value::number).toList()));
        String bound = operation != Operation.SMALLER
                ? ""
                : operands.get(operands.get(0).compareTo(operands.get(1)) < 0 ? 0 : 1).name();
        steps.add(new Step(
                result,
                operation,
                operands.stream().map(Value::asOperand).toList(),
                value.number().shown(),
                value.number().isShownExactly(),
                value.unit(),
                bound,
                clause));
        return value;
    }
}
