package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.reference.Holidays;
import cn.jinchuanggu.reference.NoticePeriod;
import cn.jinchuanggu.shared.DatedDays;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a party is asked for the next step while the days of the provider are not counted: to quote, to answer the quote, to accept, to
 * send and to take the sample, to confirm. Settings of the platform, by the day on which the wait began.
 */
final class AnswerDays {

    private static final String FILE = "/supermarket/order-days.yaml";
    private static final DatedDays ANSWER = DatedDays.load(FILE, "answerDays");
    private static final DatedDays CONFIRM = DatedDays.load(FILE, "confirmDays");

    private AnswerDays() {
    }

    /** The last day; empty when nobody is awaited, when the clock of {@link OrderClock} runs, and for what nobody has to do, such as a rating. */
    static Optional<LocalDate> dueOn(Order order, Holidays holidays) {
        return switch (order.state()) {
            case QUOTING, QUOTED, BOOKED, SAMPLE -> Optional.of(last(since(order), ANSWER, holidays));
            case REPORTED -> Optional.of(last(since(order), CONFIRM, holidays));
            case ACCEPTED, PERFORMING, CORRECTING, CONFIRMED, DECLINED, CANCELLED, TERMINATED, DISPUTED -> Optional.empty();
        };
    }

    /** The day of the event since which the present step is awaited; a word in between changes nothing. */
    private static LocalDate since(Order order) {
        OrderEvent since = order.events().getLast();
        for (OrderEvent event : order.events().reversed()) {
            if (event.state() != order.state() || since.step() == OrderStep.SEND) {
                break;
            }
            since = event;
        }
        return since.day();
    }

    private static LocalDate last(LocalDate since, DatedDays days, Holidays holidays) {
        NoticePeriod period = NoticePeriod.of(since, days.on(since));
        return period.findLastDay(since, holidays).orElseGet(() -> period.through(since));
    }
}
