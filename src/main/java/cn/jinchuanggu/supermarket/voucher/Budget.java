package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;

/**
 * The money for vouchers in one year. Real and illustrative enterprises have budgets of their own and are never added up.
 *
 * @param total    yuan; zero while none was set
 * @param document what it rests on; empty while none was set
 * @param granted  yuan, to all enterprises
 * @param reserved yuan
 * @param used     yuan
 */
public record Budget(int year, boolean illustrative, Money total, String document, Money granted, Money reserved, Money used) {

    /** What may still be granted. */
    public Money left() {
        return total.minus(granted);
    }
}
