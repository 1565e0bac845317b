package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.link.LinkScorer.Likely;
import cn.jinchuanggu.collaboration.store.PartnerStore.Aim;
import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a mode goes about it.
 *
 * @param core   what makes a partner; who has no such reason is none
 * @param around what makes a partner easier to work with
 */
record Approach(PartnerMode mode, List<PartnerSignal> core, List<PartnerSignal> around, PartnerWeights weights) {

    /** Topics of a party that candidates are looked for by, those that say most first. */
    static final int MOST_TOPICS = 16;

    /** @param likely who is likely to be tied to the party that asks; read in the mode {@link PartnerMode#LIKELY} only */
    static Approach of(PartnerMode mode, PartnerWeights weights, List<Likely> likely) {
        List<PartnerSignal> around = List.of(new LinkSignal(weights), new RegionSignal(weights));
        return new Approach(mode, switch (mode) {
            case SIMILAR -> List.of(new StrengthSignal(weights), new PlatformSignal(weights));
            case COMPLEMENTARY -> List.of(new WantedSignal(weights), new UsefulSignal(weights), new MentionSignal(weights), new FundingSignal(weights));
            case LIKELY -> List.of(new LikelySignal(weights, likely.stream().collect(Collectors.toMap(Likely::id, Function.identity()))));
        }, around, weights);
    }

    /** Kinds of partners that this party may be proposed; money is no strength that anybody but another fund shares. */
    List<String> kinds(PartyProfile self, String wanted) {
        boolean funds = mode != PartnerMode.SIMILAR || self.kind().equals("Fund");
        return PartnerQuestion.KINDS.stream().filter(k -> wanted.isEmpty() || k.equals(wanted)).filter(k -> funds || !k.equals("Fund")).toList();
    }

    /** Where candidates are looked for. */
    List<Aim> aims(PartyProfile self) {
        List<Thing> wanting = new ArrayList<>(self.asks());
        wanting.add(self.things().getFirst());
        Stream<Aim> aims = switch (mode) {
            case SIMILAR -> aims(self.topicsOfOffers(), false);
            case COMPLEMENTARY -> Stream.concat(aims(wanting.stream().flatMap(t -> t.topics().stream()).toList(), false), aims(self.topicsOfOffers(), true));
            case LIKELY -> Stream.empty();
        };
        Map<List<Object>, Aim> best = new LinkedHashMap<>();
        aims.sorted(Comparator.comparingDouble(Aim::weight).reversed()).forEach(a -> best.putIfAbsent(List.of(a.topic(), a.asked()), a));
        return best.values().stream().limit(MOST_TOPICS).toList();
    }

    private Stream<Aim> aims(List<Topic> topics, boolean asked) {
        return topics.stream().map(t -> new Aim(t.id(), weights.of(t.kind()), asked));
    }
}
