package cn.jinchuanggu.contract;

/**
 * A contract was registered (认定登记), and this is committed.
 *
 * @param contractId the contract
 * @param number     registration number
 */
public record ContractRegistered(String contractId, String number, String supplierPartyId, String demanderPartyId) {
}
