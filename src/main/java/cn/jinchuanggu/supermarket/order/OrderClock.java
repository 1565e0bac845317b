package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.reference.Holidays;
import cn.jinchuanggu.reference.NoticePeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days of the provider, from the acceptance to the report. They are natural days by 民法典 §§200-203: the day of acceptance
 * is not counted, and a last day that is a day off moves to the next working day where that year's holidays are known. They
 * stand still while the customer's sample is awaited, while the customer looks at a report, and while a dispute is decided.
 *
 * @param days    as promised
 * @param running whether they are counted today
 * @param dueOn   the last day; while they stand still, as if they went on today
 * @param left    days left, negative when overdue
 * @param met     whether the last report came in time; empty while there is none
 */
public record OrderClock(int days, boolean running, LocalDate dueOn, long left, Optional<Boolean> met) {

    /** Empty while nothing is accepted and when no days are promised. */
    static Optional<OrderClock> of(Order order, Holidays holidays, LocalDate today) {
        Optional<OrderEvent> accepted = order.findLast(OrderStep.ACCEPT);
        if (accepted.isEmpty() || order.days().isEmpty() || order.state().isOff()) {
            return Optional.empty();
        }
        int days = order.days().get();
        NoticePeriod period = NoticePeriod.of(accepted.get().day(), days);
        Optional<Boolean> met = Optional.empty();
        for (OrderEvent event : order.events().subList(accepted.get().sequence() - 1, order.version())) {
            if (event.step() == OrderStep.REPORT) {
                met = Optional.of(!event.day().isAfter(last(period, holidays, event.day())));
            }
            period = event.state().runsClock() ? period.resume(event.day()) : period.stop(event.day());
        }
        LocalDate due = last(period, holidays, today);
        return Optional.of(new OrderClock(days, order.state().runsClock(), due, ChronoUnit.DAYS.between(today, due), met));
    }

    private static LocalDate last(NoticePeriod period, Holidays holidays, LocalDate today) {
        return period.findLastDay(today, holidays).orElseGet(() -> period.through(today));
    }

    /** In Chinese, such as {@code 还剩 3 天（2026-03-20 到期）}. */
    public String sentence() {
        if (running) {
            return left >= 0 ? "还剩 " + left + " 天，" + dueOn + " 到期" : "已经超期 " + -left + " 天，应在 " + dueOn + " 前交付";
        }
        return met.map(m -> m ? "按时交付" : "超期交付").orElse("计时暂停，还剩 " + left + " 天");
    }

    /** Whether the last day has passed and nothing was delivered. */
    public boolean overdue() {
        return running && left < 0;
    }
}
