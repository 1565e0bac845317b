package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;

/**
 * An order that a voucher is to pay a part of.
 *
 * @param orderId   of the order; a voucher is reserved for it once
 * @param partyId   of the enterprise that ordered
 * @param serviceId of the service; its provider is whom the park settles with
 * @param price     agreed for the whole order, yuan
 */
public record Purchase(String orderId, String partyId, String serviceId, Money price) {
}
