package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit of measure with its way to the base unit of its dimension.
 *
 * @param symbol    the one way this unit is shown, such as {@code μm} for um, 微米 and ㎛; empty for no unit
 * @param dimension what it measures
 * @param factor    base units in one of this unit; positive
 * @param offset    added after the factor, 0 except for ℃ (base K)
 */
public record MeasureUnit(String symbol, Dimension dimension, BigDecimal factor, BigDecimal offset) {

    /** No unit at all. */
    public static final MeasureUnit NONE = new MeasureUnit("", Dimension.NONE, BigDecimal.ONE, BigDecimal.ZERO);

    /** Division leaves an error in the 34th digit; 20 digits hide it, so that 3 t/h equals 50 kg/min. */
    private static final MathContext COMPARABLE = new MathContext(20);

    public MeasureUnit {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(dimension, "dimension");
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor of " + symbol + " is " + factor + ", must be positive");
        }
        Objects.requireNonNull(offset, "offset");
    }

    static MeasureUnit of(String symbol, Dimension dimension, BigDecimal factor) {
        return new MeasureUnit(symbol, dimension, factor, BigDecimal.ZERO);
    }

    static MeasureUnit opaque(String symbol) {
        return of(symbol, Dimension.opaque(symbol), BigDecimal.ONE);
    }

    /** The unit written like this and nothing else, such as {@code 吨/小时}; empty when it is not in the table. */
    public static Optional<MeasureUnit> find(String written) {
        PlainText text = new PlainText(written);
        UnitReader.UnitAt at = UnitReader.read(text, 0);
        return at == null || at.end() != text.length() || at.unit().dimension().isOpaque()
                ? Optional.empty() : Optional.of(at.unit());
    }

    public boolean isConvertibleTo(MeasureUnit other) {
        return dimension.equals(other.dimension);
    }

    /** The value in the base unit of the dimension, to 20 digits; temperatures become kelvin. */
    public BigDecimal toBase(BigDecimal value) {
        return value.multiply(factor).add(offset).round(COMPARABLE);
    }

    /** A difference in base units: 0.1 ℃ warmer is 0.1 K warmer. */
    public BigDecimal differenceToBase(BigDecimal value) {
        return value.multiply(factor).round(COMPARABLE);
    }

    /** The value of this unit expressed in another one of the same dimension. */
    BigDecimal convert(BigDecimal value, MeasureUnit target) {
        if (equals(target)) {
            return value;
        }
        return value.multiply(factor).add(offset).subtract(target.offset).divide(target.factor, COMPARABLE)
                .stripTrailingZeros();
    }

    MeasureUnit per(MeasureUnit divisor) {
        MeasureUnit by = divisor.asDivisor();
        String below = divisor.symbol.indexOf('·') < 0 ? divisor.symbol : "(" + divisor.symbol + ")";
        return of(symbol + "/" + below, dimension.over(by.dimension),
                factor.divide(by.factor, MathContext.DECIMAL128));
    }

    MeasureUnit times(MeasureUnit other) {
        return of(symbol + "·" + other.symbol, dimension.times(other.dimension), factor.multiply(other.factor));
    }

    /** The second or third power of this unit, such as s². */
    MeasureUnit toPower(int power) {
        String mark = power == 2 ? "²" : "³";
        return of(symbol + mark, new Dimension(dimension.label() + mark), factor.pow(power));
    }

    /** {@code count} of this unit as one, for divisors such as 100km. */
    MeasureUnit scaled(BigDecimal count) {
        return of(count.toPlainString() + symbol, dimension, factor.multiply(count));
    }

    private MeasureUnit asDivisor() {
        return switch (symbol) {
            case "天" -> of(symbol, Dimension.DAY, BigDecimal.ONE);
            case "周" -> of(symbol, Dimension.DAY, BigDecimal.valueOf(7));
            default -> this;
        };
    }

    @Override
    public String toString() {
        return symbol;
    }
}
