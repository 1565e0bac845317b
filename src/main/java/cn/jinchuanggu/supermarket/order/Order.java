package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An order: the sum of its events.
 *
 * @param id     the number by which people name it
 * @param events in their order, at least one
 */
public record Order(String id, List<OrderEvent> events) {

    static final String SERVICE_NAME = "serviceName";
    static final String PROVIDER = "providerPartyId";
    static final String CUSTOMER = "customerPartyId";
    static final String ILLUSTRATIVE = "illustrative";

    public Order {
        events = List.copyOf(events);
    }

    /** What the entries about an order make of it; at least one. */
    static Order of(String id, List<Entry> entries) {
        List<OrderEvent> events = new ArrayList<>();
        OrderState state = null;
        OrderState beforeDispute = null;
        for (Entry entry : entries) {
            OrderStep step = OrderStep.valueOf(entry.kind());
            beforeDispute = step == OrderStep.DISPUTE ? state : beforeDispute;
            state = step.leadsTo(state, beforeDispute, waits(step, entry));
            events.add(OrderEvent.of(entry, state));
        }
        return new Order(id, events);
    }

    public OrderState state() {
        return events.getLast().state();
    }

    /** How many events it has; a change names the version it was made for. */
    public int version() {
        return events.size();
    }

    public String serviceId() {
        return booked(OrderQuestions.SERVICE);
    }

    /** As the service was called when it was ordered. */
    public String serviceName() {
        return booked(SERVICE_NAME);
    }

    public String providerPartyId() {
        return booked(PROVIDER);
    }

    public String customerPartyId() {
        return booked(CUSTOMER);
    }

    /** Whether the service, the provider or the customer is invented. */
    public boolean illustrative() {
        return events.getFirst().isTrue(ILLUSTRATIVE);
    }

    public int quantity() {
        return events.getFirst().number(OrderQuestions.QUANTITY).orElseThrow();
    }

    /** Whether the customer wants to pay with an innovation voucher. */
    boolean wantsVoucher() {
        return findLast(OrderStep.BOOK, OrderStep.AGREE, OrderStep.WAIVE).orElseThrow().isTrue(OrderQuestions.USE_VOUCHER);
    }

    /** For all that was ordered; empty while the provider has named none. */
    public Optional<Money> price() {
        return findLast(OrderStep.BOOK, OrderStep.QUOTE).flatMap(e -> e.money(e.step() == OrderStep.BOOK ? PriceSplit.PRICE : OrderQuestions.AMOUNT));
    }

    /** Who pays how much; empty while there is no price. */
    public Optional<PriceSplit> split() {
        Money voucher = findLast(OrderStep.BOOK, OrderStep.QUOTE, OrderStep.AGREE, OrderStep.WAIVE).flatMap(e -> e.money(PriceSplit.VOUCHER)).orElse(Money.ZERO);
        return price().map(price -> new PriceSplit(price, voucher));
    }

    /** Days within which it is to be done; empty when none are promised. */
    public Optional<Integer> days() {
        return events.reversed().stream().flatMap(e -> e.number(OrderQuestions.DAYS).stream()).findFirst();
    }

    /** When it is done for the customer: as confirmed, before that as wished; empty when neither says so. */
    public Optional<SlotTime> slot() {
        return events.reversed().stream().flatMap(e -> e.text(OrderQuestions.SLOT).stream()).findFirst().flatMap(SlotTime::find);
    }

    /** Whether the provider has confirmed when. */
    public boolean isAccepted() {
        return findLast(OrderStep.ACCEPT).isPresent();
    }

    /** What was delivered last. */
    public Optional<OrderEvent> report() {
        return findLast(OrderStep.REPORT);
    }

    /** On which day it was confirmed, by the customer or by decision. */
    public Optional<LocalDate> confirmedOn() {
        return findLast(OrderStep.CONFIRM, OrderStep.UPHOLD).map(OrderEvent::day);
    }

    /** The open proposal to end it; void as soon as something else happens. */
    Optional<OrderEvent> proposedEnd() {
        return Optional.of(events.getLast()).filter(e -> e.step() == OrderStep.PROPOSE_END);
    }

    /** The rating with its answer. */
    public Optional<Rating> rating() {
        return findLast(OrderStep.RATE).map(rated -> new Rating(serviceName(), OrderQuestions.ASPECTS.stream().map(a -> rated.number(a).orElseThrow()).toList(),
                rated.note(), rated.day(), findLast(OrderStep.ANSWER).map(OrderEvent::note).orElse(""), illustrative()));
    }

    /** The last event of these steps. */
    public Optional<OrderEvent> findLast(OrderStep... steps) {
        return events.reversed().stream().filter(e -> Arrays.asList(steps).contains(e.step())).findFirst();
    }

    /** The order as it was right after its event number {@code sequence}. */
    Order asOf(int sequence) {
        return new Order(id, events.subList(0, sequence));
    }

    /** Something is missing yet: a price at the booking, a sample at the acceptance. */
    private static boolean waits(OrderStep step, Entry entry) {
        return step == OrderStep.BOOK ? !entry.facts().containsKey(PriceSplit.PRICE) : Boolean.TRUE.equals(entry.facts().get(OrderQuestions.NEEDS_SAMPLE));
    }

    private String booked(String key) {
        return events.getFirst().text(key).orElseThrow();
    }
}
