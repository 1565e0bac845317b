package cn.jinchuanggu.policy.sandbox;

import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.shared.Money;

/**
 * One case under the document and under its changed copy.
 *
 * @param recorded the case
 * @param before   outcome under the document
 * @param after    outcome under the copy
 */
public record Difference(RecordedCase recorded, Outcome before, Outcome after) {

    /** What the change brings the applicant at most, yuan; negative for a loss. */
    public Money gain() {
        return most(after).minus(most(before));
    }

    /** Whether anything differs that a person would notice: the kind of outcome or its amounts. */
    public boolean isChange() {
        return !before.code().equals(after.code()) || !before.range().equals(after.range());
    }

    static Money most(Outcome outcome) {
        return outcome.range().map(MoneyRange::max).orElse(Money.ZERO);
    }

    static Money granted(Outcome outcome) {
        return outcome instanceof Outcome.Granted granted ? granted.amount() : Money.ZERO;
    }
}
