package cn.jinchuanggu.policy.sandbox;

import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.shared.Money;

/**
 * What a change does to a set of cases.
 *
 * @param cases         how many there are
 * @param changed       how many answer otherwise
 * @param winners       how many may get more
 * @param losers        how many get less
 * @param grantedBefore sum of the exact grants under the document, yuan
 * @param grantedAfter  sum of the exact grants under the copy, yuan
 * @param atMostBefore  the same with the upper ends of what bodies decide
 * @param atMostAfter   the same with the upper ends of what bodies decide
 */
public record Effect(long cases, long changed, long winners, long losers, Money grantedBefore, Money grantedAfter,
        Money atMostBefore, Money atMostAfter) {

    static final Effect NONE = new Effect(0, 0, 0, 0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    Effect plus(Difference d) {
        int direction = d.gain().compareTo(Money.ZERO);
        return new Effect(cases + 1, changed + (d.isChange() ? 1 : 0), winners + (direction > 0 ? 1 : 0),
                losers + (direction < 0 ? 1 : 0), plusGranted(grantedBefore, d.before()), plusGranted(grantedAfter, d.after()),
                atMostBefore.plus(Difference.most(d.before())), atMostAfter.plus(Difference.most(d.after())));
    }

    /** What the change costs the budget in exact grants, yuan; negative when it saves. */
    public Money cost() {
        return grantedAfter.minus(grantedBefore);
    }

    private static Money plusGranted(Money sum, Outcome outcome) {
        return sum.plus(Difference.granted(outcome));
    }
}
