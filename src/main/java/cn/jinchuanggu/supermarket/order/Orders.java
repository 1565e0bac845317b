package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepInput.Words;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.reference.Holidays;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.order.store.OrderStore;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import cn.jinchuanggu.supermarket.voucher.Vouchers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The orders: booking, every step of {@link OrderStep}, reading.
 *
 * <p>A step takes the order, asks {@link OrderRules}, holds its time, appends one entry and moves the voucher, in one
 * transaction. The same request sent again with the same key gives the same answer and changes nothing. Who may not know of an
 * order is told that there is none.
 */
@Service
public class Orders {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String KIND = "订单";

    private final OrderStore store;
    private final Journal journal;
    private final Entities entities;
    private final OrderEffects effects;
    private final Booking booking;
    private final Holidays holidays = Holidays.load();
    private final Clock clock;

    Orders(OrderStore store, Journal journal, Entities entities, Catalogue catalogue, Vouchers vouchers, Slots slots, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.entities = entities;
        this.effects = new OrderEffects(vouchers, slots);
        this.booking = new Booking(catalogue, slots, effects);
        this.clock = clock;
    }

    /**
     * Books a service for the party of this person.
     *
     * @param fields {@code serviceId, quantity, slot, useVoucher, note}
     * @param key    the same key by the same account gives the same order; null for none
     * @throws InvalidInput with every problem of the fields
     * @throws Conflict     when the time was taken in between
     * @throws NotAllowed   when this person orders for nobody
     */
    public Order book(Map<String, ?> fields, Actor actor, String key) {
        return book(fields, Optional.empty(), actor, key);
    }

    /**
     * As {@link #book(Map, Actor, String)}, at a price and within days that both have agreed on; the provider names the time when it accepts.
     */
    public Order book(Map<String, ?> fields, Agreed agreed, Actor actor, String key) {
        return book(fields, Optional.of(agreed), actor, key);
    }

    private Order book(Map<String, ?> fields, Optional<Agreed> agreed, Actor actor, String key) {
        actor.requireAny(Role.ENTERPRISE, Role.INSTITUTION, Role.PROVIDER);
        if (actor.partyId() == null) {
            throw new NotAllowed("您的账户不代表某个单位，不能预约服务。");
        }
        OrderCommand asked = OrderCommand.read(OrderStep.BOOK, fields, today());
        Command command = Command.of(actor, key, Map.of("step", OrderStep.BOOK, "fields", fields));
        String id = RecordId.of("order-", actor.username(), key);
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(id);
            Optional<Entry> before = command.findRepeated(entries);
            if (before.isPresent()) {
                return Order.of(id, entries).asOf(before.get().sequence());
            }
            Map<String, Object> facts = booking.facts(asked, agreed, actor, isIllustrative(actor.partyId()), today());
            effects.hold(id, asked.answer(OrderQuestions.SERVICE).orElseThrow(), asked.slot());
            return append(id, entries, asked, facts, command);
        });
    }

    /**
     * Takes a step.
     *
     * @param fields what the step asks for, and {@code version} when a change since then should be noticed
     * @param key    the same key by the same account gives the same answer; null for none
     * @throws InvalidInput with every problem of the fields
     * @throws Conflict     when the order is in another state or was changed in between, a time is full or a voucher does not cover it
     * @throws NotAllowed   when it is not for this person
     * @throws NotFound     when there is none that this person may know of
     */
    public Order act(String id, OrderStep step, Map<String, ?> fields, Actor actor, String key) {
        getOrder(id, actor);
        OrderCommand asked = OrderCommand.read(step, fields, today());
        Command command = Command.of(actor, key, Map.of("step", step, "fields", fields));
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(id);
            Order order = Order.of(id, entries);
            Optional<Entry> before = command.findRepeated(entries);
            if (before.isPresent()) {
                return order.asOf(before.get().sequence());
            }
            OrderRules.hindrance(step, order, actor).ifPresent(h -> {
                throw h.refusal();
            });
            if (asked.version().filter(v -> v != order.version()).isPresent()) {
                throw new Conflict("这件订单在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            if (step == OrderStep.ACCEPT) {
                effects.hold(id, order.serviceId(), asked.slot().or(order::slot));
            }
            return append(id, entries, asked, effects.facts(order, asked, actor, today()), command);
        });
    }

    /** @throws NotFound when there is none that this person may know of */
    public Order getOrder(String id, Actor reader) {
        return find(id).filter(o -> OrderRules.sees(o, reader)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** The days of the provider today; empty while nothing is accepted and when no days are promised. */
    public Optional<OrderClock> findClock(Order order) {
        return OrderClock.of(order, holidays, today());
    }

    /** Whom the order waits for, and for what; empty when nothing is to be done. */
    public Optional<Waiting> findWaiting(Order order) {
        return Waiting.of(order);
    }

    /** Last day of what is awaited: of the provider's days while they are counted, else of the answer that is asked for; empty for none. */
    public Optional<LocalDate> findDueDay(Order order) {
        return findClock(order).filter(OrderClock::running).map(OrderClock::dueOn).or(() -> AnswerDays.dueOn(order, holidays));
    }

    /** Every step that is of this person's part, with what keeps them from taking it now. */
    public Map<OrderStep, Optional<Hindrance>> listSteps(Order order, Actor actor) {
        Map<OrderStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        Arrays.stream(OrderStep.values()).filter(s -> s != OrderStep.BOOK && OrderRules.isPartOf(s, order, actor))
                .forEach(s -> steps.put(s, OrderRules.hindrance(s, order, actor)));
        return steps;
    }

    /** What a step asks for, in the order of a form. */
    public List<Question> listQuestions(OrderStep step) {
        return OrderQuestions.of(step);
    }

    /** What the words that go with a step are about. */
    public Words getWords(OrderStep step) {
        return OrderQuestions.words(step);
    }

    /** How much of a price a voucher may pay for this party today, with the reasons. */
    public VoucherShare previewVoucher(String serviceId, String partyId, Money price) {
        return effects.preview(serviceId, partyId, price, today());
    }

    Optional<Order> find(String id) {
        List<Entry> entries = journal.listEntries(id);
        return entries.isEmpty() || entries.getFirst().ledger() != Ledger.ORDER ? Optional.empty() : Optional.of(Order.of(id, entries));
    }

    private Order append(String id, List<Entry> entries, OrderCommand asked, Map<String, Object> facts, Command command) {
        Entry entry = journal.append(Ledger.ORDER, id, asked.step().name(), facts, asked.note(), command);
        Order changed = Order.of(id, Stream.concat(entries.stream(), Stream.of(entry)).toList());
        effects.settle(changed, command);
        store.save(changed, findClock(changed), Waiting.of(changed), findDueDay(changed), entities.namesOf(List.of(changed.providerPartyId(), changed.customerPartyId())));
        return changed;
    }

    private boolean isIllustrative(String party) {
        return entities.findEntity(party).filter(Entities.Entity::illustrative).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }
}
