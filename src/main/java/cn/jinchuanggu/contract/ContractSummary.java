package cn.jinchuanggu.contract;

import java.time.LocalDate;

/**
 * A contract as a line of a list.
 *
 * @param number registration number; null while there is none
 */
public record ContractSummary(String id, String name, ContractState state, String mode, String supplier, String demander, LocalDate signedOn, String number) {
}
