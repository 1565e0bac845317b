package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;

/**
 * What one enterprise has of vouchers in one year. Granted is always reserved and used and the rest, to the fen.
 *
 * @param granted  yuan
 * @param reserved for orders that are under way, yuan
 * @param used     by orders that were confirmed, yuan
 * @param through  last day on which the rest may be reserved; null when nothing was granted
 */
public record VoucherBalance(Money granted, Money reserved, Money used, LocalDate through) {

    /** What is neither reserved nor used, whether it may still be reserved or not. */
    public Money rest() {
        return granted.minus(taken());
    }

    /** What may be reserved on this day. */
    public Money free(LocalDate day) {
        return isExpired(day) ? Money.ZERO : rest();
    }

    /** What has lapsed by this day. */
    public Money lapsed(LocalDate day) {
        return isExpired(day) ? rest() : Money.ZERO;
    }

    Money taken() {
        return reserved.plus(used);
    }

    private boolean isExpired(LocalDate day) {
        return through != null && day.isAfter(through);
    }
}
