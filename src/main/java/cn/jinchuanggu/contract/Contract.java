package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.shared.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A technology contract: the sum of its entries.
 *
 * @param id      the number by which people name it
 * @param brokers user names of those who brought the two together
 * @param entries in their order, at least one
 */
public record Contract(String id, DealRef deal, ContractTerms terms, Set<String> brokers, List<Entry> entries) {

    private static final int FEN_DIGITS = 2;

    public Contract {
        brokers = Set.copyOf(brokers);
        entries = List.copyOf(entries);
    }

    /** A direct cost of the deal, and what the provider calls it. */
    public record Cost(String what, Money amount) {
    }

    /** A patent whose change or licence stands in the register. */
    public record IpRecord(String patent, LocalDate day, String document) {
    }

    public String dealId() {
        return deal.dealId();
    }

    public ContractState state() {
        ContractState state = null;
        for (Entry entry : entries) {
            state = stepOf(entry).leadsTo(state);
        }
        return state;
    }

    /** How many entries it has; a change names the version it was made for. */
    public int version() {
        return entries.size();
    }

    /** When the last entry was made. */
    public OffsetDateTime changedAt() {
        return entries.getLast().at();
    }

    public boolean hasBroker(Actor actor) {
        return actor.has(Role.BROKER) && brokers.contains(actor.username());
    }

    /** The registration with its changes, cancelled or not; empty before it was registered. */
    public Optional<Registration> registration() {
        Registration registration = null;
        for (Entry entry : entries) {
            Map<String, Object> facts = entry.facts();
            registration = switch (stepOf(entry)) {
                case REGISTER -> new Registration((String) facts.get("number"), (String) facts.get("body"), day(entry), money(entry, "contractYuan"),
                        money(entry, "technicalYuan"), Optional.empty(), Optional.empty());
                case CHANGE -> registration == null ? null : registration.changed(money(entry, "contractYuan"), money(entry, "technicalYuan"), day(entry));
                case CANCEL -> registration == null ? null : registration.cancelled(day(entry));
                default -> registration;
            };
        }
        return Optional.ofNullable(registration);
    }

    /** Every payment that was recorded, those that were wrong included. */
    public List<Payment> payments() {
        Set<Object> voided = Set.copyOf(of(ContractStep.VOID_PAYMENT).map(e -> e.facts().get("payment")).distinct().toList());
        List<Payment> payments = new ArrayList<>();
        of(ContractStep.PAY).forEach(e -> {
            Payment payment = new Payment(e.sequence(), day(e), money(e, "amountYuan"), Optional.ofNullable(e.facts().get("technicalYuan")).map(t -> Money.of((String) t)),
                    text(e, "payer"), text(e, "payee"), text(e, "invoice"), false);
            payments.add(voided.contains(String.valueOf(e.sequence())) ? payment.asVoided() : payment);
        });
        return payments;
    }

    /** Payments that stand, by day. */
    public List<Payment> standingPayments() {
        return payments().stream().filter(p -> !p.voided()).sorted((a, b) -> a.day().compareTo(b.day())).toList();
    }

    public Money paid() {
        return standingPayments().stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** 技术性收入: the technical parts of what was really paid. */
    public Money technicalPaid() {
        return standingPayments().stream().map(this::technicalPart).reduce(Money.ZERO, Money::plus);
    }

    /** 合同成交额 as registered, or as signed while it is not. */
    public Money contractAmount() {
        return registration().map(Registration::contractAmount).orElseGet(terms::contractAmount);
    }

    /** 技术交易额 as approved, or the technical price as signed while it is not. */
    public Money transactionAmount() {
        return registration().map(Registration::transactionAmount).orElseGet(terms::technical);
    }

    /** As invoiced; without an invoice of its own in the proportion of 技术交易额 to 合同成交额, cut to 分. */
    public Money technicalPart(Payment payment) {
        return payment.technical().orElseGet(() -> technicalPart(payment.amount()));
    }

    Money technicalPart(Money amount) {
        return contractAmount().isZero() ? amount : new Money(amount.yuan().multiply(transactionAmount().yuan())
                .divide(contractAmount().yuan(), FEN_DIGITS, RoundingMode.DOWN));
    }

    /** Direct costs of the deal that the provider has listed: valuation, taxes, agents, maintenance. */
    public List<Cost> costs() {
        return of(ContractStep.COST).map(e -> new Cost(text(e, "what"), money(e, "amountYuan"))).toList();
    }

    public List<IpRecord> ipRecords() {
        return of(ContractStep.RECORD_IP).map(e -> new IpRecord(text(e, "patent"), day(e), text(e, "document"))).toList();
    }

    /** The shares that were registered in place of a payment, the last word of them. */
    public Optional<Payment> equity() {
        return of(ContractStep.EQUITY).reduce((a, b) -> b).map(e -> new Payment(e.sequence(), day(e), money(e, "amountYuan"), Optional.of(money(e, "amountYuan")),
                terms.demander(), terms.supplier(), "", false));
    }

    /** Whether the registration was changed or cancelled, or a payment put right: what rests on it may have to be looked at again. */
    public boolean isCorrected() {
        return Stream.of(ContractStep.CHANGE, ContractStep.CANCEL, ContractStep.VOID_PAYMENT).anyMatch(s -> of(s).findAny().isPresent());
    }

    public boolean isAccepted() {
        return of(ContractStep.ACCEPT).findAny().isPresent();
    }

    public boolean isDisputed() {
        return of(ContractStep.DISPUTE).count() > of(ContractStep.SETTLE).count();
    }

    /** What later matters rest on this contract, such as the ids of claims, in their order. */
    public List<Entry> citations() {
        return of(ContractStep.CITE).toList();
    }

    /** The last entry of these steps. */
    public Optional<Entry> findLast(ContractStep step) {
        return of(step).reduce((a, b) -> b);
    }

    static ContractStep stepOf(Entry entry) {
        return ContractStep.valueOf(entry.kind());
    }

    private Stream<Entry> of(ContractStep step) {
        return entries.stream().filter(e -> stepOf(e) == step);
    }

    private static LocalDate day(Entry entry) {
        return LocalDate.parse((String) entry.facts().get("day"));
    }

    private static Money money(Entry entry, String name) {
        return Money.of((String) entry.facts().get(name));
    }

    private static String text(Entry entry, String name) {
        return (String) entry.facts().getOrDefault(name, "");
    }
}
