package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.journal.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A deal: the sum of its events.
 *
 * @param id     the number by which people name it
 * @param events in their order, at least one
 */
public record Deal(String id, List<DealEvent> events) {

    private static final String INTRODUCTION = "introductionId";
    private static final String NEED = "needId";
    private static final String ACHIEVEMENT = "achievementId";
    private static final String SUPPLIER = "supplierPartyId";
    private static final String DEMANDER = "demanderPartyId";
    private static final String BROKER = "brokerAccount";

    public Deal {
        events = List.copyOf(events);
    }

    /** What the entries about a deal make of it; at least one. */
    static Deal of(String id, List<Entry> entries) {
        List<DealEvent> events = new ArrayList<>();
        DealState state = null;
        boolean secrecySettled = false;
        for (Entry entry : entries) {
            DealStep step = DealStep.valueOf(entry.kind());
            state = step.leadsTo(state, secrecySettled);
            secrecySettled |= step == DealStep.NDA || step == DealStep.NEGOTIATE;
            events.add(DealEvent.of(entry, state));
        }
        return new Deal(id, events);
    }

    /** What the first entry says of the introduction. */
    static Map<String, Object> facts(IntroductionAgreed agreed) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(INTRODUCTION, agreed.introductionId());
        facts.put(ACHIEVEMENT, agreed.achievementId());
        facts.put(SUPPLIER, agreed.supplierPartyId());
        facts.put(DEMANDER, agreed.demanderPartyId());
        if (agreed.needId() != null) {
            facts.put(NEED, agreed.needId());
        }
        if (agreed.brokerAccount() != null) {
            facts.put(BROKER, agreed.brokerAccount());
        }
        return facts;
    }

    public DealState state() {
        return events.getLast().state();
    }

    /** How many events it has; a change names the version it was made for. */
    public int version() {
        return events.size();
    }

    public String introductionId() {
        return opened(INTRODUCTION).orElseThrow();
    }

    /** Empty when the introduction began with an achievement. */
    public Optional<String> needId() {
        return opened(NEED);
    }

    public String achievementId() {
        return opened(ACHIEVEMENT).orElseThrow();
    }

    public String supplierPartyId() {
        return opened(SUPPLIER).orElseThrow();
    }

    public String demanderPartyId() {
        return opened(DEMANDER).orElseThrow();
    }

    /** User name of who introduced the two sides; empty when one of them did. */
    public Optional<String> brokerAccount() {
        return opened(BROKER);
    }

    /** The price that stands; void after the deal was shelved, until there is a new one. */
    public Optional<Price> price() {
        return findLast(DealStep.PRICE, DealStep.REOPEN).filter(e -> e.step() == DealStep.PRICE).map(Price::of);
    }

    /** Who buys: the demander unless the price names another party. */
    public String buyerPartyId() {
        return price().flatMap(Price::buyerPartyId).orElseGet(this::demanderPartyId);
    }

    /** The secrecy agreement last recorded. */
    public Optional<DealEvent> secrecyAgreement() {
        return findLast(DealStep.NDA);
    }

    /** What the supplier said of its own nature. */
    public Optional<DealEvent> declaredOwnership() {
        return findLast(DealStep.OWNERSHIP);
    }

    /** The last event of these steps. */
    public Optional<DealEvent> findLast(DealStep... steps) {
        return events.reversed().stream().filter(e -> Arrays.asList(steps).contains(e.step())).findFirst();
    }

    /** Objections that the unit has not decided on. */
    public List<DealEvent> openObjections() {
        return state() != DealState.OBJECTION ? List.of() : events.stream().filter(e -> e.step() == DealStep.OBJECT)
                .filter(e -> e.sequence() > findLast(DealStep.DISMISS, DealStep.PUBLISH).orElseThrow().sequence()).toList();
    }

    /** On which day the present state began. */
    public LocalDate since() {
        DealEvent first = events.getLast();
        for (DealEvent event : events.reversed()) {
            if (event.state() != state()) {
                break;
            }
            first = event;
        }
        return first.day();
    }

    /** The deal as it was right after its event number {@code sequence}. */
    Deal asOf(int sequence) {
        return new Deal(id, events.subList(0, sequence));
    }

    private Optional<String> opened(String key) {
        return events.getFirst().text(key);
    }
}
