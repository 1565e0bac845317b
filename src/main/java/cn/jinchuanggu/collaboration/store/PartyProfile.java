package cn.jinchuanggu.collaboration.store;

import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A party and what it is about.
 *
 * @param kind        its label in the model
 * @param region      its seat, for an expert that of the employer, GB/T 2260; null when unknown
 * @param stage       of an enterprise: 初创, 成长 or 成熟; null when unknown
 * @param stages      of a fund: the stages that it looks for
 * @param texts       what is written about it: its text, equipment, qualifications, expertise, what it prefers
 * @param ticketMin   of a fund: the least it invests, in fen; null when unknown
 * @param ticketMax   the most, in fen
 * @param sourceKeys  who says so
 * @param things      itself first, then its listings, its people and the platforms it leads
 * @param platforms   platforms that it leads, built, belongs to or works at
 */
public record PartyProfile(String id, String name, String kind, String kindLabel, boolean illustrative, String region,
        String stage, List<String> stages, List<String> texts, Long ticketMin, Long ticketMax, List<String> sourceKeys,
        List<Thing> things, List<Place> platforms) {

    private static final Set<String> ASKS = Set.of("Need", "Scenario", "FinancingNeed", "TalentNeed");
    private static final Map<String, String> SPOKEN = Map.of("Need", "says.thing.need", "Scenario", "says.thing.scenario", "FinancingNeed", "says.thing.financing",
            "Achievement", "says.thing.achievement", "Service", "says.thing.service", "TalentNeed", "says.thing.talent", "Capability", "says.thing.capability");

    /**
     * Something through which a party is about a topic; the party itself is the first.
     *
     * @param kind      its label in the model
     * @param plan      what is written there of what is wanted: the text of an ask, the partner an achievement looks for; empty when nothing is
     * @param amountFen asked for or wanted, in fen, or null
     */
    public record Thing(String id, String name, String kind, String kindLabel, String plan, Long amountFen, List<Topic> topics) {

        /** Whether it asks for something; everything else offers. */
        public boolean isAsk() {
            return ASKS.contains(kind);
        }

        /** Name inside a sentence: listings in quotation marks behind their kind, parties behind theirs. */
        public Saying spoken() {
            return SPOKEN.containsKey(kind) ? Saying.of(SPOKEN.get(kind), name) : Saying.of("says.thing.party", Saying.label(kindLabel), name);
        }

        Thing about(List<Topic> more) {
            Map<String, Topic> all = new LinkedHashMap<>();
            topics.forEach(t -> all.put(t.id(), t));
            more.forEach(t -> all.putIfAbsent(t.id(), t));
            return new Thing(id, name, kind, kindLabel, plan, amountFen, List.copyOf(all.values()));
        }
    }

    /**
     * A track, segment, field or concept.
     *
     * @param source key of the source that says that the thing is about it
     */
    public record Topic(String id, String name, String kind, String source) {
    }

    /** A platform to which a party belongs. @param source key of the source that says so */
    public record Place(String id, String name, String source) {
    }

    /** The things of a kind. */
    public List<Thing> things(String kind) {
        return things.stream().filter(t -> t.kind().equals(kind)).toList();
    }

    /** Needs, scenarios and financing needs. */
    public List<Thing> asks() {
        return things.stream().filter(Thing::isAsk).toList();
    }

    /** Achievements, services, people, platforms, and the party itself. */
    public List<Thing> offers() {
        return things.stream().filter(t -> !t.isAsk()).toList();
    }

    /** Topics of {@link #offers}, in their order. */
    public List<Topic> topicsOfOffers() {
        return offers().stream().flatMap(t -> t.topics().stream()).toList();
    }

    /** All topics, in the order of the things. */
    public List<Topic> topics() {
        return things.stream().flatMap(t -> t.topics().stream()).toList();
    }

    /** The same with things that were found elsewhere; a thing that is there already only gets their topics. */
    PartyProfile with(List<Thing> found) {
        Map<String, Thing> all = new LinkedHashMap<>();
        things.forEach(t -> all.put(t.id(), t));
        found.forEach(f -> all.merge(f.id(), f, (known, more) -> known.about(more.topics())));
        return new PartyProfile(id, name, kind, kindLabel, illustrative, region, stage, stages, texts, ticketMin, ticketMax, sourceKeys,
                new ArrayList<>(all.values()), platforms);
    }
}
