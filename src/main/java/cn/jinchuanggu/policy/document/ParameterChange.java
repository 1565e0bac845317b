package cn.jinchuanggu.policy.document;

import cn.jinchuanggu.shared.Period;
import java.math.BigDecimal;

/** One thing that a copy of the document says otherwise; see {@link PolicyDocument#with}. */
public sealed interface ParameterChange {

    /**
     * Another number for a value on some days.
     *
     * @param article 1 to 20
     * @param name    such as {@code awardRate}
     * @param days    on which it changes
     * @param number  in the unit of the value
     */
    record OfValue(int article, String name, Period days, BigDecimal number) implements ParameterChange {}

    /** Other days on which the whole document holds; both readings of the last day then agree. */
    record OfWindow(Period days) implements ParameterChange {}
}
