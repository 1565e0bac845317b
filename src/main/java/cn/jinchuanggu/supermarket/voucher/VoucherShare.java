package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How much of a price a voucher may pay.
 *
 * @param amount  from 0 through the price, yuan with two decimals
 * @param reasons how it was found, or why it is 0; whole sentences
 */
public record VoucherShare(Money amount, List<Saying> reasons) {

    public VoucherShare {
        reasons = List.copyOf(reasons);
    }

    /** The reasons in Chinese, one after the other, for somebody who is refused. */
    public String because() {
        return reasons.stream().map(Saying::chinese).collect(Collectors.joining(" "));
    }

    static VoucherShare none(Saying reason) {
        return new VoucherShare(Money.ZERO, List.of(reason));
    }
}
