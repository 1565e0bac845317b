package cn.jinchuanggu.collaboration.store;

import java.util.List;

/**
 * A party and what it is about.
 *
 * @param kind        its label in the model
 * @param region      its seat, for an expert that of the employer, GB/T 2260; null when unknown
 * @param stage       of an enterprise: 初创, 成长 or 成熟; null when unknown
 * @param stages      of a fund: the stages that it looks for
 * @param texts       what is written about it: its text, its equipment, what it prefers
 * @param ticketMin   of a fund: the least it invests, in fen; null when unknown
 * @param ticketMax   the most, in fen
 * @param sourceKeys  who says so
 * @param things      itself, its public listings, its people and the platforms it leads
 */
public record PartyProfile(String id, String name, String kind, String kindLabel, boolean illustrative, String region,
        String stage, List<String> stages, List<String> texts, Long ticketMin, Long ticketMax, List<String> sourceKeys,
        List<Thing> things) {

    /**
     * Something through which a party is about a topic; the party itself is the first.
     *
     * @param kind      its label in the model
     * @param amountFen asked for or wanted, in fen, or null
     */
    public record Thing(String id, String name, String kind, Long amountFen, List<Topic> topics) {
    }

    /**
     * A track, segment, field or concept.
     *
     * @param source key of the source that says that the thing is about it
     */
    public record Topic(String id, String name, String kind, String source) {
    }

    /** The things of a kind. */
    public List<Thing> things(String kind) {
        return things.stream().filter(t -> t.kind().equals(kind)).toList();
    }

    /** All topics, in the order of the things. */
    public List<Topic> topics() {
        return things.stream().flatMap(t -> t.topics().stream()).toList();
    }
}
