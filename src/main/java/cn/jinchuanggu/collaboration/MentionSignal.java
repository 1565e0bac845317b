package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words in place of ties: a concept of what the one asks for that stands in what is written about the other (its text, equipment,
 * qualifications, titles), and a concept that the other knows that stands in the plans of the one: what an enterprise writes about
 * itself, the text of its needs and scenarios, the partner an achievement looks for. A concept that both carry is no mention.
 */
record MentionSignal(PartnerWeights weights) implements PartnerSignal {

    /** Shorter words stand everywhere. */
    private static final int SHORTEST = 3;
    private static final double EACH = 3;
    private static final int SHOWN = 3;

    @Override
    public List<Reason> judge(Pairing pairing) {
        PartyProfile self = pairing.self();
        PartyProfile other = pairing.other();
        Set<String> asked = concepts(self.asks());
        Set<String> known = concepts(other.offers());
        Set<String> both = new TreeSet<>(asked);
        both.retainAll(known);
        List<Reason> reasons = new ArrayList<>();
        add(reasons, pairing, found(asked, both, written(other)),
                words -> Saying.of("says.partner.written", other.name(), words, self.name()));
        add(reasons, pairing, found(known, both, plans(self)), words -> Saying.of("says.partner.planned", self.name(), words, other.name()));
        return reasons;
    }

    /** Half of the points for either direction, so that the whole stays under its weight. */
    private void add(List<Reason> reasons, Pairing pairing, List<String> found, Function<String, Saying> sentence) {
        double points = PartnerSignal.shown(Math.min(weights.mentions() / 2, EACH * found.size()));
        if (points > 0) {
            String words = found.stream().limit(SHOWN).map(c -> "“" + c + "”").collect(Collectors.joining());
            reasons.add(new Reason("文字提及", points, sentence.apply(words), pairing.sourcesOfParties()));
        }
    }

    private static List<String> found(Set<String> concepts, Set<String> both, String text) {
        return concepts.stream().filter(c -> !both.contains(c) && text.contains(c)).toList();
    }

    private static String written(PartyProfile party) {
        return Stream.concat(party.texts().stream(), party.things().stream().skip(1).filter(t -> !t.isAsk()).map(Thing::name)).collect(Collectors.joining("\n"));
    }

    private static String plans(PartyProfile party) {
        Stream<String> own = party.kind().equals("Enterprise") ? party.texts().stream() : Stream.empty();
        return Stream.concat(own, party.things().stream().map(Thing::plan)).collect(Collectors.joining("\n"));
    }

    private static Set<String> concepts(Collection<Thing> things) {
        return things.stream().flatMap(t -> t.topics().stream()).filter(t -> t.kind().equals("Concept")).map(Topic::name)
                .filter(name -> name.length() >= SHORTEST).collect(Collectors.toCollection(TreeSet::new));
    }
}
