package cn.jinchuanggu.contract;

import java.util.Optional;

/** What others are told of the last entry of a contract. */
final class ContractNews {

    private ContractNews() {
    }

    static Optional<Object> of(Contract contract) {
        String supplier = contract.deal().supplierPartyId();
        String demander = contract.deal().demanderPartyId();
        ContractStep step = Contract.stepOf(contract.entries().getLast());
        return switch (step) {
            case REGISTER -> contract.registration().map(r -> new ContractRegistered(contract.id(), r.number(), supplier, demander));
            case CHANGE, CANCEL -> contract.registration().map(r -> new RegistrationChanged(contract.id(), r.number(), step == ContractStep.CANCEL, supplier, demander));
            case PAY -> contract.payments().reversed().stream().findFirst().map(p -> new PaymentRecorded(contract.id(), p.day(), p.amount(), supplier, demander));
            default -> Optional.empty();
        };
    }
}
