package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.FactReader;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepQuestion;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.order.store.SlotStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Times that providers offer for their services. A slot is locked before its orders are counted, so that it never holds more
 * than it can, however many book at the same moment.
 */
@Service
public class Slots {

    /** Most orders that a slot can hold. */
    static final int LARGEST = 100;
    private static final int LATEST_DAYS = 180;
    /** A service cannot offer more times, for none lies further ahead. */
    private static final int MOST_OF_A_SERVICE = (LATEST_DAYS + 1) * DayPart.values().length;
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String DAY = "day";
    private static final String PART = "part";
    private static final String CAPACITY = "capacity";

    private final SlotStore store;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    Slots(SlotStore store, Catalogue catalogue, Journal journal, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Offers a time, or changes how many orders it holds; sent again, it changes nothing.
     *
     * @param fields {@code serviceId, day, part, capacity}; a capacity that is already taken closes the slot
     * @throws InvalidInput with every problem of the fields
     * @throws NotAllowed   when the service is another provider's
     */
    public Slot publish(Map<String, ?> fields, Actor actor) {
        Facts given = new FactReader(questions()).read(fields);
        List<Problem> problems = new ArrayList<>(questions().stream().filter(q -> !given.has(q.key()))
                .map(q -> new Problem(q.key(), "没有填写" + q.label() + "。", q.accepted())).toList());
        LocalDate today = today();
        given.date(DAY).filter(day -> day.isBefore(today) || day.isAfter(today.plusDays(LATEST_DAYS))).ifPresent(day ->
                problems.add(new Problem(DAY, "日期应当在今天至 " + today.plusDays(LATEST_DAYS) + " 之间。", "请改正日期。")));
        given.integer(CAPACITY).filter(c -> c > LARGEST).ifPresent(c -> problems.add(new Problem(CAPACITY, "一个时段最多接 " + LARGEST + " 单。", "请改小。")));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        CatalogueEntry service = own(given.text(OrderQuestions.SERVICE).orElseThrow(), actor);
        SlotTime time = new SlotTime(given.date(DAY).orElseThrow(), DayPart.valueOf(given.choice(PART).orElseThrow()));
        return save(service, time, given.integer(CAPACITY).orElseThrow());
    }

    /**
     * Takes no more orders for a time; those that hold it keep it.
     *
     * @throws NotFound when there is no such slot
     */
    public void close(String serviceId, SlotTime time, Actor actor) {
        own(serviceId, actor);
        journal.inTransaction(() -> {
            String id = Slot.id(serviceId, time);
            store.lock(id).orElseThrow(() -> new NotFound("预约时段", id));
            store.setCapacity(id, store.countTaken(id, ""));
            return id;
        });
    }

    /** Times of a service from today on, full or not, the first first; empty when it takes orders for any day. */
    public List<Slot> listOffered(String serviceId) {
        return store.list(List.of(serviceId), today(), 0, MOST_OF_A_SERVICE).stream().filter(s -> s.capacity() > 0).toList();
    }

    /** Those that still take an order. */
    public List<Slot> listOpen(String serviceId) {
        return listOffered(serviceId).stream().filter(s -> s.left() > 0).toList();
    }

    /** A page of the times of these services from a day on, but not of those that have passed; the first first. @param from empty for today */
    public Page<Slot> find(List<String> serviceIds, Optional<LocalDate> from, Paging paging) {
        LocalDate first = from.filter(day -> day.isAfter(today())).orElseGet(this::today);
        return paging.page((skip, limit) -> store.list(serviceIds, first, skip, limit), store.count(serviceIds, first));
    }

    /**
     * Keeps a place for an order until the transaction ends and the order says so. A time that is not offered needs no place.
     *
     * @throws Conflict when there is none left
     */
    void hold(String orderId, String serviceId, SlotTime time) {
        String id = Slot.id(serviceId, time);
        store.lock(id).filter(capacity -> store.countTaken(id, orderId) >= capacity).ifPresent(capacity -> {
            throw new Conflict("时段 " + time.display() + " 已经约满。请换一个时段。");
        });
    }

    private Slot save(CatalogueEntry service, SlotTime time, int capacity) {
        return journal.inTransaction(() -> {
            String id = Slot.id(service.id(), time);
            store.make(id, service.id(), time);
            int taken = store.countTaken(id, "");
            if (capacity < taken) {
                throw new InvalidInput(CAPACITY, "这个时段已经有 " + taken + " 单，不能改得更少。", "请填 " + taken + " 或更大的数。");
            }
            store.setCapacity(id, capacity);
            return new Slot(service.id(), time, capacity, taken);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }

    private CatalogueEntry own(String serviceId, Actor actor) {
        CatalogueEntry service = catalogue.find(serviceId).orElseThrow(() -> new NotFound("科技服务", serviceId));
        if (!actor.actsFor(service.providerId())) {
            throw new NotAllowed("只有提供这项服务的机构可以发布它的预约时段。");
        }
        return service;
    }

    private static List<Question> questions() {
        return List.of(StepQuestion.needed(OrderQuestions.SERVICE, "服务", FactType.TEXT), StepQuestion.needed(DAY, "日期", FactType.DATE),
                StepQuestion.choice(PART, "时段", Arrays.stream(DayPart.values()).map(p -> new Choice(p.name(), p.label(), List.of())).toList()),
                StepQuestion.needed(CAPACITY, "接几单", FactType.INTEGER));
    }
}
