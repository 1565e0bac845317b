package cn.jinchuanggu.supermarket.order;

import static cn.jinchuanggu.supermarket.order.OrdersInStates.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.reference.Holidays;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three days to answer, seven to confirm, from Monday, 2 March 2026. */
class AnswerDaysTest {

    private static final Holidays HOLIDAYS = Holidays.load();

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void whoeverIsAwaitedHasALastDayAndNeverTwoClocks(OrderState state) {
        Order order = OrdersInStates.in(state);
        boolean running = OrderClock.of(order, HOLIDAYS, DAY).filter(OrderClock::running).isPresent();
        boolean asked = Waiting.of(order).filter(w -> w.whom() != Part.OPERATOR && state != OrderState.CONFIRMED).isPresent();
        assertThat(AnswerDays.dueOn(order, HOLIDAYS).isPresent()).as(state.name()).isEqualTo(asked && !running);
    }

    @Test
    void theDayOfTheBookingIsNotCountedAndADayOffMovesTheLastDay() {
        assertThat(due(OrdersInStates.booked())).isEqualTo(DAY.plusDays(3));
        assertThat(due(OrdersInStates.quoting().then(OrderStep.QUOTE, Map.of(OrderQuestions.AMOUNT, "900"), DAY.plusDays(3)))).as("Sunday, 8 March moves to Monday").isEqualTo(DAY.plusDays(7));
    }

    @Test
    void theSampleIsAwaitedOfOneSideAndThenOfTheOther() {
        OrdersInStates waiting = OrdersInStates.accepted(true);
        assertThat(due(waiting)).isEqualTo(DAY.plusDays(3));
        assertThat(due(waiting.then(OrderStep.SEND, Map.of(), DAY.plusDays(1)))).isEqualTo(DAY.plusDays(4));
    }

    @Test
    void aWordInBetweenGivesNoFurtherDays() {
        OrdersInStates reported = OrdersInStates.reported();
        LocalDate last = due(reported);
        assertThat(last).as("seven days from Saturday, 7 March are over on a Saturday").isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(due(reported.then(OrderStep.PROPOSE_END, Map.of(OrderEffects.BY, Part.CUSTOMER.name()), DAY.plusDays(6)))).isEqualTo(last);
        assertThat(due(reported.then(OrderStep.RETURN, Map.of(), DAY.plusDays(7)).then(OrderStep.REPORT, Map.of(), DAY.plusDays(8)))).as("another report").isEqualTo(LocalDate.of(2026, 3, 17));
    }

    private static LocalDate due(OrdersInStates order) {
        return AnswerDays.dueOn(order.order(), HOLIDAYS).orElseThrow();
    }
}
