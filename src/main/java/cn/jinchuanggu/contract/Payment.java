package cn.jinchuanggu.contract;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that changed hands under a contract.
 *
 * @param number    sequence of its entry in the contract
 * @param technical the part invoiced as technical; empty when it was not invoiced apart and goes by proportion
 * @param invoice   empty for none
 * @param voided    whether a later entry says that it was wrong
 */
public record Payment(int number, LocalDate day, Money amount, Optional<Money> technical, String payer, String payee, String invoice, boolean voided) {

    Payment asVoided() {
        return new Payment(number, day, amount, technical, payer, payee, invoice, true);
    }
}
