package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a provider gets for the vouchers used in one month.
 *
 * @param id           empty while nobody has confirmed it
 * @param illustrative whether the enterprises that used them are invented; never on one list with real ones
 * @param amount       yuan
 * @param uses         how many orders
 * @param confirmedBy  account; empty while OPEN
 * @param confirmedOn  null while OPEN
 * @param paidOn       null until paid
 * @param document     of the payment; empty until paid
 */
public record Settlement(String id, YearMonth month, String providerId, String providerName, boolean illustrative, Money amount, int uses, State state,
        String confirmedBy, LocalDate confirmedOn, LocalDate paidOn, String document) {

    /** Where it stands; each follows the one before. */
    public enum State {
        OPEN("待核对", "wait"),
        CONFIRMED("待拨付", "info"),
        PAID("已拨付", "good");

        private final String label;
        private final String tone;

        State(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }

        /** How it is coloured: neutral, wait, info, good or bad; never the only sign. */
        public String tone() {
            return tone;
        }
    }

    Settlement paid(LocalDate day, String voucher) {
        return new Settlement(id, month, providerId, providerName, illustrative, amount, uses, State.PAID, confirmedBy, confirmedOn, day, voucher);
    }
}
