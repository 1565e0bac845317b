package cn.jinchuanggu.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the two sides and the clerk should look at now, in Chinese sentences with the clause. */
public final class ContractNotes {

    private final Contract contract;
    private final ContractParameters parameters;
    private final LocalDate today;
    private final List<String> notes = new ArrayList<>();

    private ContractNotes(Contract contract, ContractParameters parameters, LocalDate today) {
        this.contract = contract;
        this.parameters = parameters;
        this.today = today;
    }

    public static List<String> of(Contract contract, LocalDate today) {
        ContractNotes notes = new ContractNotes(contract, ContractParameters.get(), today);
        notes.registrationClock();
        notes.kind();
        notes.patents();
        notes.sums();
        return List.copyOf(notes.notes);
    }

    /** By when the registration body decides; empty while nothing waits for it. */
    public static Optional<LocalDate> decisionDue(Contract contract) {
        return contract.state() != ContractState.REGISTRATION_SUBMITTED ? Optional.empty()
                : contract.findLast(ContractStep.SUBMIT).map(e -> e.at().toLocalDate().plusDays(ContractParameters.get().registrationDays()));
    }

    private void registrationClock() {
        decisionDue(contract).ifPresent(due -> {
            long left = ChronoUnit.DAYS.between(today, due);
            notes.add("登记机构应在受理后 " + parameters.registrationDays() + " 日内作出结论，到 " + due + (left >= 0 ? " 还有 " + left + " 天。" : " 已经超过 " + -left + " 天。"));
        });
    }

    private void kind() {
        ContractTerms terms = contract.terms();
        parameters.findRegime(terms.signedOn()).filter(r -> !r.kinds().contains(terms.mode().kind())).ifPresent(r ->
                notes.add("签订时适用" + r.law() + "，其中没有单列“" + terms.mode().kind().label() + "”，按“" + terms.mode().kind().registrationCategory() + "”办理。"));
        if (terms.mode().kind() == ContractKind.LICENCE) {
            notes.add("民法典把许可单列，《技术合同认定规则》（2001）仍归入“技术转让合同”，登记时按后者填写。该规则 2024 年底曾公开征求修订意见，是否已生效没有查到。");
            terms.exclusivity().filter(e -> e != Exclusivity.EXCLUSIVE).ifPresent(e -> notes.add("第九条列出的是独占许可；“" + e.label() + "许可”是否补助需要责任单位决定。"
                    + (e == Exclusivity.ORDINARY ? "合同没有写明许可方式的，按普通许可（技术合同司法解释第二十五条）。" : "")));
        }
        if (terms.mode() == TransferMode.JOINT || terms.mode().kind() == ContractKind.CONSULTING || terms.mode().kind() == ContractKind.SERVICE) {
            notes.add("第九条没有列出“" + terms.mode().label() + "”，是否补助需要责任单位决定。");
        }
    }

    private void patents() {
        List<String> recorded = contract.ipRecords().stream().map(Contract.IpRecord::patent).toList();
        for (ContractTerms.Patent patent : contract.terms().patents()) {
            if (recorded.contains(patent.number().text())) {
                continue;
            }
            if (contract.terms().mode().kind() == ContractKind.TRANSFER) {
                notes.add("专利 " + patent.number() + " 的转让自国家知识产权局登记之日起生效（专利法第十条），现在还没有登记。");
            } else if (contract.terms().mode() == TransferMode.PATENT_LICENCE) {
                LocalDate due = contract.terms().validFrom().orElse(contract.terms().signedOn()).plusMonths(parameters.recordLicenceWithin());
                notes.add("专利 " + patent.number() + " 的许可应在生效后 " + parameters.recordLicenceWithin() + " 个月内备案（专利法实施细则第十五条），"
                        + (today.isAfter(due) ? "期限 " + due + " 已过，请尽快补办。" : "最晚 " + due + "。"));
            }
        }
    }

    private void sums() {
        contract.registration().filter(Registration::stands).filter(r -> contract.technicalPaid().compareTo(r.transactionAmount()) > 0).ifPresent(r ->
                notes.add("已登记的技术部分 " + contract.technicalPaid().display() + " 多于核定的技术交易额 " + r.transactionAmount().display() + "。"));
    }
}
