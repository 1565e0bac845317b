package cn.jinchuanggu.supermarket.order;

import static cn.jinchuanggu.supermarket.order.OrdersInStates.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.reference.Holidays;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ten days from Monday, 2 March 2026: the last one is Thursday, 12 March. */
class OrderClockTest {

    private static final Holidays HOLIDAYS = Holidays.load();
    private static final LocalDate LAST = DAY.plusDays(10);

    @Test
    void theDayOfAcceptanceIsNotCounted() {
        OrderClock clock = on(OrdersInStates.accepted(false), DAY);
        assertThat(clock.dueOn()).isEqualTo(LAST);
        assertThat(clock.sentence()).isEqualTo("还剩 10 天，2026-03-12 到期");
        assertThat(on(OrdersInStates.accepted(false), LAST).overdue()).isFalse();
        assertThat(on(OrdersInStates.accepted(false), LAST.plusDays(2)).sentence()).isEqualTo("已经超期 2 天，应在 2026-03-12 前交付");
    }

    @Test
    void aLastDayThatIsOffMovesToTheNextWorkingDay() {
        OrdersInStates accepted = OrdersInStates.booked().then(OrderStep.ACCEPT, Map.of(OrderQuestions.NEEDS_SAMPLE, false), DAY.plusDays(2));
        assertThat(on(accepted, DAY.plusDays(2)).dueOn()).as("Saturday, 14 March moves to Monday").isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void itStandsStillUntilTheSampleIsThere() {
        OrdersInStates waiting = OrdersInStates.accepted(true);
        assertThat(on(waiting, DAY.plusDays(30)).sentence()).startsWith("计时暂停，还剩 ");
        assertThat(on(waiting, DAY.plusDays(30)).overdue()).isFalse();

        OrdersInStates received = waiting.then(OrderStep.SEND, Map.of(), DAY.plusDays(3)).then(OrderStep.RECEIVE, Map.of(), DAY.plusDays(7));
        assertThat(on(received, DAY.plusDays(7)).dueOn()).isEqualTo(LAST.plusDays(7));
    }

    @Test
    void itStandsStillWhileTheCustomerLooksAtTheReportAndWhileADisputeIsDecided() {
        OrdersInStates returned = OrdersInStates.reported().then(OrderStep.RETURN, Map.of(), DAY.plusDays(9));
        assertThat(on(returned, DAY.plusDays(9)).dueOn()).as("four days with the customer").isEqualTo(LAST.plusDays(4));

        OrdersInStates disputed = returned.then(OrderStep.DISPUTE, Map.of(), DAY.plusDays(10)).then(OrderStep.RESUME, Map.of(), DAY.plusDays(20));
        assertThat(on(disputed, DAY.plusDays(20)).dueOn()).isEqualTo(LAST.plusDays(14));
        assertThat(on(disputed.then(OrderStep.REPORT, Map.of(), LAST.plusDays(14)), LAST.plusDays(40)).met()).contains(true);
    }

    @Test
    void theReportIsInTimeOnTheLastDayAndLateAfterIt() {
        OrdersInStates performing = OrdersInStates.accepted(false).then(OrderStep.PERFORM, Map.of(), DAY);
        assertThat(on(performing.then(OrderStep.REPORT, Map.of(), LAST), LAST.plusDays(9)).sentence()).isEqualTo("按时交付");
        OrdersInStates late = OrdersInStates.accepted(false).then(OrderStep.PERFORM, Map.of(), DAY).then(OrderStep.REPORT, Map.of(), LAST.plusDays(1));
        assertThat(on(late, LAST.plusDays(9)).sentence()).isEqualTo("超期交付");
        assertThat(on(late.then(OrderStep.CONFIRM, Map.of(), LAST.plusDays(3)), LAST.plusDays(9)).met()).contains(false);
    }

    @Test
    void thereIsNoneBeforeTheAcceptanceAndNoneAfterAnEnd() {
        assertThat(OrderClock.of(OrdersInStates.in(OrderState.BOOKED), HOLIDAYS, DAY)).isEmpty();
        assertThat(OrderClock.of(OrdersInStates.in(OrderState.TERMINATED), HOLIDAYS, DAY)).isEmpty();
    }

    private static OrderClock on(OrdersInStates made, LocalDate today) {
        return OrderClock.of(made.order(), HOLIDAYS, today).orElseThrow();
    }
}
