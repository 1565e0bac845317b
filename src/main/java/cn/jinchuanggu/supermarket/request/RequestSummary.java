package cn.jinchuanggu.supermarket.request;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;

/**
 * A request for lists, as its reader may see it.
 *
 * @param category empty when none was named
 * @param budget   null when none was named
 * @param by       null when no day was named
 * @param offered  whether the reader's party has offered
 */
public record RequestSummary(String id, String title, String partyName, boolean illustrative, String category, Money budget, LocalDate by, boolean voucher,
        RequestState state,
        LocalDate publishedOn, int offers, boolean offered) {

    /** The budget for people. */
    public String budgetText() {
        return budget == null ? "未说" : budget.display();
    }
}
