package cn.jinchuanggu.supermarket.voucher;

/**
 * What vouchers need to know of a service.
 *
 * @param voucher    whether its provider takes vouchers
 * @param providerId null when nobody provides it
 */
public record BoughtService(String id, String name, String category, boolean voucher, String providerId, String providerName) {
}
