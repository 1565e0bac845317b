package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.Award;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.shared.Money;
import java.util.Optional;

/**
 * A limit that the claims of one unit use up together.
 *
 * @param name    for the steps, such as {@code 每个企业最高奖励}
 * @param clause  anchor of the sentence that sets it
 * @param limit   yuan
 * @param earlier what earlier claims have used of it, yuan
 */
record RunningCap(String name, String clause, Money limit, Money earlier) {

    /**
     * The limit, less what earlier claims were awarded. While {@code earlierAwardsYuan} is unknown it counts as nothing and
     * the sheet asks for it, so that the amount is an upper end.
     */
    static RunningCap of(Findings findings, String name, String clause, Money limit) {
        findings.answered(findings.facts(), "earlierAwardsYuan");
        RunningCap cap = new RunningCap(name, clause, limit,
                findings.facts().money("earlierAwardsYuan").orElse(Money.ZERO));
        if (cap.earlier.compareTo(limit) >= 0) {
            findings.refuse(clause, "CAP_EXHAUSTED", "此前已获 " + cap.earlier.display() + "，已达到“" + name + "”"
                    + limit.display() + "。");
        }
        return cap;
    }

    /**
     * The same limit counted for each year: only what belongs to the claim year has used it. Empty when
     * {@code earlierAwardsSameYearYuan} is not stated; the facts contradict each other when it is more than all.
     */
    Optional<RunningCap> perYear(Findings findings) {
        Optional<Money> sameYear = findings.facts().money("earlierAwardsSameYearYuan");
        if (sameYear.filter(y -> y.compareTo(earlier) > 0).isPresent()) {
            findings.contradict(findings.facts(), "earlierAwardsSameYearYuan", "当年此前已获金额大于此前已获合计。", "请核对两项金额。");
        }
        return sameYear.or(() -> earlier.isZero() ? Optional.of(Money.ZERO) : Optional.empty())
                .map(used -> new RunningCap(name, clause, limit, used));
    }

    /** The amount, at most what is left. */
    Value atMost(Calculation calculation, String result, Value amount) {
        Value cap = calculation.under(clause).given(name, limit);
        Value room = earlier.isZero() ? cap : calculation.lessOrZero("剩余额度", cap, calculation.given("此前已获", earlier));
        return calculation.atMost(result, amount, room);
    }

    /** What a ledger counts by; an empty account counts the unit alone. */
    Award.Cap account(String account) {
        return new Award.Cap(Award.Reach.UNIT, account, limit);
    }
}
