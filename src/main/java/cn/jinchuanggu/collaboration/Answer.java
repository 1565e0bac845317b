package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something asked for and something that may answer it, with what both are about.
 *
 * @param shared  topics of both, those that say most first
 * @param sources keys of the sources that say so
 * @param points  by {@link PartnerWeights}, before any ceiling
 */
public record Answer(Thing ask, Thing offer, List<Topic> shared, Set<String> sources, double points) {

    private static final Comparator<Answer> MOST_FIRST = Comparator.comparingDouble(Answer::points).reversed()
            .thenComparing(a -> !a.offer().kind().equals("Achievement")).thenComparing(a -> a.offer().id());

    /** Best first; equal ones by the ids of the asks. */
    static final Comparator<Answer> BEST_FIRST = Comparator.comparingDouble(Answer::points).reversed().thenComparing(a -> a.ask().id());

    /** Each ask with the offer that shares most with it; asks that nothing answers are left out. */
    public static List<Answer> best(Collection<Thing> asks, Collection<Thing> offers, PartnerWeights weights) {
        List<Answer> best = new ArrayList<>();
        for (Thing ask : asks) {
            Map<String, Topic> asked = Pairing.byId(ask.topics());
            offers.stream().map(offer -> of(ask, asked, offer, weights)).filter(a -> a.isExact() || a.isNear())
                    .min(MOST_FIRST).ifPresent(best::add);
        }
        best.sort(BEST_FIRST);
        return best;
    }

    private static Answer of(Thing ask, Map<String, Topic> asked, Thing offer, PartnerWeights weights) {
        Map<String, Topic> offered = Pairing.byId(offer.topics());
        List<Topic> shared = asked.values().stream().filter(t -> offered.containsKey(t.id()))
                .sorted(Comparator.comparingDouble((Topic t) -> weights.of(t.kind())).reversed()).toList();
        Set<String> sources = new LinkedHashSet<>();
        shared.forEach(t -> {
            sources.add(t.source());
            sources.add(offered.get(t.id()).source());
        });
        return new Answer(ask, offer, shared, sources, shared.stream().mapToDouble(t -> weights.of(t.kind())).sum());
    }

    private boolean shares(String kind) {
        return shared.stream().anyMatch(t -> t.kind().equals(kind));
    }

    /** They share a concept: it is about the same thing. */
    public boolean isExact() {
        return shares("Concept");
    }

    /** The same segment, and the same field unless one of the two states none: the same direction, perhaps another thing. */
    public boolean isNear() {
        return shares("Segment") && (shares("Field") || !states(ask) || !states(offer));
    }

    private static boolean states(Thing thing) {
        return thing.topics().stream().anyMatch(t -> t.kind().equals("Field"));
    }

    /** Such as 需求“…”可由成果“…”回应：共同的概念 机器视觉。 */
    public Saying sentence() {
        return Saying.of(isExact() ? "says.answer.exact" : "says.answer.near", ask.spoken(), offer.spoken(), Topics.read(shared));
    }
}
