package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.shared.Money;

/**
 * What customer and provider have agreed on before the order, as by an accepted offer.
 *
 * @param price for all of it, yuan
 * @param days  until it is done
 */
public record Agreed(Money price, int days) {
}
