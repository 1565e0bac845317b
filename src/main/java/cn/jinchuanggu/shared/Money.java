package cn.jinchuanggu.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * An exact amount in yuan. Never negative zero, never a floating point number.
 *
 * <p>Limits are compared on the exact value; only {@link #toFen()} rounds, and it truncates, because truncation is the
 * one mode that never exceeds a 不超过 (reading R-01).
 *
 * @param yuan the exact amount in yuan, any scale
 */
public record Money(BigDecimal yuan) implements Comparable<Money>, Spoken {

    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final int SHOWN_DECIMALS = 10;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    public Money {
        Objects.requireNonNull(yuan, "yuan");
    }

    /** An amount written in digits, such as {@code "123456.78"}; {@link NumberFormatException} when it is not one. */
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    public static Money of(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    /** An amount counted in fen (分), as the graph keeps it. */
    public static Money ofFen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }

    /** How many whole fen (分) it is. */
    public long inFen() {
        return toFen().yuan.movePointRight(2).longValueExact();
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    /** The exact product; nothing is rounded. */
    public Money times(BigDecimal factor) {
        return new Money(yuan.multiply(factor));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    /** Cut off below 0.01 yuan (分), never rounded up. */
    public Money toFen() {
        return new Money(yuan.setScale(2, RoundingMode.DOWN));
    }

    /** For programs and tables: whole fen (分), cut off below, without a unit, such as {@code 1234.50}. */
    public String plain() {
        return toFen().yuan.toPlainString();
    }

    /** For people: thousands separators, no needless decimals, such as {@code 1,234.5 元}. */
    public String display() {
        return Numerals.grouped(yuan, SHOWN_DECIMALS) + " 元";
    }

    /**
     * For lists: 亿元 from 100,000,000 yuan on, 万元 from 10,000 yuan on, cut off after two decimals, such as {@code 35 万元};
     * below that as {@link #display()}. Show the exact sum beside it.
     */
    public String brief() {
        BigDecimal size = yuan.abs();
        return size.compareTo(TEN_THOUSAND) < 0 ? display() : size.compareTo(HUNDRED_MILLION) < 0 ? inUnits(4, " 万元") : inUnits(8, " 亿元");
    }

    private String inUnits(int places, String unit) {
        return Numerals.grouped(yuan.movePointLeft(places).setScale(2, RoundingMode.DOWN), 2) + unit;
    }

    /** In a sentence: as {@link #brief()}, in English with all digits, such as {@code 350,000 yuan}. */
    @Override
    public String in(Locale reader) {
        return Spoken.isEnglish(reader) ? Numerals.grouped(yuan, SHOWN_DECIMALS) + " yuan" : brief();
    }

    /** In a sentence, with all digits in either language: in Chinese as {@link #display()}. */
    public Saying exact() {
        return Saying.of("says.yuan", Numerals.grouped(yuan, SHOWN_DECIMALS));
    }

    /** By value: {@code 1.0} and {@code 1.00} are the same amount. */
    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Money m && yuan.compareTo(m.yuan) == 0;
    }

    @Override
    public int hashCode() {
        return yuan.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
