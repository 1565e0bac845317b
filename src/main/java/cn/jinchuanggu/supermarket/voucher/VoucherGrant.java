package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;

/**
 * An application for vouchers and what became of it.
 *
 * @param year      in which it may be used
 * @param asked     yuan
 * @param purpose   what for, as the enterprise wrote
 * @param granted   yuan; zero while it is not granted
 * @param through   last day of use; null while it is not granted
 * @param reason    what the operator wrote; empty for nothing
 * @param decidedOn null while it waits
 */
public record VoucherGrant(String id, int year, String partyId, String partyName, boolean illustrative, Money asked, String purpose, State state, Money granted,
        LocalDate through, String reason, LocalDate appliedOn, LocalDate decidedOn, int version) {

    /** Where an application stands. */
    public enum State {
        APPLIED("待审批", "wait"),
        GRANTED("已批准", "good"),
        REFUSED("不予批准", "bad"),
        WITHDRAWN("已撤回", "neutral");

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

    VoucherGrant decided(GrantStep step, Money amount, LocalDate last, String why, LocalDate day) {
        return new VoucherGrant(id, year, partyId, partyName, illustrative, asked, purpose, step.leadsTo(), amount, last, why, appliedOn, day, version + 1);
    }
}
