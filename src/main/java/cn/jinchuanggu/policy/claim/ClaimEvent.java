package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something that happened to a claim. Appended, never changed.
 *
 * @param sequence    1, 2, 3, ... within its claim
 * @param step        what was done
 * @param state       where the claim stood afterwards
 * @param account     user name of who did it
 * @param person      shown name of who did it
 * @param at          when, in Asia/Shanghai
 * @param note        what the person wrote
 * @param remark      what the platform adds, such as a correction from the ledger; empty for none
 * @param money       amount, document, body and day of the step, as far as it has them
 * @param facts       facts as given, JSON; only on steps that set them
 * @param computed    the sheet computed by the step; only on steps that compute
 * @param command     names the request, so that the same one sent twice is one event
 * @param fingerprint what the request said
 */
public record ClaimEvent(int sequence, ClaimStep step, ClaimState state, String account, String person, OffsetDateTime at,
        String note, String remark, Particulars money, Optional<String> facts, Optional<ComputedResult> computed,
        String command, String fingerprint) {

    /**
     * What a step says about money.
     *
     * @param document number of the written decision or of the payment voucher; empty for none
     * @param body     who decided or paid, or where the other money came from; empty when not said
     * @param day      day of the payment; empty for steps that have none
     */
    public record Particulars(Optional<Money> amount, String document, String body, Optional<LocalDate> day) {

        static final Particulars NONE = new Particulars(Optional.empty(), "", "", Optional.empty());
    }

    public Optional<Money> amount() {
        return money.amount();
    }

    public LocalDate day() {
        return at.toLocalDate();
    }
}
