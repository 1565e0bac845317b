package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.store.PartnerStore;
import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.Paths;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Who should work with whom.
 *
 * <p>An enterprise is proposed institutions, platforms and experts, and besides them service providers and funds; everybody
 * else is proposed enterprises. Candidates come from shared topics and from acquaintance; the best of them are judged signal
 * by signal, and the score is the sum of the reasons that are shown. Masked listings count for nobody, since the answer is
 * public. Never proposes the party itself, its staff or the platforms it leads.
 */
@Service
public class Partners {

    private static final Set<String> FOR_ENTERPRISES = Set.of("Institution", "Platform", "Expert");
    private static final Set<String> SERVING = Set.of("ServiceProvider", "Fund");
    private static final Set<String> FOR_OTHERS = Set.of("Enterprise");
    /** Candidates that are judged in full, for either group. */
    private static final int JUDGED = 50;
    /** Topics of a party that are asked for. */
    private static final int MOST_TOPICS = 60;
    private static final int MOST_STEPS = 3;
    private static final int PATHS_SHOWN = 2;
    /** Of a list, the part that service providers and funds may take. */
    private static final int SERVING_PART = 4;

    private final PartnerStore store;
    private final Entities entities;
    private final Paths paths;
    private final PartnerWeights weights = PartnerWeights.DEFAULT;
    private final List<PartnerSignal> signals = List.of(new TopicSignal(weights), new MentionSignal(weights),
            new LinkSignal(weights), new RegionSignal(weights), new FundingSignal(weights));

    Partners(PartnerStore store, Entities entities, Paths paths) {
        this.store = store;
        this.entities = entities;
        this.paths = paths;
    }

    /**
     * The parties that this one should work with; of an enterprise's list, up to a quarter at the end are service providers
     * and funds.
     *
     * @param limit partners at the most, from 1
     * @throws NotFound     when there is no such entity
     * @throws InvalidInput when it is no party
     */
    public List<Partner> listPartners(String id, int limit) {
        Entities.Entity entity = entities.getEntity(id);
        if (!GraphModel.get().getNodeKind(entity.kind()).roles().contains("Party")) {
            throw new InvalidInput("id", "“%s”是%s，不是单位或专家。".formatted(id, entity.kindLabel()), "请从它的单位或完成人查看合作伙伴。");
        }
        PartyProfile self = store.listProfiles(List.of(entity.id())).getFirst();
        if (!self.kind().equals("Enterprise")) {
            return propose(self, FOR_OTHERS, "合作伙伴", limit);
        }
        List<Partner> serving = propose(self, SERVING, "服务与资金", limit / SERVING_PART);
        List<Partner> partners = propose(self, FOR_ENTERPRISES, "合作伙伴", limit - serving.size());
        return Stream.concat(partners.stream(), serving.stream()).toList();
    }

    private List<Partner> propose(PartyProfile self, Set<String> kinds, String group, int limit) {
        if (limit == 0) {
            return List.of();
        }
        List<PartyProfile> candidates = candidates(self, kinds);
        Map<String, List<PathEvidence>> ways = paths.findPathsToEach(self.id(),
                candidates.stream().map(PartyProfile::id).toList(), MOST_STEPS, PATHS_SHOWN);
        Map<String, String> titles = titles(self, candidates);
        List<Partner> partners = new ArrayList<>();
        for (PartyProfile other : candidates) {
            List<PathEvidence> found = ways.getOrDefault(other.id(), List.of());
            Pairing pairing = new Pairing(self, other, found, titles);
            List<Reason> reasons = signals.stream().flatMap(s -> s.judge(pairing).stream()).toList();
            if (!reasons.isEmpty()) {
                partners.add(Partner.of(new Partner.Party(other.id(), other.name(), other.kind(), other.kindLabel(),
                        other.illustrative()), group, reasons, found, weights));
            }
        }
        return partners.stream().sorted(Partner.BEST_FIRST).limit(limit).toList();
    }

    private List<PartyProfile> candidates(PartyProfile self, Set<String> kinds) {
        Set<String> except = new HashSet<>(store.listOwnPeople(self.id()));
        except.add(self.id());
        Map<String, Double> topics = new LinkedHashMap<>();
        self.topics().stream().sorted(Comparator.comparingDouble((Topic t) -> weights.of(t.kind())).reversed())
                .filter(t -> topics.size() < MOST_TOPICS).forEach(t -> topics.put(t.id(), weights.of(t.kind())));
        Set<String> ids = new LinkedHashSet<>(store.findLinked(self.id(), kinds, except, JUDGED / 2));
        store.findAbout(topics, kinds, except, JUDGED).keySet().stream().filter(c -> ids.size() < JUDGED).forEach(ids::add);
        return store.listProfiles(ids);
    }

    private Map<String, String> titles(PartyProfile self, List<PartyProfile> candidates) {
        Set<String> keys = new HashSet<>();
        Stream.concat(Stream.of(self), candidates.stream()).forEach(p -> {
            keys.addAll(p.sourceKeys());
            p.topics().forEach(t -> keys.add(t.source()));
        });
        return entities.titlesOf(keys);
    }
}
