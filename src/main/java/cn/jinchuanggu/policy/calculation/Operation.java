package cn.jinchuanggu.policy.calculation;

import java.math.RoundingMode;
import java.util.List;

/** What a step does with its operands. Knows how to do it, so that a finished sheet can be computed again. */
public enum Operation {
    /** a + b + ... */
    SUM("+"),
    /** a × b */
    TIMES("×"),
    /** a × b ÷ c: the part of a that b is of c */
    SHARE("× ÷"),
    /** the smaller of a value and its limit */
    SMALLER("取较小"),
    /** a − b, and nothing less than zero */
    LESS_OR_ZERO("−"),
    /** how many whole times b goes into a; nothing for an a below zero */
    WHOLE_TIMES("÷ 取整"),
    /** cut off below 0.01 yuan */
    CUT_TO_FEN("截去分以下"),
    /** round half up to 0.01 yuan: the other reading of R-01 */
    ROUND_TO_FEN("四舍五入到分");

    private final String label;

    Operation(String label) {
        this.label = label;
    }

    /** The sign or the Chinese word for people. */
    public String label() {
        return label;
    }

    Fraction apply(List<Fraction> operands) {
        Fraction first = operands.getFirst();
        return switch (this) {
            case SUM -> operands.stream().reduce(Fraction.ZERO, Fraction::plus);
            case TIMES -> first.times(operands.get(1));
            case SHARE -> first.times(operands.get(1)).dividedBy(operands.get(2));
            case SMALLER -> first.compareTo(operands.get(1)) < 0 ? first : operands.get(1);
            case LESS_OR_ZERO -> {
                Fraction rest = first.minus(operands.get(1));
                yield rest.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : rest;
            }
            case WHOLE_TIMES -> first.wholeTimes(operands.get(1));
            case CUT_TO_FEN -> first.toFen(RoundingMode.DOWN);
            case ROUND_TO_FEN -> first.toFen(RoundingMode.HALF_UP);
        };
    }
}
