package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.article.YearSchedule.Resident;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The payments of a contract under 第九条: 按当年实际技术交易额 counts what was really paid, in the claim year, while the
 * document is in force and the absorbing enterprise is resident.
 */
final class TransferPayments {

    private TransferPayments() {}

    /** Asks for what is missing; empty until every payment has a day and a sum and the claim year is known. */
    static Optional<YearSchedule<TechnologyPayment>> read(Findings findings, Article19Scope scope, boolean shares) {
        Facts facts = findings.facts();
        List<TechnologyPayment> payments = shares ? shareRegistration(findings) : payments(findings);
        boolean yearKnown = findings.answered(facts, "claimYear");
        if (payments.isEmpty() || !yearKnown) {
            return Optional.empty();
        }
        Resident buyer = new Resident("受让方", facts.date("buyerResidentFrom"), facts.date("buyerResidentThrough"));
        return Optional.of(YearSchedule.of(
                payments, facts.integer("claimYear").orElseThrow(), buyer, "PAYMENT", findings, scope));
    }

    /** 技术入股: the agreed value, in the year in which the shares are registered. */
    private static List<TechnologyPayment> shareRegistration(Findings findings) {
        Facts facts = findings.facts();
        if (!findings.answered(facts, "equityRegisteredOn", "equityValueYuan")) {
            return List.of();
        }
        LocalDate day = facts.date("equityRegisteredOn").orElseThrow();
        Money value = facts.money("equityValueYuan").orElseThrow();
        return List.of(new TechnologyPayment("作价金额（" + day + " 登记）", day, value, Optional.of(value)));
    }

    private static List<TechnologyPayment> payments(Findings findings) {
        List<Facts> entries = findings.facts().list("payments").orElse(List.of());
        if (entries.isEmpty()) {
            findings.ask(findings.facts(), "payments");
        }
        List<TechnologyPayment> payments = new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < entries.size(); i++) {
            Facts entry = entries.get(i);
            if (!findings.answered(entry, "date", "amountYuan")) {
                complete = false;
                continue;
            }
            LocalDate day = entry.date("date").orElseThrow();
            TechnologyPayment payment = new TechnologyPayment("第" + (i + 1) + "笔付款（" + day + "）", day,
                    entry.money("amountYuan").orElseThrow(), entry.money("technicalYuan"));
            if (payment.technical().filter(t -> t.compareTo(payment.amount()) > 0).isPresent()) {
                findings.contradict(entry, "technicalYuan", "技术部分大于这笔付款。", "请核对发票和回单。");
            }
            payments.add(payment);
        }
        return complete ? payments : List.of();
    }
}
