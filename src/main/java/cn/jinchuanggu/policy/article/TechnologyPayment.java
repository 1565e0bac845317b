package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that really changed hands under a technology contract, or shares registered in its place.
 *
 * @param name      for the steps, unique within a contract
 * @param date      day of payment, or of the registration of the shares
 * @param amount    yuan
 * @param technical the part invoiced as technical; empty when it was not invoiced apart
 */
record TechnologyPayment(String name, LocalDate date, Money amount, Optional<Money> technical)
        implements YearSchedule.Event {}
