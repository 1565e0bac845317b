package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.Award;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the amount for one matter ends: cut to 分, then 就高不重复, each with what its other reading gives.
 *
 * <p>An article hands over the calculation up to its own limits as a recipe, because the other readings compute it anew.
 */
final class Settlement {

    private final Article19Scope scope;
    private final Findings findings;
    private final Money municipal;

    /** The municipal money must have been asked for; while it is unknown it counts as none and the sheet asks for it. */
    Settlement(Article19Scope scope, Findings findings) {
        this.scope = scope;
        this.findings = findings;
        this.municipal = findings.facts().money("municipalSameYuan").orElse(Money.ZERO);
    }

    /**
     * Computes, writes down steps and award, and refuses what comes to nothing.
     *
     * @param matter what the award is for
     * @param cap    the limit across claims that it uses up, if any
     * @param raw    the amount under the limits of the article, not yet cut
     * @return what is payable at most
     */
    Money settle(String matter, Optional<Award.Cap> cap, Function<Calculation, Value> raw) {
        Calculation calculation = Calculation.written();
        Value cut = calculation.cutToFen("核定前金额", raw.apply(calculation));
        Value payable = scope.higherNotBoth(calculation, cut, municipal);
        Money amount = payable.toFen();
        if (amount.isZero()) {
            nothingLeft(cut.toFen());
        } else if (!municipal.isZero()) {
            scope.municipalSumDeducted(findings);
        }
        findings.computed(calculation.steps(), List.of(new Award(matter, amount, cap)), amount);
        findings.read("R-01", Optional.of(otherwise(raw, true, municipal)));
        if (!municipal.isZero()) {
            findings.read("R-06", Optional.of(otherwise(raw, false, Money.ZERO)));
        }
        return amount;
    }

    /** What is payable when the article computes it by another recipe: the other side of one of its readings. */
    Money under(Function<Calculation, Value> raw) {
        return otherwise(raw, false, municipal);
    }

    /**
     * An earlier, lower recognition of the same track was paid: the new one is a matter of its own and paid in full, by the
     * other reading only the difference.
     */
    void sameTrack(Money earlier, Function<Calculation, Value> raw) {
        if (earlier.isZero()) {
            return;
        }
        findings.warn("SAME_TRACK", "同类认定此前已获奖励：按条文每次新认定全额支持，另一种读法只补差额（R-05）。");
        findings.read("R-05", Optional.of(under(c -> c.lessOrZero("补差", raw.apply(c), c.given("此前同类认定奖励", earlier)))));
    }

    private Money otherwise(Function<Calculation, Value> raw, boolean halfUp, Money deducted) {
        Calculation calculation = Calculation.inMind();
        Value value = raw.apply(calculation);
        Value ended = halfUp ? calculation.roundToFen("核定前金额", value) : calculation.cutToFen("核定前金额", value);
        return scope.higherNotBoth(calculation, ended, deducted).toFen();
    }

    private void nothingLeft(Money beforeMunicipal) {
        if (!beforeMunicipal.isZero()) {
            scope.municipalSumIsHigher(findings, municipal);
        } else if (findings.nothingRefused()) {
            findings.refuse(findings.mainClause(), "BELOW_ONE_FEN", "按条文计算的金额不足 1 分。");
        }
    }
}
