package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.contract.ContractState;
import cn.jinchuanggu.contract.ContractSummary;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A contract of a list as JSON. Money is a decimal string in yuan with two decimals.
 *
 * @param number            registration number; null while there is none
 * @param contractAmount    合同成交额 as registered, or as signed while it is not
 * @param transactionAmount 技术交易额, likewise
 */
record ContractLineAnswer(String id, String name, ContractState state, String mode, String supplier, String demander, LocalDate signedOn, String number,
        String contractAmount, String transactionAmount, OffsetDateTime changedAt) {

    static ContractLineAnswer of(ContractSummary c) {
        return new ContractLineAnswer(c.id(), c.name(), c.state(), c.mode(), c.supplier(), c.demander(), c.signedOn(), c.number(),
                c.contractAmount().plain(), c.transactionAmount().plain(), c.changedAt());
    }
}
