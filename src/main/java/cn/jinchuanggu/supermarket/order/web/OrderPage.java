package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderClock;
import cn.jinchuanggu.supermarket.order.OrderEvent;
import cn.jinchuanggu.supermarket.order.OrderState;
import cn.jinchuanggu.supermarket.order.OrderStep;
import cn.jinchuanggu.supermarket.order.Orders;
import cn.jinchuanggu.supermarket.order.PriceSplit;
import cn.jinchuanggu.supermarket.order.Rating;
import cn.jinchuanggu.supermarket.order.SlotTime;
import cn.jinchuanggu.supermarket.order.Waiting;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An order for its page, in Chinese words.
 *
 * @param names    of the two parties, by id
 * @param price    null while there is none
 * @param slot     null when nobody says when
 * @param clock    null while no days run
 * @param waiting  whom it waits for; null for nobody
 * @param stages   the way of an order, with the day of what is done
 * @param rating   null while there is none
 * @param open     steps that the reader may take now
 * @param closed   steps of the reader's part that they may not take now, with why
 */
public record OrderPage(String id, String state, String tone, int version, boolean illustrative, String serviceId, String service, int quantity,
        String providerPartyId, String customerPartyId, Map<String, String> names, PriceView price, String slot, boolean accepted, String clock,
        boolean overdue, String waiting, List<Stage> stages, Rating rating, List<StepForm> open, List<ClosedStep> closed, List<EventLine> events) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public record PriceView(String price, String voucher, String own) {
    }

    /** @param on day on which it was done last; empty when it is still to be done */
    public record Stage(String label, String on) {
    }

    public record ClosedStep(String label, String sentence) {
    }

    /** @param facts what the step said, one answer to a line */
    public record EventLine(String label, String state, String person, String at, String note, List<String> facts) {
    }

    static OrderPage of(Order order, Orders orders, Map<String, String> names, Actor reader) {
        Map<OrderStep, Optional<Hindrance>> steps = orders.listSteps(order, reader);
        Optional<OrderClock> clock = orders.findClock(order);
        return new OrderPage(order.id(), order.state().label(), order.state().tone(), order.version(), order.illustrative(), order.serviceId(), order.serviceName(),
                order.quantity(), order.providerPartyId(), order.customerPartyId(), names, order.split().map(OrderPage::price).orElse(null),
                order.slot().map(SlotTime::display).orElse(null), order.isAccepted(), clock.map(OrderClock::sentence).orElse(null),
                clock.filter(OrderClock::overdue).isPresent(), waiting(order, orders), stages(order),
                order.rating().orElse(null), steps.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(e -> form(e.getKey(), orders)).toList(),
                steps.entrySet().stream().flatMap(e -> e.getValue().map(h -> new ClosedStep(e.getKey().label(), h.sentence())).stream()).toList(),
                order.events().stream().map(e -> line(e, orders)).toList());
    }

    /** Whom it waits for and until when; null when nothing is to be done. */
    private static String waiting(Order order, Orders orders) {
        String by = orders.findDueDay(order).map(day -> "，请在 " + day + " 前").orElse("");
        return orders.findWaiting(order).map(w -> w.sentence() + by).orElse(null);
    }

    private static PriceView price(PriceSplit split) {
        return new PriceView(split.price().display(), split.voucher().isZero() ? "" : split.voucher().display(), split.own().display());
    }

    private static List<Stage> stages(Order order) {
        List<Stage> stages = new ArrayList<>(List.of(stage(order, "预约", OrderStep.BOOK), stage(order, "接单", OrderStep.ACCEPT)));
        if (order.findLast(OrderStep.ACCEPT).filter(e -> e.state() == OrderState.SAMPLE).isPresent()) {
            stages.add(stage(order, "收样", OrderStep.RECEIVE));
        }
        stages.addAll(List.of(stage(order, "实施", OrderStep.PERFORM), stage(order, "报告寄送", OrderStep.REPORT),
                stage(order, "确认", OrderStep.CONFIRM, OrderStep.UPHOLD), stage(order, "评价", OrderStep.RATE)));
        return stages;
    }

    private static Stage stage(Order order, String label, OrderStep... steps) {
        return new Stage(label, order.findLast(steps).map(e -> e.day().toString()).orElse(""));
    }

    private static StepForm form(OrderStep step, Orders orders) {
        return StepForm.of(step.path(), step.label(), step.isDanger(), orders.listQuestions(step), orders.getWords(step));
    }

    /** The answers as people read them. */
    private static Map<String, Object> shown(OrderEvent event) {
        Map<String, Object> answers = new HashMap<>(event.answers());
        answers.computeIfPresent("slot", (key, written) -> SlotTime.find(written.toString()).map(SlotTime::display).orElseThrow());
        return answers;
    }

    private static EventLine line(OrderEvent event, Orders orders) {
        List<String> facts = new ArrayList<>(event.step() == OrderStep.BOOK ? List.of() : StepForm.lines(orders.listQuestions(event.step()), shown(event)));
        PriceSplit.find(event).ifPresent(s -> facts.add("价格 " + s.price().display() + "，创新券 " + s.voucher().display() + "，自付 " + s.own().display()));
        return new EventLine(event.step().label(), event.state().label(), event.person(), event.at().format(MINUTE), event.note(), facts);
    }
}
