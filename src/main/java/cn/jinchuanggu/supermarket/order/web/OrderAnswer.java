package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderClock;
import cn.jinchuanggu.supermarket.order.OrderEvent;
import cn.jinchuanggu.supermarket.order.OrderSummary;
import cn.jinchuanggu.supermarket.order.Orders;
import cn.jinchuanggu.supermarket.order.PriceSplit;
import cn.jinchuanggu.supermarket.order.SlotTime;
import cn.jinchuanggu.supermarket.order.Waiting;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * An order as JSON. Money is a decimal string in yuan with two decimals.
 *
 * @param version    to be sent with a step when a change since should be noticed
 * @param split null while there is no price
 * @param slot       when it is done, such as {@code 2026-12-01/MORNING}; null when nobody says so
 * @param clock      days of the provider; null while nothing is accepted and when none are promised
 * @param waitsFor   whom it waits for and for what, in Chinese; null for nobody
 * @param steps      what this caller may do now, and what keeps them from the rest of their part
 */
record OrderAnswer(String id, String state, String stateLabel, int version, String serviceId, String serviceName, String providerPartyId,
        String customerPartyId, boolean illustrative, int quantity, SplitAnswer split, String slot, ClockAnswer clock, String waitsFor,
        List<StepAnswer> steps, List<EventAnswer> events) {

    /** @param own what the customer pays */
    record SplitAnswer(String price, String voucher, String own) {

        static SplitAnswer of(PriceSplit split) {
            return new SplitAnswer(split.price().plain(), split.voucher().plain(), split.own().plain());
        }
    }

    /** @param left days left, negative when overdue */
    record ClockAnswer(int days, boolean running, LocalDate dueOn, long left, Boolean metInTime, String sentence) {

        static ClockAnswer of(OrderClock clock) {
            return new ClockAnswer(clock.days(), clock.running(), clock.dueOn(), clock.left(), clock.met().orElse(null), clock.sentence());
        }
    }

    /** @param hindrance null when it may be done now */
    record StepAnswer(String step, String label, String hindrance) {
    }

    /** @param account user name; null for those who do not run the platform */
    record EventAnswer(int sequence, String step, String label, String state, String stateLabel, String person, String account, OffsetDateTime at,
            String note, Map<String, Object> answers) {

        static EventAnswer of(OrderEvent event, Actor reader) {
            return new EventAnswer(event.sequence(), event.step().path(), event.step().label(), event.state().name(), event.state().label(), event.person(),
                    reader.has(Role.OPERATOR) ? event.account() : null, event.at(), event.note(), event.answers());
        }
    }

    /** An order of a list. @param price null while there is none */
    record Line(String id, String state, String stateLabel, String serviceId, String service, String provider, String customer, boolean illustrative,
            String price, String slot, OffsetDateTime createdAt, OffsetDateTime updatedAt, LocalDate dueOn, String waitsFor) {

        static Line of(OrderSummary order) {
            return new Line(order.id(), order.state().name(), order.state().label(), order.serviceId(), order.service(), order.provider(), order.customer(),
                    order.illustrative(), order.price().map(Money::plain).orElse(null), order.slot().map(SlotTime::text).orElse(null), order.createdAt(),
                    order.updatedAt(), order.dueOn().orElse(null), order.waiting().map(Waiting::sentence).orElse(null));
        }
    }

    static OrderAnswer of(Order order, Orders orders, Actor reader) {
        return new OrderAnswer(order.id(), order.state().name(), order.state().label(), order.version(), order.serviceId(), order.serviceName(),
                order.providerPartyId(), order.customerPartyId(), order.illustrative(), order.quantity(), order.split().map(SplitAnswer::of).orElse(null),
                order.slot().map(SlotTime::text).orElse(null), orders.findClock(order).map(ClockAnswer::of).orElse(null),
                orders.findWaiting(order).map(Waiting::sentence).orElse(null),
                orders.listSteps(order, reader).entrySet().stream().map(e -> new StepAnswer(e.getKey().path(), e.getKey().label(),
                        e.getValue().map(Hindrance::sentence).orElse(null))).toList(), events(order, reader));
    }

    static List<EventAnswer> events(Order order, Actor reader) {
        return order.events().stream().map(e -> EventAnswer.of(e, reader)).toList();
    }
}
