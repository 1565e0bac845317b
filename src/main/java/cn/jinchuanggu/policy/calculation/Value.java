package cn.jinchuanggu.policy.calculation;

import cn.jinchuanggu.shared.Money;
import java.math.RoundingMode;

/** A named number inside a {@link Calculation}: given as a fact or a parameter, or the result of a step. Exact. */
public final class Value implements Comparable<Value> {

    private final String name;
    private final Unit unit;
    private final Fraction number;

    Value(String name, Unit unit, Fraction number) {
        this.name = name;
        this.unit = unit;
        this.number = number;
    }

    public String name() {
        return name;
    }

    public boolean isZero() {
        return number.numerator().signum() == 0;
    }

    /** As money, cut off below 0.01 yuan; exact for a value that was already cut to 分. */
    public Money toFen() {
        return new Money(number.toFen(RoundingMode.DOWN).shown());
    }

    /** By exact value, whatever the names. */
    @Override
    public int compareTo(Value other) {
        return number.compareTo(other.number);
    }

    Unit unit() {
        return unit;
    }

    Fraction number() {
        return number;
    }

    Operand asOperand() {
        return new Operand(name, number.shown(), number.isShownExactly(), unit);
    }
}
