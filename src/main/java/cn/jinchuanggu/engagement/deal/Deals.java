package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.engagement.deal.store.DealStore;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepInput.Words;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.reference.Holidays;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
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
 * The deals: opening, every step of {@link DealStep}, reading.
 *
 * <p>A step takes the deal, asks {@link DealRules}, and appends one entry, in one transaction; signing makes the contract in the
 * same one. The same request sent again with the same key gives the same answer and changes nothing. Who may not know of a deal
 * is told that there is none.
 */
@Service
public class Deals {

    /** The part of the fields of {@link DealStep#SIGN} that goes to the contract. */
    public static final String CONTRACT = "contract";

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String KIND = "交易";

    private final DealStore store;
    private final Journal journal;
    private final Introductions introductions;
    private final Contracts contracts;
    private final Signing signing;
    private final Entities entities;
    private final Holidays holidays = Holidays.load();
    private final Clock clock;

    Deals(DealStore store, Journal journal, Introductions introductions, Contracts contracts, Entities entities, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.introductions = introductions;
        this.contracts = contracts;
        this.signing = new Signing(contracts);
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Opens the deal of an introduction to which both sides agree. One introduction has one deal: the second time gives the
     * first one.
     *
     * @param key the same key by the same account gives the same answer; null for none
     * @throws NotAllowed   when opening it is not for this person
     * @throws NotFound     when this person has no part in the introduction
     * @throws InvalidInput when not both sides agree any more
     */
    public Deal open(IntroductionAgreed agreed, Actor actor, String key) {
        String id = RecordId.of("deal-", "", agreed.introductionId());
        Map<String, Object> facts = Deal.facts(agreed);
        Command command = Command.of(actor, key, facts);
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            if (before.isEmpty()) {
                introductions.negotiate(agreed.introductionId(), id, actor);
                Deal opened = Deal.of(id, List.of(journal.append(Ledger.DEAL, id, DealStep.OPEN.name(), facts, "", command)));
                store.save(opened, situation(opened).dueOn());
                return opened;
            }
            return Optional.of(Deal.of(id, before)).filter(d -> DealRules.sees(d, actor)).orElseThrow(() -> new NotFound(KIND, id));
        });
    }

    /**
     * Takes a step.
     *
     * @param fields what the step asks for, {@code version} when a change since then should be noticed, and for
     *               {@link DealStep#SIGN} the contract under {@value #CONTRACT}
     * @param key    the same key by the same account gives the same answer; null for none
     * @throws InvalidInput with every problem of the fields, or with what has to happen first
     * @throws Conflict     when the deal is in another state or was changed in between
     * @throws NotAllowed   when it is not for this person
     * @throws NotFound     when there is none that this person may know of
     */
    public Deal act(String id, DealStep step, Map<String, ?> fields, Actor actor, String key) {
        getDeal(id, actor);
        return take(id, step, fields, actor, key);
    }

    /**
     * Objects to a price on notice. Everybody who is signed in may.
     *
     * @param fields {@code note}: what is wrong with it
     * @throws NotFound when it is not on notice
     */
    public void object(String id, Map<String, ?> fields, Actor actor, String key) {
        find(id).filter(d -> DealStep.OBJECT.isPossibleIn(d.state())).orElseThrow(() -> new NotFound("公示", id));
        take(id, DealStep.OBJECT, fields, actor, key);
    }

    /** @throws NotFound when there is none that this person may know of */
    public Deal getDeal(String id, Actor reader) {
        return find(id).filter(d -> DealRules.sees(d, reader)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** The deal that an introduction led to, when this person may know of it. */
    public Optional<Deal> findOfIntroduction(String introductionId, Actor reader) {
        return store.findOfIntroduction(introductionId).flatMap(this::find).filter(d -> DealRules.sees(d, reader));
    }

    /** The deal today, with its notice and with what is known of its supplier. */
    public Situation situation(Deal deal) {
        return new Situation(deal, Ownership.of(entities.findEntity(deal.supplierPartyId()), deal.declaredOwnership()),
                DealNotice.of(deal, holidays, today()), today());
    }

    /** What must hold before the contract is signed, with whether it does. */
    public List<Guard> listGuards(Situation situation) {
        return Guard.of(situation);
    }

    /** Every step that is of this person's part, with what keeps them from taking it now. */
    public Map<DealStep, Optional<Hindrance>> listSteps(Situation situation, Actor actor) {
        Map<DealStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        Arrays.stream(DealStep.values()).filter(s -> s != DealStep.OPEN && DealRules.isPartOf(s, situation.deal(), actor))
                .forEach(s -> steps.put(s, DealRules.hindrance(s, situation, actor)));
        return steps;
    }

    /** What a step asks for, in the order of a form. */
    public List<Question> listQuestions(DealStep step) {
        return DealQuestions.of(step);
    }

    /** What the words that go with a step are about. */
    public Words getWords(DealStep step) {
        return DealQuestions.words(step);
    }

    /** Who did it, as this reader may know: who objected is for the unit that decides on it. */
    public String personOf(DealEvent event, Deal deal, Actor reader) {
        return event.step() == DealStep.OBJECT && !event.account().equals(reader.username()) && !DealRules.isPartOf(DealStep.DISMISS, deal, reader)
                ? "异议人" : event.person();
    }

    /** The contract that closed the deal, when this reader may see it. */
    public Optional<Contract> findContract(Deal deal, Actor reader) {
        try {
            return store.findContract(deal.id()).map(id -> contracts.getContract(id, reader));
        } catch (NotFound e) {
            return Optional.empty(); // the contract decides who reads it
        }
    }

    Optional<Deal> find(String id) {
        return store.exists(id) ? Optional.of(Deal.of(id, journal.listEntries(id))) : Optional.empty();
    }

    private Deal take(String id, DealStep step, Map<String, ?> fields, Actor actor, String key) {
        Map<String, Object> rest = new LinkedHashMap<>(fields);
        Map<String, ?> contract = step == DealStep.SIGN ? Signing.fields(rest.remove(CONTRACT)) : Map.of();
        DealCommand asked = DealCommand.read(step, rest, today());
        requireParty(asked.answer(DealQuestions.BUYER));
        Command command = Command.of(actor, key, Map.of("step", step, "fields", fields));
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(id);
            Deal deal = Deal.of(id, entries);
            Optional<Entry> before = command.findRepeated(entries);
            if (before.isPresent()) {
                return deal.asOf(before.get().sequence());
            }
            Situation situation = situation(deal);
            DealRules.hindrance(step, situation, actor).ifPresent(h -> {
                throw h.refusal();
            });
            if (asked.version().filter(v -> v != deal.version()).isPresent()) {
                throw new Conflict("这笔交易在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            asked.check(deal);
            Deal changed = append(deal, entries, asked, command);
            if (step == DealStep.SIGN) {
                store.saveContract(id, signing.sign(situation, contract, actor, key).id());
            }
            return changed;
        });
    }

    private Deal append(Deal deal, List<Entry> entries, DealCommand asked, Command command) {
        Entry entry = journal.append(Ledger.DEAL, deal.id(), asked.step().name(), asked.answers(), asked.note(), command);
        Deal changed = Deal.of(deal.id(), Stream.concat(entries.stream(), Stream.of(entry)).toList());
        store.save(changed, situation(changed).dueOn());
        return changed;
    }

    private void requireParty(Optional<String> party) {
        party.filter(id -> entities.findEntity(id).filter(e -> GraphModel.get().getNodeKind(e.kind()).roles().contains("Party")).isEmpty()).ifPresent(id -> {
            throw new InvalidInput(DealQuestions.BUYER, "没有编号为 " + id + " 的单位。", "请先在图谱里查到受让方的编号，不填就是需求方。");
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }
}
