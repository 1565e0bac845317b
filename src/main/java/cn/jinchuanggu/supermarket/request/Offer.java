package cn.jinchuanggu.supermarket.request;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;

/**
 * What a provider offers to a request. A later offer of the same provider takes the place of the earlier.
 *
 * @param number      of its entry; names it
 * @param serviceId   the service under which it will be ordered
 * @param price       for all of it, yuan
 * @param days        until it is done
 * @param words       empty for none
 */
public record Offer(int number, String providerId, String providerName, String serviceId, String serviceName, Money price, int days, String words, LocalDate on) {
}
