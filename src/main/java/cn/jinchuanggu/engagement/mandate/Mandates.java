package cn.jinchuanggu.engagement.mandate;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.engagement.mandate.store.MandateStore;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance.Kind;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The mandates: a broker proposes one, the party confirms it, either ends it. Who may not know of one is told that there is
 * none. Whether a listing is the party's is looked at when the party confirms, so that no broker finds owners by trying.
 */
@Service
public class Mandates {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String KIND = "委托";
    private static final int LONGEST_WHY = 1000;
    private static final int MOST = 200;

    private final MandateStore store;
    private final Journal journal;
    private final Entities entities;
    private final Aliases aliases;
    private final Listings listings;
    private final Clock clock;

    Mandates(MandateStore store, Journal journal, Entities entities, Aliases aliases, Listings listings, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.entities = entities;
        this.aliases = aliases;
        this.listings = listings;
        this.clock = clock;
    }

    /**
     * Proposes a mandate to a party.
     *
     * @param fields {@code partyId, listingId, from, through, fee, conflict}; see {@code POST /api/mandates}
     * @param key    the same key by the same account gives the same mandate; null for none
     * @throws InvalidInput with every problem of the fields
     */
    public Mandate propose(Map<String, ?> fields, Actor broker, String key) {
        broker.requireAny(Role.BROKER);
        Command command = Command.of(broker, key, fields);
        NewMandate asked = NewMandate.read(fields, today());
        String party = entities.findEntity(asked.partyId()).filter(e -> GraphModel.get().getNodeKind(e.kind()).roles().contains("Party")).map(Entities.Entity::name)
                .orElseThrow(() -> new InvalidInput("partyId", "没有编号为 " + asked.partyId() + " 的单位。", "请先在图谱里查到它的编号。"));
        asked.listing().ifPresent(listing -> listings.getListing(listing, broker));
        Mandate mandate = new Mandate(RecordId.of("mandate-", broker.username(), key), asked.partyId(), party, broker.username(), broker.displayName(),
                asked.listing(), asked.days(), asked.fee(), asked.conflict(), MandateState.PROPOSED, 1);
        return journal.inTransaction(() -> {
            if (command.findRepeated(journal.take(mandate.id())).isPresent()) {
                return getMandate(mandate.id(), broker);
            }
            write(mandate, MandateStep.PROPOSE, facts(mandate), "", command);
            return mandate;
        });
    }

    /**
     * Takes a step.
     *
     * @param fields {@code version} when a change since then should be noticed, {@code why} (needed to end it)
     * @throws Conflict when it is in another state or was changed in between
     * @throws NotFound when there is none that this person may know of
     */
    public Mandate act(String id, MandateStep step, Map<String, ?> fields, Actor actor, String key) {
        Command command = Command.of(actor, key, List.of(step, fields));
        InputFields input = new InputFields(fields);
        Integer version = input.number("version", "version", 1, 1_000_000);
        String why = input.text("why", "说明", LONGEST_WHY);
        if (why == null && step.ends()) {
            input.refuse("why", "没有写明为什么" + step.label() + "。", "请写对方看得懂的一两句话。");
        }
        input.finish();
        getMandate(id, actor);
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(id);
            Mandate mandate = getMandate(id, actor);
            if (command.findRepeated(entries).isPresent()) {
                return mandate;
            }
            hindrance(step, mandate, actor).ifPresent(h -> {
                throw h.refusal();
            });
            if (version != null && version != mandate.version()) {
                throw new Conflict("这份委托在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            Mandate changed = mandate.changedTo(step.leadsTo());
            write(changed, step, Map.of("state", changed.written()), why == null ? "" : why, command);
            return changed;
        });
    }

    /** @throws NotFound when there is none that this person may know of */
    public Mandate getMandate(String id, Actor reader) {
        return store.find(id).filter(m -> m.isKnownTo(reader)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** What happened to it, in its order. */
    public List<Entry> listEntries(Mandate mandate) {
        return journal.listEntries(mandate.id());
    }

    /**
     * A page of a list.
     *
     * @param counts how many there are in each state, the state of the filter passed over
     */
    public record Found(Page<Mandate> page, Map<MandateState, Long> counts) {
    }

    /** Those of the broker or the party, all for the operator; in the order that is asked for. */
    public Found find(MandateQuery.Filter filter, Paging paging, Actor reader) {
        MandateQuery query = MandateQuery.of(reader, filter, today());
        Map<MandateState, Long> counts = store.count(query);
        return new Found(paging.page((skip, limit) -> store.list(query, skip, limit), counts, filter.state()), counts);
    }

    /** Those of the broker that hold today, the latest change first, at most {@value #MOST}: what can be chosen from. */
    public List<Mandate> listActive(Actor broker) {
        return store.list(MandateQuery.activeOf(broker, today()), 0, MOST);
    }

    /** The broker's mandate for a listing of an owner, today; empty when there is none. */
    public Optional<Mandate> findActive(String id, String listing, String owner, Actor broker) {
        return store.find(id).filter(m -> m.isBroker(broker) && m.covers(listing, aliases.same(owner), today()));
    }

    /** Whether the mandate was given by this party, under whichever of its ids. */
    public boolean isOf(Mandate mandate, String party) {
        return aliases.same(party).contains(mandate.partyId());
    }

    /** Every step that is this person's to take, with what keeps them from taking it now. */
    public Map<MandateStep, Optional<Hindrance>> listSteps(Mandate mandate, Actor actor) {
        Map<MandateStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        Arrays.stream(MandateStep.values()).filter(s -> s != MandateStep.PROPOSE && isFor(s, mandate, actor))
                .forEach(s -> steps.put(s, hindrance(s, mandate, actor)));
        return steps;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }

    private Optional<Hindrance> hindrance(MandateStep step, Mandate mandate, Actor actor) {
        if (!isFor(step, mandate, actor)) {
            return Optional.of(new Hindrance(Kind.PERSON, "只有" + (step.byBroker() ? "委托的双方" : "委托单位自己") + "可以" + step.label() + "。"));
        }
        MandateState state = mandate.state(today());
        if (!step.isPossibleIn(state)) {
            return Optional.of(new Hindrance(Kind.STATE, step.wrongState(state)));
        }
        if (step == MandateStep.CONFIRM && mandate.days().through().isBefore(today())) {
            return Optional.of(new Hindrance(Kind.TOO_EARLY, "约定的结束日期 " + mandate.days().through() + " 已过，不能再确认；请对方重新提出。"));
        }
        boolean foreign = step == MandateStep.CONFIRM && mandate.listing().filter(l -> !listings.isOwn(l, actor)).isPresent();
        return foreign ? Optional.of(new Hindrance(Kind.TOO_EARLY, "委托里写的成果或需求不是贵单位发布的，不能确认。")) : Optional.empty();
    }

    private static boolean isFor(MandateStep step, Mandate mandate, Actor actor) {
        return step.byBroker() && mandate.isBroker(actor) || step.byParty() && mandate.isParty(actor);
    }

    private void write(Mandate mandate, MandateStep step, Map<String, ?> facts, String why, Command command) {
        Entry entry = journal.append(Ledger.MANDATE, mandate.id(), step.name(), facts, why, command);
        store.save(mandate, entry.at());
    }

    private static Map<String, Object> facts(Mandate mandate) {
        Map<String, Object> facts = new HashMap<>(Map.of("party", mandate.partyId(), "from", mandate.days().from().toString(),
                "through", mandate.days().through().toString(), "fee", mandate.fee(), "conflict", mandate.conflict(), "state", mandate.written()));
        mandate.listing().ifPresent(l -> facts.put("listing", l));
        return facts;
    }
}
