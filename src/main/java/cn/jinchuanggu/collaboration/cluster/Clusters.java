package cn.jinchuanggu.collaboration.cluster;

import cn.jinchuanggu.collaboration.Answer;
import cn.jinchuanggu.collaboration.Partner;
import cn.jinchuanggu.collaboration.PartnerWeights;
import cn.jinchuanggu.collaboration.Topics;
import cn.jinchuanggu.collaboration.cluster.Cluster.Ask;
import cn.jinchuanggu.collaboration.cluster.Cluster.CommonNeed;
import cn.jinchuanggu.collaboration.cluster.Cluster.Enterprise;
import cn.jinchuanggu.collaboration.cluster.Cluster.Served;
import cn.jinchuanggu.collaboration.cluster.Cluster.Serving;
import cn.jinchuanggu.collaboration.store.ClusterStore;
import cn.jinchuanggu.collaboration.store.ClusterStore.Member;
import cn.jinchuanggu.collaboration.store.ClusterStore.Offer;
import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What a cluster of enterprises asks for in common, and who could serve them all. Counts public needs and scenarios only; masked
 * ones belong to nobody here. The same question always has the same answer.
 */
@Service
public class Clusters {

    private static final int COMMON = 2;
    private static final int SHOWN_NEEDS = 30;
    private static final int MOST_ASKS = 200;
    private static final int MOST_TOPICS = 120;
    private static final int SHOWN_PARTNERS = 20;
    private static final Map<String, Integer> KINDS = Map.of("Concept", 0, "Segment", 1, "Field", 2);
    private static final Comparator<Serving> BEST_FIRST = Comparator.comparingInt(Serving::exact).thenComparingInt(Serving::enterprises)
            .thenComparingInt(s -> s.served().size()).reversed().thenComparing(s -> s.party().id());

    private final ClusterStore store;
    private final NamedEnterprises names;
    private final Entities entities;
    private final PartnerWeights weights = PartnerWeights.DEFAULT;

    Clusters(ClusterStore store, NamedEnterprises names, Entities entities) {
        this.store = store;
        this.names = names;
        this.entities = entities;
    }

    /** @throws InvalidInput when nothing is chosen, or with every name that no enterprise has */
    public Cluster findPartners(ClusterQuestion question) {
        if (question.isEmpty()) {
            throw new InvalidInput("track", "没有选产业，也没有写企业。", "请选一个产业，或写下最多 %d 家企业的名称。".formatted(ClusterQuestion.MOST_NAMES));
        }
        List<Member> members = store.listMembers(names.wanted(question));
        Map<String, List<Asking>> groups = groups(members);
        List<CommonNeed> needs = common(groups);
        List<Asking> asked = asked(members, needs);
        List<Serving> partners = serving(asked);
        return new Cluster(members.stream().map(m -> new Enterprise(m.id(), m.name(), m.illustrative(), m.asks().size())).toList(),
                needs.stream().limit(SHOWN_NEEDS).toList(), !needs.isEmpty(), asked.stream().map(Asking::ask).toList(), partners, looked());
    }

    /** A need with what it is about. */
    private record Asking(Ask ask, Thing thing) {

        static List<Asking> of(Member member) {
            return member.asks().stream().map(t -> new Asking(new Ask(t.id(), t.name(), member.id(), member.name()), t)).toList();
        }
    }

    private static Map<String, List<Asking>> groups(List<Member> members) {
        Map<String, List<Asking>> groups = new TreeMap<>();
        members.forEach(m -> Asking.of(m).forEach(a -> a.thing().topics().stream().map(Topic::id).distinct()
                .forEach(t -> groups.computeIfAbsent(t, id -> new ArrayList<>()).add(a))));
        return groups;
    }

    private static List<CommonNeed> common(Map<String, List<Asking>> groups) {
        List<CommonNeed> needs = new ArrayList<>();
        groups.forEach((id, group) -> {
            int enterprises = enterprises(group.stream().map(Asking::ask).toList());
            if (enterprises >= COMMON) {
                Topic topic = group.getFirst().thing().topics().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
                needs.add(new CommonNeed(id, topic.name(), Topics.group(topic.kind()), enterprises, group.stream().map(Asking::ask).toList()));
            }
        });
        return needs.stream().sorted(Comparator.comparingInt(CommonNeed::enterprises).reversed()
                .thenComparing(n -> n.asks().size(), Comparator.reverseOrder()).thenComparing(CommonNeed::id)).toList();
    }

    private static int enterprises(Collection<Ask> asks) {
        return (int) asks.stream().map(Ask::enterpriseId).distinct().count();
    }

    /** Those in a common group; all where there is none. */
    private static List<Asking> asked(List<Member> members, List<CommonNeed> needs) {
        Set<String> shared = needs.stream().flatMap(n -> n.asks().stream()).map(Ask::id).collect(Collectors.toSet());
        return members.stream().flatMap(m -> Asking.of(m).stream()).filter(a -> shared.isEmpty() || shared.contains(a.ask().id())).limit(MOST_ASKS).toList();
    }

    private List<Serving> serving(List<Asking> asked) {
        Map<String, Ask> asks = asked.stream().collect(Collectors.toMap(a -> a.ask().id(), Asking::ask, (a, b) -> a, LinkedHashMap::new));
        Map<String, Partner.Party> parties = new TreeMap<>();
        Map<String, List<Thing>> things = new TreeMap<>();
        for (Offer offer : store.findOffers(topics(asked))) {
            parties.put(offer.id(), new Partner.Party(offer.id(), offer.name(), offer.kind().label(), offer.kind().chinese(), offer.illustrative()));
            things.computeIfAbsent(offer.id(), id -> new ArrayList<>()).add(offer.thing());
        }
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        List<Thing> wanted = asked.stream().map(Asking::thing).toList();
        things.forEach((id, offers) -> answers.put(id, Answer.best(wanted, offers, weights)));
        Set<String> keys = new HashSet<>();
        answers.values().forEach(all -> all.forEach(a -> keys.addAll(a.sources())));
        Map<String, String> titles = entities.titlesOf(keys);
        return answers.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(e -> serving(parties.get(e.getKey()), e.getValue(), asks, titles))
                .sorted(BEST_FIRST).limit(SHOWN_PARTNERS).toList();
    }

    /** The topics most asked about, concepts first among equals. */
    private static List<String> topics(List<Asking> asked) {
        Map<Topic, Integer> count = new LinkedHashMap<>();
        asked.forEach(a -> a.thing().topics().stream().map(t -> new Topic(t.id(), t.name(), t.kind(), "")).distinct()
                .forEach(t -> count.merge(t, 1, Integer::sum)));
        return count.entrySet().stream().sorted(Map.Entry.<Topic, Integer>comparingByValue().reversed()
                .thenComparing(e -> KINDS.getOrDefault(e.getKey().kind(), KINDS.size())).thenComparing(e -> e.getKey().id()))
                .limit(MOST_TOPICS).map(e -> e.getKey().id()).toList();
    }

    private static Serving serving(Partner.Party party, List<Answer> answers, Map<String, Ask> asks, Map<String, String> titles) {
        List<Served> served = answers.stream().sorted(Comparator.comparing((Answer a) -> !a.isExact()))
                .map(a -> new Served(asks.get(a.ask().id()), a.isExact(), a.sentence(),
                        Saying.apart(a.sources().stream().map(k -> titles.getOrDefault(k, k)).distinct().toList()))).toList();
        return new Serving(party, enterprises(served.stream().map(Served::ask).toList()),
                enterprises(served.stream().filter(Served::exact).map(Served::ask).toList()), served);
    }

    private static Saying looked() {
        return Saying.of("says.cluster.looked", ClusterStore.ENTERPRISES, MOST_ASKS, ClusterStore.AROUND, ClusterStore.OFFERS);
    }
}
