package cn.jinchuanggu.contract;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;

/**
 * A payment was recorded, and this is committed.
 *
 * @param contractId the contract
 * @param day        on which money changed hands
 */
public record PaymentRecorded(String contractId, LocalDate day, Money amount, String supplierPartyId, String demanderPartyId) {
}
