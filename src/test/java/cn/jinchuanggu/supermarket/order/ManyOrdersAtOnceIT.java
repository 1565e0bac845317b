package cn.jinchuanggu.supermarket.order;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty people at the same moment: no time is booked twice, an order is confirmed once, and every change is one entry. */
@Tag("slow")
class ManyOrdersAtOnceIT extends OrderDesk {

    private static final int PEOPLE = 60;
    private static final long SEED = 20261126L;

    @AfterEach
    void theGraphPassesItsChecksAndTheLedgerIsWhole() {
        assertThat(checks.run().failing()).isEmpty();
        graph.query("MATCH (s:ServiceSlot) DELETE s").run(); // further tests book without a time
        assertThat(journal.findBreak(Ledger.ORDER)).isEmpty();
    }

    @Test
    void sixtyPeopleWantThreePlaces() {
        SlotTime time = offered(3);

        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> booked(CUSTOMER, Map.of("slot", time.text()))));

        assertThat(answers).filteredOn(Order.class::isInstance).hasSize(3);
        assertThat(answers).filteredOn(a -> !(a instanceof Order)).hasSize(PEOPLE - 3)
                .allSatisfy(a -> assertThat(a).isInstanceOfAny(Conflict.class, InvalidInput.class).asString().contains("约满"));
        assertThat(slots.listOpen(SERVICE)).extracting(Slot::time).doesNotContain(time);
    }

    @Test
    void aPlaceThatIsGivenBackIsTakenOnceAndAMoveNeedsAPlace() {
        SlotTime first = offered(1);
        SlotTime second = offered(1);
        Order holder = booked(CUSTOMER, Map.of("slot", first.text()));
        Order mover = booked(CUSTOMER, Map.of("slot", second.text()));
        List<Callable<Object>> work = new ArrayList<>();
        work.add(() -> act(holder, OrderStep.CANCEL, CUSTOMER, Map.of("note", "不做了。")));
        work.add(() -> act(mover, OrderStep.ACCEPT, PROVIDER, Map.of("needsSample", false, "slot", first.text())));
        for (int i = 0; i < PEOPLE; i++) {
            work.add(() -> booked(ANOTHER, Map.of("slot", first.text())));
        }

        List<Object> answers = AtOnce.run(work);

        assertThat(answers).allSatisfy(a -> assertThat(a).isInstanceOfAny(Order.class, Conflict.class, InvalidInput.class));
        assertThat(slots.find(List.of(SERVICE), Optional.empty(), new Paging(1, 100)).items()).filteredOn(s -> s.time().equals(first)).singleElement().satisfies(s -> assertThat(s.taken()).isLessThanOrEqualTo(1));
    }

    @Test
    void sixtyConfirmationsAreOne() {
        Order reported = reported(booked(CUSTOMER, Map.of()));

        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> act(reported, OrderStep.CONFIRM, CUSTOMER, Map.of())));

        assertThat(answers).filteredOn(Order.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Conflict.class::isInstance).hasSize(PEOPLE - 1);
        assertThat(orders.getOrder(reported.id(), OPERATOR).events()).extracting(OrderEvent::step).containsOnlyOnce(OrderStep.CONFIRM);
    }

    @Test
    void sixtyClicksOfOneBookingAreOneOrderAndOneAnswer() {
        Map<String, Object> fields = Map.of("serviceId", SERVICE, "quantity", 2);

        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> orders.book(fields, CUSTOMER, "one click " + SEED)));

        assertThat(answers).allMatch(Order.class::isInstance);
        assertThat(answers.stream().distinct()).hasSize(1);
    }

    @Test
    void whateverSixtyPeopleDoToFiveOrdersEveryChangeIsOneEntry() {
        Random random = new Random(SEED);
        List<Order> five = IntStream.range(0, 5).mapToObj(i -> booked(CUSTOMER, Map.of())).toList();
        List<OrderStep> steps = List.of(OrderStep.ACCEPT, OrderStep.SEND, OrderStep.RECEIVE, OrderStep.PERFORM, OrderStep.REPORT, OrderStep.RETURN, OrderStep.CONFIRM,
                OrderStep.RATE, OrderStep.ANSWER, OrderStep.PROPOSE_END, OrderStep.AGREE_END, OrderStep.DISPUTE);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < PEOPLE * 5; i++) {
            Order order = five.get(random.nextInt(five.size()));
            OrderStep step = steps.get(random.nextInt(steps.size()));
            work.add(() -> act(order, step, step.by().contains(Part.PROVIDER) ? PROVIDER : CUSTOMER, fields(step)));
        }

        List<Object> answers = AtOnce.run(work);

        assertThat(answers).as("seed %d", SEED).allSatisfy(a -> assertThat(a).isInstanceOfAny(Order.class, Conflict.class));
        long changes = answers.stream().filter(Order.class::isInstance).count();
        assertThat(five.stream().mapToInt(o -> orders.getOrder(o.id(), OPERATOR).version() - 1).sum()).isEqualTo((int) changes).isPositive();
        five.forEach(o -> {
            List<OrderEvent> events = orders.getOrder(o.id(), OPERATOR).events();
            for (int i = 1; i < events.size(); i++) {
                assertThat(events.get(i).step().isPossibleIn(events.get(i - 1).state())).as("%s after %s", events.get(i).step(), events.get(i - 1).state()).isTrue();
            }
        });
    }

    private static Map<String, Object> fields(OrderStep step) {
        Map<String, Object> fields = new HashMap<>();
        switch (step) {
            case ACCEPT -> fields.put("needsSample", true);
            case REPORT -> fields.putAll(REPORT);
            case RATE -> fields.putAll(MARKS);
            default -> fields.put("note", "说明。");
        }
        return fields;
    }
}
