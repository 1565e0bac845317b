package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.fact.Facts;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The payments of a contract, each put where it belongs: 按当年实际技术交易额 counts what was really paid, in the claim
 * year, while the document is in force and the absorbing enterprise is resident.
 */
final class PaymentSchedule {

    /** Why a payment counts or does not. */
    enum Standing {
        COUNTS(""),
        OUTSIDE_WINDOW("不在有效期内"),
        DISPUTED_LAST_DAY("在有效期两种读法不一致的那一天(R-02)"),
        OTHER_YEAR("不在申报年度内"),
        NOT_RESIDENT("受让方当时没有入驻"),
        PLANNED("还没有发生");

        private final String why;

        Standing(String why) {
            this.why = why;
        }

        /** For people, why it does not count. */
        String why() {
            return why;
        }
    }

    private final Map<Standing, List<TechnologyPayment>> payments = new EnumMap<>(Standing.class);

    private PaymentSchedule() {}

    /** Asks for what is missing; empty until every payment has a day and a sum and the claim year is known. */
    static Optional<PaymentSchedule> read(Findings findings, Article19Scope scope, boolean shares) {
        Facts facts = findings.facts();
        List<TechnologyPayment> payments = shares ? shareRegistration(findings) : payments(findings);
        boolean yearKnown = findings.answered(facts, "claimYear");
        if (payments.isEmpty() || !yearKnown) {
            return Optional.empty();
        }
        PaymentSchedule schedule = new PaymentSchedule();
        for (TechnologyPayment payment : payments) {
            Standing standing = standing(payment.date(), findings, scope);
            schedule.payments.computeIfAbsent(standing, s -> new ArrayList<>()).add(payment);
            if (standing != Standing.COUNTS) {
                findings.warn("PAYMENT_" + standing, payment.name() + standing.why() + ",不计入。");
            }
        }
        return Optional.of(schedule);
    }

    List<TechnologyPayment> with(Standing... standings) {
        return Stream.of(standings).flatMap(s -> payments.getOrDefault(s, List.of()).stream()).toList();
    }

    boolean has(Standing standing) {
        return payments.containsKey(standing);
    }

    /** Whether every payment has this standing. */
    boolean only(Standing standing) {
        return payments.keySet().equals(Set.of(standing));
    }

    private static Standing standing(LocalDate day, Findings findings, Article19Scope scope) {
        Facts facts = findings.facts();
        boolean tooEarly = facts.date("buyerResidentFrom").filter(day::isBefore).isPresent();
        boolean tooLate = facts.date("buyerResidentThrough").filter(day::isAfter).isPresent();
        return switch (scope.validity(day)) {
            case BEFORE, AFTER -> Standing.OUTSIDE_WINDOW;
            case IN_FORCE, DISPUTED_LAST_DAY -> {
                if (day.getYear() != facts.integer("claimYear").orElseThrow()) {
                    yield Standing.OTHER_YEAR;
                }
                if (tooEarly || tooLate) {
                    yield Standing.NOT_RESIDENT;
                }
                if (scope.validity(day) == Article19Scope.Validity.DISPUTED_LAST_DAY) {
                    yield Standing.DISPUTED_LAST_DAY;
                }
                yield day.isAfter(findings.today()) ? Standing.PLANNED : Standing.COUNTS;
            }
        };
    }

    /** 技术入股: the agreed value, in the year in which the shares are registered. */
    private static List<TechnologyPayment> shareRegistration(Findings findings) {
        Facts facts = findings.facts();
        if (!findings.answered(facts, "equityRegisteredOn", "equityValueYuan")) {
            return List.of();
        }
        LocalDate day = facts.date("equityRegisteredOn").orElseThrow();
        Money value = facts.money("equityValueYuan").orElseThrow();
        return List.of(new TechnologyPayment("作价金额(" + day + " 登记)", day, value, Optional.of(value)));
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
            TechnologyPayment payment = new TechnologyPayment("第" + (i + 1) + "笔付款(" + day + ")", day,
                    entry.money("amountYuan").orElseThrow(), entry.money("technicalYuan"));
            if (payment.technical().filter(t -> t.compareTo(payment.amount()) > 0).isPresent()) {
                findings.contradict(entry, "technicalYuan", "技术部分大于这笔付款。", "请核对发票和回单。");
            }
            payments.add(payment);
        }
        return complete ? payments : List.of();
    }
}
