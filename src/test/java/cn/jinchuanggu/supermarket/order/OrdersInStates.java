package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders made by hand, without a database; booked and accepted on {@link #DAY}, within ten days. */
final class OrdersInStates {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final String PROVIDER = "prov-q-01";
    static final String CUSTOMER = "ent-q-01";

    private final List<Entry> entries = new ArrayList<>();

    /** Of a service with a price. */
    static OrdersInStates booked() {
        Map<String, Object> facts = new HashMap<>(facts());
        facts.putAll(Map.of(PriceSplit.PRICE, "1000.00", PriceSplit.VOUCHER, "300.00", PriceSplit.OWN, "700.00"));
        return new OrdersInStates().then(OrderStep.BOOK, facts, DAY);
    }

    /** Of a service whose price is open. */
    static OrdersInStates quoting() {
        return new OrdersInStates().then(OrderStep.BOOK, facts(), DAY);
    }

    static OrdersInStates accepted(boolean needsSample) {
        return booked().then(OrderStep.ACCEPT, Map.of(OrderQuestions.NEEDS_SAMPLE, needsSample), DAY);
    }

    static OrdersInStates reported() {
        return accepted(false).then(OrderStep.PERFORM, Map.of(), DAY).then(OrderStep.REPORT, Map.of(), DAY.plusDays(5));
    }

    static Order in(OrderState state) {
        return switch (state) {
            case QUOTING -> quoting().order();
            case QUOTED -> quoting().then(OrderStep.QUOTE, Map.of(OrderQuestions.AMOUNT, "900"), DAY).order();
            case BOOKED -> booked().order();
            case SAMPLE -> accepted(true).order();
            case ACCEPTED -> accepted(false).order();
            case PERFORMING -> accepted(false).then(OrderStep.PERFORM, Map.of(), DAY).order();
            case REPORTED -> reported().order();
            case CORRECTING -> reported().then(OrderStep.RETURN, Map.of(), DAY.plusDays(6)).order();
            case CONFIRMED -> reported().then(OrderStep.CONFIRM, Map.of(), DAY.plusDays(6)).order();
            case DECLINED -> booked().then(OrderStep.DECLINE, Map.of(OrderQuestions.CODE, "FULL"), DAY).order();
            case CANCELLED -> booked().then(OrderStep.CANCEL, Map.of(), DAY).order();
            case TERMINATED -> ending(Part.CUSTOMER).then(OrderStep.AGREE_END, Map.of(), DAY).order();
            case DISPUTED -> reported().then(OrderStep.DISPUTE, Map.of(), DAY.plusDays(6)).order();
        };
    }

    /** Performing, and one side wants to end it. */
    static OrdersInStates ending(Part by) {
        return accepted(false).then(OrderStep.PERFORM, Map.of(), DAY).then(OrderStep.PROPOSE_END, Map.of(OrderEffects.BY, by.name()), DAY);
    }

    static Map<String, Object> marks() {
        return Map.of(OrderQuestions.ASPECTS.get(0), "5", OrderQuestions.ASPECTS.get(1), "4", OrderQuestions.ASPECTS.get(2), "5");
    }

    OrdersInStates then(OrderStep step, Map<String, Object> facts, LocalDate day) {
        int sequence = entries.size() + 1;
        entries.add(new Entry(Ledger.ORDER, sequence, "order-1", sequence, step.name(), "somebody", "somebody",
                day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime(), "", "好。", facts, "", "", "command" + sequence, ""));
        return this;
    }

    Order order() {
        return Order.of("order-1", entries);
    }

    private static Map<String, Object> facts() {
        return Map.of(OrderQuestions.SERVICE, "serv-q-01", Order.SERVICE_NAME, "无损检测", Order.PROVIDER, PROVIDER, Order.CUSTOMER, CUSTOMER,
                Order.ILLUSTRATIVE, true, OrderQuestions.QUANTITY, 2, OrderQuestions.DAYS, 10, OrderQuestions.SLOT, "2026-03-10/MORNING");
    }
}
