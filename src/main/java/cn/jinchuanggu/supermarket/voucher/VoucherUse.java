package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;

/**
 * What a voucher pays of one order.
 *
 * @param year         on whose account it counts
 * @param partyId      of the enterprise
 * @param illustrative whether the enterprise is invented
 * @param amount       yuan
 * @param usedOn       null while it was not used
 * @param settlementId of the list on which it is settled with the provider; null while on none
 */
public record VoucherUse(String orderId, int year, String partyId, boolean illustrative, BoughtService service, Money amount, State state, LocalDate reservedOn,
        LocalDate usedOn, String settlementId) {

    /** Where it stands. Reserved is followed by one of the others, and by nothing after that. */
    public enum State {
        RESERVED("已预留", "wait"),
        USED("已使用", "good"),
        RELEASED("已退回", "neutral");

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

    VoucherUse ended(State end, LocalDate day) {
        return new VoucherUse(orderId, year, partyId, illustrative, service, amount, end, reservedOn, end == State.USED ? day : null, settlementId);
    }
}
