package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;

/** In which capacity somebody takes a step of a contract. */
enum ContractDuty {
    /** 技术供给方: applies for registration, knows its costs. */
    PROVIDER("技术供给方"),
    /** 技术需求方: accepts what was delivered. */
    ABSORBER("技术需求方"),
    SIDES("合同双方"),
    /** Also the broker of the deal, who follows it up. */
    SIDES_OR_BROKER("合同双方或这项交易的技术经纪人"),
    /** Writes down what the registration body (技术合同登记机构) decided. */
    CLERK("园区运营(代技术合同登记机构登记)");

    private final String label;

    ContractDuty(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isOf(Contract contract, Actor actor) {
        boolean unit = actor.hasAny(Role.ENTERPRISE, Role.INSTITUTION);
        boolean provider = unit && actor.actsFor(contract.deal().supplierPartyId());
        boolean absorber = unit && actor.actsFor(contract.deal().demanderPartyId());
        return switch (this) {
            case PROVIDER -> provider;
            case ABSORBER -> absorber;
            case SIDES -> provider || absorber;
            case SIDES_OR_BROKER -> provider || absorber || contract.hasBroker(actor);
            case CLERK -> actor.has(Role.OPERATOR);
        };
    }
}
