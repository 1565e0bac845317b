package cn.jinchuanggu.supermarket.request;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.RecordId;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.order.Agreed;
import cn.jinchuanggu.supermarket.order.Orders;
import cn.jinchuanggu.supermarket.request.store.RequestStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Requests: publishing, every step of {@link RequestStep}, reading. A step takes the request, asks the table, and appends one
 * entry, in one transaction; an accepted offer is booked as an order in the same one. Who may not know of a request is told that
 * there is none.
 */
@Service
public class ServiceRequests {

    private static final String KIND = "代办";

    private final Journal journal;
    private final RequestStore store;
    private final Entities entities;
    private final Catalogue catalogue;
    private final Orders orders;
    private final Clock clock;

    ServiceRequests(Journal journal, RequestStore store, Entities entities, Catalogue catalogue, Orders orders, Clock clock) {
        this.journal = journal;
        this.store = store;
        this.entities = entities;
        this.catalogue = catalogue;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Publishes a request of this person's party.
     *
     * @param fields {@code text, category, segment, budget, by, voucher, masked}
     * @param key    the same key by the same account gives the same request; null for none
     * @throws InvalidInput with every problem of the fields
     */
    public ServiceRequest publish(Map<String, ?> fields, Actor actor, String key) {
        actor.requireAny(Role.ENTERPRISE, Role.INSTITUTION);
        Command command = Command.of(actor, key, fields);
        Entity party = Optional.ofNullable(actor.partyId()).flatMap(entities::findEntity).orElseThrow(() -> new NotAllowed("您的账号没有代表单位，不能发布代办。"));
        Map<String, Object> facts = RequestFields.published(fields, today());
        facts.put("partyId", party.id());
        facts.put("partyName", party.name());
        facts.put("illustrative", party.illustrative());
        String id = RecordId.of("request-", actor.username(), key);
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            if (command.findRepeated(before).isPresent()) {
                return ServiceRequest.of(id, before);
            }
            ServiceRequest request = ServiceRequest.of(id, List.of(journal.append(Ledger.REQUEST, id, RequestStep.PUBLISH.name(), facts, "", command)));
            store.save(request);
            return request;
        });
    }

    /**
     * Takes a step.
     *
     * @param fields OFFER: {@code serviceId, priceYuan, days, note}; ACCEPT: {@code offer, voucher}; CLOSE: {@code note};
     *               and {@code version} when a change since then should be noticed
     * @throws InvalidInput with every problem of the fields
     * @throws Conflict     when it is in another state or was changed in between
     * @throws NotAllowed   when it is not for this person
     * @throws NotFound     when there is none that this person may know of
     */
    public ServiceRequest act(String id, RequestStep step, Map<String, ?> fields, Actor actor, String key) {
        Command command = Command.of(actor, key, Map.of("step", step, "fields", fields));
        RequestFields.Step sent = RequestFields.step(step, fields);
        getRequest(id, actor);
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            ServiceRequest request = ServiceRequest.of(id, before);
            if (command.findRepeated(before).isPresent()) {
                return seen(request, actor);
            }
            step.hindrance(request, actor).map(Hindrance::refusal).ifPresent(e -> {
                throw e;
            });
            if (sent.version().filter(v -> v != request.version()).isPresent()) {
                throw new Conflict("这件代办在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            Map<String, Object> facts = switch (step) {
                case OFFER -> offered(sent, actor);
                case ACCEPT -> accepted(request, sent, actor);
                default -> Map.of();
            };
            ServiceRequest changed = request.with(journal.append(Ledger.REQUEST, id, step.name(), facts, sent.note(), command));
            store.save(changed);
            return seen(changed, actor);
        });
    }

    /** @throws NotFound when there is none that this person may know of */
    public ServiceRequest getRequest(String id, Actor reader) {
        List<Entry> entries = journal.listEntries(id);
        return Optional.of(entries).filter(e -> !e.isEmpty() && e.getFirst().ledger() == Ledger.REQUEST).map(e -> ServiceRequest.of(id, e)).filter(r -> sees(r, reader))
                .map(r -> seen(r, reader)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** What this person may see, sorted as asked: one's own, all open ones for a provider, everything for the operator. */
    public Page<RequestSummary> list(RequestQuery query, Paging paging, Actor reader) {
        return store.list(query, reader, paging);
    }

    /** As {@link #list} without pages. */
    public WholeList<RequestSummary> listAll(RequestQuery query, Actor reader) {
        return store.listAll(query, reader);
    }

    /** Whether the step is this person's to take now. */
    public boolean may(RequestStep step, ServiceRequest request, Actor actor) {
        return step.hindrance(request, actor).isEmpty();
    }

    private static boolean sees(ServiceRequest request, Actor reader) {
        return reader.has(Role.OPERATOR) || reader.actsFor(request.partyId())
                || reader.has(Role.PROVIDER) && (request.state() == RequestState.OPEN || request.offers().stream().anyMatch(o -> reader.actsFor(o.providerId())));
    }

    /** A provider learns who asks when its own offer was accepted; and it sees its own offer only. */
    private static ServiceRequest seen(ServiceRequest request, Actor reader) {
        if (reader.has(Role.OPERATOR) || reader.actsFor(request.partyId())) {
            return request;
        }
        boolean chosen = request.acceptedOffer().flatMap(request::findOffer).filter(o -> reader.actsFor(o.providerId())).isPresent();
        ServiceRequest shown = request.masked() && !chosen ? request.hidden() : request;
        return shown.withOffers(request.offers().stream().filter(o -> reader.actsFor(o.providerId())).toList());
    }

    private Map<String, Object> offered(RequestFields.Step sent, Actor actor) {
        CatalogueEntry service = catalogue.find(sent.serviceId()).filter(s -> actor.actsFor(s.providerId()))
                .orElseThrow(() -> new InvalidInput("serviceId", "这不是您机构的服务。", "请选自己的服务，选定之后按它下单。"));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("providerId", service.providerId());
        facts.put("providerName", service.providerName());
        facts.put("serviceId", service.id());
        facts.put("serviceName", service.name());
        facts.put("priceYuan", sent.price().yuan());
        facts.put("days", sent.days());
        return facts;
    }

    private Map<String, Object> accepted(ServiceRequest request, RequestFields.Step sent, Actor actor) {
        Offer offer = request.findOffer(sent.offer()).orElseThrow(() -> new InvalidInput("offer", "没有这个报价，或者机构后来改了报价。", "请重新打开，按现在的报价选。"));
        Map<String, Object> order = new LinkedHashMap<>(Map.of("serviceId", offer.serviceId(), "quantity", 1, "note",
                "代办 " + request.id() + "：" + request.wanted().text()));
        if (sent.voucher()) {
            order.put("useVoucher", true);
        }
        String orderId = orders.book(order, new Agreed(offer.price(), offer.days()), actor, request.id()).id();
        return Map.of("offer", offer.number(), "orderId", orderId);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }
}
