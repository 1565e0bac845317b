package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractNotes;
import cn.jinchuanggu.contract.ContractParameters;
import cn.jinchuanggu.contract.ContractTerms;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.InventorShare;
import cn.jinchuanggu.contract.Payment;
import cn.jinchuanggu.contract.Registration;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A contract as JSON. Money is a decimal string in yuan with two decimals.
 *
 * @param version       to be sent with a step when a change since should be noticed
 * @param registration  null before it was registered
 * @param decisionDue   by when the registration body decides; null while nothing waits for it
 * @param inventorShare what inventors get at least where nothing else is ruled or agreed
 * @param steps         what this caller may do now, and what keeps them from the rest of their duty
 */
record ContractAnswer(String id, String dealId, String state, String stateLabel, int version, TermsAnswer terms, SumsAnswer sums, RegistrationAnswer registration,
        LocalDate decisionDue, List<PaymentAnswer> payments, List<Contract.IpRecord> ipRecords, boolean accepted, boolean disputed, InventorAnswer inventorShare,
        List<String> notes, List<StepAnswer> steps, List<EventAnswer> events) {

    record PartyAnswer(String partyId, String name, String creditCode) {
    }

    record ShareAnswer(String achievementId, String name, String price) {
    }

    record InstalmentAnswer(LocalDate dueOn, String amount, String note) {
    }

    record PatentAnswer(String number, LocalDate expiresOn) {
    }

    record TermsAnswer(String name, String mode, String kind, String registrationCategory, String exclusivity, PartyAnswer supplier, PartyAnswer demander,
            LocalDate signedOn, LocalDate validFrom, LocalDate validThrough, String field, String territory, String improvements, String technical, String other,
            List<ShareAnswer> shares, String payment, List<InstalmentAnswer> instalments, String royalty, List<ContractTerms.Document> documents, List<PatentAnswer> patents) {
    }

    /** @param technicalIncome 技术性收入: the technical parts of what was paid */
    record SumsAnswer(String contractAmount, String transactionAmount, String technicalIncome, String paid) {
    }

    record RegistrationAnswer(String number, String body, LocalDate registeredOn, String contractAmount, String transactionAmount, LocalDate changedOn, LocalDate cancelledOn) {
    }

    /** @param technical by invoice or by proportion; {@code invoicedApart} says which */
    record PaymentAnswer(int number, LocalDate day, String amount, String technical, boolean invoicedApart, String payer, String payee, String invoice, boolean voided) {
    }

    record FloorAnswer(String label, String source, String share, String amount, boolean confirmed) {
    }

    record InventorAnswer(boolean shares, String income, String costs, String net, List<FloorAnswer> floors) {
    }

    /** @param hindrance null when it may be done now */
    record StepAnswer(String step, String label, String hindrance) {
    }

    /** @param account user name; null for those who do not see everybody's contracts */
    record EventAnswer(long number, int sequence, String step, String label, String person, String account, OffsetDateTime at, String note, Map<String, Object> facts, String hash) {

        static EventAnswer of(Entry entry, Actor reader) {
            return new EventAnswer(entry.number(), entry.sequence(), entry.kind(), ContractView.labelOf(entry), entry.person(),
                    reader.hasAny(Role.OPERATOR, Role.POLICY_OFFICER, Role.FINANCE_REVIEWER) ? entry.account() : null, entry.at(), entry.why(),
                    ContractView.publicFacts(entry), entry.hash());
        }
    }

    static ContractAnswer of(Contract contract, Contracts contracts, Actor reader, LocalDate today) {
        return new ContractAnswer(contract.id(), contract.dealId(), contract.state().name(), contract.state().label(), contract.version(), terms(contract),
                new SumsAnswer(money(contract.contractAmount()), money(contract.transactionAmount()), money(contract.technicalPaid()), money(contract.paid())),
                contract.registration().map(ContractAnswer::registration).orElse(null), ContractNotes.decisionDue(contract).orElse(null),
                contract.payments().stream().map(p -> payment(contract, p)).toList(), contract.ipRecords(), contract.isAccepted(), contract.isDisputed(),
                inventors(InventorShare.of(contract, ContractParameters.get())), ContractNotes.of(contract, today),
                contracts.listSteps(contract, reader).entrySet().stream().map(e -> new StepAnswer(e.getKey().path(), e.getKey().label(),
                        e.getValue().map(Hindrance::sentence).orElse(null))).toList(),
                contract.entries().stream().map(e -> EventAnswer.of(e, reader)).toList());
    }

    private static TermsAnswer terms(Contract contract) {
        ContractTerms terms = contract.terms();
        return new TermsAnswer(terms.name(), terms.mode().label(), terms.mode().kind().label(), terms.mode().kind().registrationCategory(),
                terms.exclusivity().map(e -> e.label() + "许可").orElse(null),
                new PartyAnswer(contract.deal().supplierPartyId(), terms.supplier(), terms.supplierCode().text()),
                new PartyAnswer(contract.deal().demanderPartyId(), terms.demander(), terms.demanderCode().text()),
                terms.signedOn(), terms.validFrom().orElse(null), terms.validThrough().orElse(null), terms.field(), terms.territory(), terms.improvements(),
                money(terms.technical()), money(terms.other()), terms.shares().stream().map(s -> new ShareAnswer(s.achievementId(), s.name(), money(s.price()))).toList(),
                terms.payment().label(), terms.instalments().stream().map(i -> new InstalmentAnswer(i.dueOn(), money(i.amount()), i.note())).toList(), terms.royalty(),
                terms.documents(), terms.patents().stream().map(p -> new PatentAnswer(p.number().text(), p.expiresOn())).toList());
    }

    private static RegistrationAnswer registration(Registration r) {
        return new RegistrationAnswer(r.number(), r.body(), r.registeredOn(), money(r.contractAmount()), money(r.transactionAmount()), r.changedOn().orElse(null), r.cancelledOn().orElse(null));
    }

    private static PaymentAnswer payment(Contract contract, Payment p) {
        return new PaymentAnswer(p.number(), p.day(), money(p.amount()), money(contract.technicalPart(p)), p.technical().isPresent(), p.payer(), p.payee(), p.invoice(), p.voided());
    }

    private static InventorAnswer inventors(InventorShare share) {
        return new InventorAnswer(share.shares(), money(share.income()), money(share.income().minus(share.net())), money(share.net()),
                share.floors().stream().map(f -> new FloorAnswer(f.floor().label(), f.floor().source(), f.floor().share().toPlainString(), money(f.amount()), f.floor().confirmed())).toList());
    }

    private static String money(Money money) {
        return money.toFen().yuan().toPlainString();
    }
}
