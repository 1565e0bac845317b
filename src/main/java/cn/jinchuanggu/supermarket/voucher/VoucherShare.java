package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;
import java.util.List;

/**
 * How much of a price a voucher may pay.
 *
 * @param amount  from 0 through the price, yuan with two decimals
 * @param reasons how it was found, or why it is 0; sentences in Chinese
 */
public record VoucherShare(Money amount, List<String> reasons) {

    public VoucherShare {
        reasons = List.copyOf(reasons);
    }

    static VoucherShare none(String reason) {
        return new VoucherShare(Money.ZERO, List.of(reason));
    }
}
