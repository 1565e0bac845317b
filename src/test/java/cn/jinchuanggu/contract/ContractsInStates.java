package cn.jinchuanggu.contract;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Contracts made of entries without a ledger, for tests of what may follow. */
final class ContractsInStates {

    static final String BROKER = "c-broker";
    private static final OffsetDateTime AT = LocalDate.parse("2026-04-10").atTime(10, 0).atOffset(ZoneOffset.ofHours(8));
    private static final DealRef DEAL = new DealRef("deal-1", "intro-1", null, List.of("ach-1"), "inst-t-01", "ent-t-01");
    private static final Map<String, Object> REGISTERED = Map.of("number", "2026140400000001", "body", "登记机构(示例)", "day", "2026-05-06", "contractYuan", "5000000", "technicalYuan", "3500000");

    private ContractsInStates() {
    }

    static Contract signed() {
        return signed(ContractDesk.transfer());
    }

    static Contract signed(Map<String, Object> form) {
        Names names = new Names("某学院(示例)", "某企业(示例)", Map.of("ach-1", "成果 X"));
        ContractTerms terms = TermsReader.read(ContractFacts.withOnlyShare(DEAL, form), names);
        return ContractFacts.contract("contract-1", List.of(entry(1, ContractStep.SIGN, ContractFacts.write(DEAL, terms, names, List.of(BROKER)))));
    }

    static Contract in(ContractState state) {
        return switch (state) {
            case SIGNED -> signed();
            case REGISTRATION_SUBMITTED -> with(signed(), ContractStep.SUBMIT, Map.of("body", "登记机构(示例)"));
            case RETURNED -> with(in(ContractState.REGISTRATION_SUBMITTED), ContractStep.RETURN, Map.of());
            case REJECTED -> with(in(ContractState.REGISTRATION_SUBMITTED), ContractStep.REJECT, Map.of());
            case REGISTERED -> with(in(ContractState.REGISTRATION_SUBMITTED), ContractStep.REGISTER, REGISTERED);
            case CANCELLED -> with(in(ContractState.REGISTERED), ContractStep.CANCEL, Map.of("day", "2026-06-01"));
            case COMPLETED -> with(with(in(ContractState.REGISTERED), ContractStep.ACCEPT, Map.of("document", "验收单")), ContractStep.COMPLETE, Map.of());
            case TERMINATED -> with(in(ContractState.REGISTERED), ContractStep.TERMINATE, Map.of("document", "协议"));
        };
    }

    static Contract with(Contract contract, ContractStep step, Map<String, Object> facts) {
        List<Entry> entries = new ArrayList<>(contract.entries());
        entries.add(entry(entries.size() + 1, step, facts));
        return new Contract(contract.id(), contract.deal(), contract.terms(), contract.brokers(), entries);
    }

    private static Entry entry(int sequence, ContractStep step, Map<String, Object> facts) {
        return new Entry(Ledger.CONTRACT, sequence, "contract-1", sequence, step.name(), "somebody", "某人", AT, "", "", facts, "", "", "c" + sequence, "");
    }
}
