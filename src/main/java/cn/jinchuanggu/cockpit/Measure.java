package cn.jinchuanggu.cockpit;

import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;

/** What the number of a figure is: so many of something, or a sum of money. */
public enum Measure {
    HOUSES("家"),
    ITEMS("项"),
    RECORDS("件"),
    /** In whole 分. */
    MONEY("元");

    private static final int DECIMALS = 2;

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** The Chinese word behind the number. */
    public String unit() {
        return unit;
    }

    long of(Tally.Cell cell) {
        return this == MONEY ? cell.fen() : cell.count();
    }

    /** The number for people, exact, such as {@code 24 家} or {@code 1,234.5 元}. */
    public String show(long value) {
        return this == MONEY ? money(value).display() : "%,d %s".formatted(value, unit);
    }

    /** The number for people where it is an estimate: a large sum in 万元, so that nobody takes it for exact. */
    public String about(long value) {
        return this == MONEY ? money(value).brief() : show(value);
    }

    /** The number for a cell of a sheet, without its unit, money in yuan. */
    public String plain(long value) {
        return this == MONEY ? money(value).yuan().stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    /** So many yuan, or so many things, as a value of this measure. */
    public long valueOf(long written) {
        return this == MONEY ? Math.multiplyExact(written, 100L) : written;
    }

    private static Money money(long fen) {
        return new Money(BigDecimal.valueOf(fen, DECIMALS));
    }
}
