package cn.jinchuanggu.contract;

/**
 * A registration has other sums than before or was cancelled, and this is committed.
 *
 * @param contractId the contract
 * @param number     registration number
 * @param cancelled  whether nothing is left of it
 */
public record RegistrationChanged(String contractId, String number, boolean cancelled, String supplierPartyId, String demanderPartyId) {
}
