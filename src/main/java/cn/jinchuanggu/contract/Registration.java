package cn.jinchuanggu.contract;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the registration body certified, with the changes since. The sums are never mixed: 合同成交额 is everything paid under the
 * contract, 技术交易额 what the body approved of it as technology.
 *
 * @param number            16 digits, or 14 on older forms; text
 * @param contractAmount    合同成交额, yuan
 * @param transactionAmount 技术交易额, yuan; at most the former
 * @param changedOn         day of the last change (规则 §51)
 * @param cancelledOn       day of the cancellation
 */
public record Registration(String number, String body, LocalDate registeredOn, Money contractAmount, Money transactionAmount,
        Optional<LocalDate> changedOn, Optional<LocalDate> cancelledOn) {

    public boolean stands() {
        return cancelledOn.isEmpty();
    }

    Registration changed(Money contract, Money transaction, LocalDate day) {
        return new Registration(number, body, registeredOn, contract, transaction, Optional.of(day), cancelledOn);
    }

    Registration cancelled(LocalDate day) {
        return new Registration(number, body, registeredOn, contractAmount, transactionAmount, changedOn, Optional.of(day));
    }
}
