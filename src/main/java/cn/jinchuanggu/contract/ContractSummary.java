package cn.jinchuanggu.contract;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A contract as a line of a list.
 *
 * @param number            registration number; null while there is none
 * @param contractAmount    合同成交额 as registered, or as signed while it is not
 * @param transactionAmount 技术交易额, likewise
 * @param changedAt         of the last entry
 */
public record ContractSummary(String id, String name, ContractState state, String mode, String supplier, String demander, LocalDate signedOn, String number,
        Money contractAmount, Money transactionAmount, OffsetDateTime changedAt) {
}
