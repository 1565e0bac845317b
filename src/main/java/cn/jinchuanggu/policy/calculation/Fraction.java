package cn.jinchuanggu.policy.calculation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number. A third of a contract has no decimal form, and a rounded third can cost the last 分 (R-01: limits are
 * compared before rounding), so steps are computed with numerator and denominator.
 *
 * @param numerator   any sign
 * @param denominator positive; both may have a common divisor, so compare by {@link #compareTo} and not by equals
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** Digits after the point that a number without decimal form is shown with. */
    private static final int SHOWN_SCALE = 10;

    /** Bits from which a common divisor is looked for; shorter ones cost less than the search. */
    private static final int LONGEST_DENOMINATOR = 512;

    Fraction {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("denominator must be positive, was " + denominator);
        }
        if (denominator.bitLength() > LONGEST_DENOMINATOR) {
            BigInteger divisor = numerator.gcd(denominator);
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    static Fraction of(BigDecimal number) {
        return number.scale() >= 0
                ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Exact quotient; {@link ArithmeticException} when {@code other} is not positive. */
    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** How many whole times {@code other} fits, never less than zero; {@link ArithmeticException} when it is not positive. */
    Fraction wholeTimes(Fraction other) {
        Fraction quotient = dividedBy(other);
        return quotient.numerator.signum() < 0
                ? ZERO
                : new Fraction(quotient.numerator.divide(quotient.denominator), BigInteger.ONE);
    }

    /** Two decimals, exactly rounded in this mode. */
    Fraction toFen(RoundingMode mode) {
        return of(new BigDecimal(numerator).divide(new BigDecimal(denominator), 2, mode));
    }

    /** Whether {@link #shown()} is the whole number and not a beginning of it. */
    boolean isShownExactly() {
        return denominator.equals(BigInteger.ONE) || of(shown()).compareTo(this) == 0;
    }

    /** Up to ten decimals, the rest cut off, no needless zeros. */
    BigDecimal shown() {
        if (denominator.equals(BigInteger.ONE)) {
            return new BigDecimal(numerator);
        }
        BigDecimal cut = new BigDecimal(numerator).divide(new BigDecimal(denominator), SHOWN_SCALE, RoundingMode.DOWN);
        BigDecimal stripped = cut.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator) ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
