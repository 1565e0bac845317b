package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.shared.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One loan of a claim under 第十六条, with all numbers known.
 *
 * @param contract       number of the loan contract; unique within a claim
 * @param kind           such as 信用贷款, as the values of the article name it
 * @param principal      contract principal that was drawn, yuan
 * @param interest       interest really paid in the interest year, yuan
 * @param outside        the part of it that was paid on days outside the window, yuan
 * @param earlierForLoan 贴息 of earlier years for this loan, yuan; empty when not stated
 */
record SubsidisedLoan(
        String contract, String kind, Money principal, Money interest, Money outside, Optional<Money> earlierForLoan) {

    /**
     * Asks for what is missing and notes what contradicts.
     *
     * @param partYear whether only some days of the interest year lie in the window
     * @return every loan, or none while a number is missing
     */
    static List<SubsidisedLoan> read(Findings findings, boolean partYear) {
        List<Facts> entries = findings.facts().list("loans").orElse(List.of());
        if (entries.isEmpty()) {
            findings.ask(findings.facts(), "loans");
        }
        List<SubsidisedLoan> loans = new ArrayList<>();
        Set<String> contracts = new HashSet<>();
        boolean complete = true;
        for (Facts entry : entries) {
            boolean known = findings.answered(entry, "contractNumber", "kind", "principalYuan", "interestPaidYuan");
            known &= !partYear || findings.answered(entry, "interestOutsideWindowYuan");
            complete &= known;
            if (entry.text("contractNumber").filter(number -> !contracts.add(number)).isPresent()) {
                findings.contradict(entry, "contractNumber", "贷款合同编号重复。", "同一合同请合并为一项。");
            }
            if (known) {
                loans.add(loan(findings, entry));
            }
        }
        return complete ? loans : List.of();
    }

    private static SubsidisedLoan loan(Findings findings, Facts entry) {
        SubsidisedLoan loan = new SubsidisedLoan(
                entry.text("contractNumber").orElseThrow(),
                entry.choice("kind").orElseThrow(),
                entry.money("principalYuan").orElseThrow(),
                entry.money("interestPaidYuan").orElseThrow(),
                entry.money("interestOutsideWindowYuan").orElse(Money.ZERO),
                entry.money("earlierForLoanYuan"));
        if (loan.principal.isZero()) {
            findings.contradict(entry, "principalYuan", "贷款本金不能是 0。", "请按借款合同和借据填写实际提取的本金。");
        }
        if (loan.outside.compareTo(loan.interest) > 0) {
            findings.contradict(entry, "interestOutsideWindowYuan", "有效期外的利息大于全部利息。", "请按利息回单核对。");
        }
        return loan;
    }
}
