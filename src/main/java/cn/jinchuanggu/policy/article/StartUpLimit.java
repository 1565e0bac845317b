package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The upper limit of the start-up money S of 第三条: the highest sum of the text, and at most the share r of the paid-in
 * capital. S itself becomes part of that capital, so with the total T the share allows {@code S ≤ r × T}, and with
 * the enterprise's own capital O before it {@code S ≤ O × r ÷ (1 − r)}. The other reading leaves S out of the capital:
 * {@code S ≤ r × O}, which is {@code S ≤ T × r ÷ (1 + r)}.
 *
 * <p>Limits are compared as exact numbers, before anything is cut to 分.
 */
final class StartUpLimit {

    private final String clause;
    private final Money least;
    private final Money most;
    private final BigDecimal share;
    private final Optional<Money> total;
    private final Optional<Money> own;

    /**
     * @param total paid-in capital with the start-up money, yuan
     * @param own   paid-in capital without it, yuan; at least one of the two must be known
     */
    StartUpLimit(Parameters parameters, LocalDate day, Optional<Money> total, Optional<Money> own) {
        this.clause = parameters.clause("highestShare");
        this.least = parameters.money("least", day);
        this.most = parameters.money("most", day);
        this.share = parameters.ratio("highestShare", day);
        this.total = total;
        this.own = own;
    }

    /** 30万元 as the text has it. */
    Money least() {
        return least;
    }

    /** The paid-in capital, start-up money included, from which on the least sum keeps within the share; 分 rounded up. */
    Money neededTotal() {
        return new Money(least.yuan().divide(share, 2, RoundingMode.CEILING));
    }

    boolean isBelowLeast() {
        return isBelowLeast(applied(Calculation.inMind()));
    }

    /** The same under the other reading of R-31. */
    boolean isBelowLeastWithoutStartUpMoney() {
        return isBelowLeast(withoutStartUpMoney(Calculation.inMind()));
    }

    /** How the limit comes about. */
    List<Step> steps() {
        Calculation calculation = Calculation.written();
        applied(calculation);
        return calculation.steps();
    }

    /** The limit with the start-up money counted as paid-in capital. */
    Value applied(Calculation calculation) {
        calculation.under(clause);
        Value ratio = ratio(calculation);
        Value byShare = total.isPresent()
                ? calculation.times("按占比计算的上限", total(calculation), ratio)
                : calculation.share("按占比计算的上限", own(calculation), ratio,
                        calculation.lessOrZero("自有资金的最低占比", whole(calculation), ratio));
        return limited(calculation, byShare);
    }

    /** The limit with the start-up money left out of the paid-in capital: the other reading of R-31. */
    Value withoutStartUpMoney(Calculation calculation) {
        calculation.under(clause);
        Value ratio = ratio(calculation);
        Value byShare = own.isPresent()
                ? calculation.times("按占比计算的上限", own(calculation), ratio)
                : calculation.share("按占比计算的上限", total(calculation), ratio,
                        calculation.sum("实缴资金总额与自有部分之比", List.of(whole(calculation), ratio)));
        return limited(calculation, byShare);
    }

    private Value limited(Calculation calculation, Value byShare) {
        return calculation.atMost("启动资金上限", byShare, calculation.given("创新启动资金最高额", most));
    }

    private boolean isBelowLeast(Value limit) {
        return limit.compareTo(Calculation.inMind().given("最低额", least)) < 0;
    }

    private Value ratio(Calculation calculation) {
        return calculation.given("启动资金最高占比", share);
    }

    private static Value whole(Calculation calculation) {
        return calculation.given("全部", BigDecimal.ONE);
    }

    private Value total(Calculation calculation) {
        return calculation.given("实缴资金总额", total.orElseThrow());
    }

    private Value own(Calculation calculation) {
        return calculation.given("自有实缴资金", own.orElseThrow());
    }
}
