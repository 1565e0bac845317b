package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.link.LinkScorer.Likely;
import cn.jinchuanggu.collaboration.store.PartnerStore;
import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.Paths;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Who should work with whom, in three modes ({@link PartnerMode}); any party may ask.
 *
 * <p>Candidates come from topics and from acquaintance, within bounds that are shown; they are judged signal by signal, and the
 * score is the sum of the reasons that are shown. Who has no reason of the mode itself, but is only near or known, is no partner.
 * Masked listings count for nobody but their owner's own account. Never proposes the party itself, its staff or its platforms.
 *
 * <p>At most six questions to the database for a party that was not merged: its profile, candidates, their profiles, paths, and names of sources twice.
 */
@Service
public class Partners {

    /** Candidates that are judged. */
    public static final int JUDGED = 30;
    /** Of those judged, so many with most points are asked for paths. */
    public static final int PATHS_ASKED = 20;
    /** By ties alone, so many are looked at. */
    private static final int LIKELIEST = 100;
    private static final int MOST_STEPS = 3;
    private static final int PATHS_SHOWN = 2;

    private final PartnerStore store;
    private final Entities entities;
    private final Paths paths;
    private final LikelyTies ties;
    private final PartnerWeights weights = PartnerWeights.DEFAULT;

    Partners(PartnerStore store, Entities entities, Paths paths, LikelyTies ties) {
        this.store = store;
        this.entities = entities;
        this.paths = paths;
        this.ties = ties;
    }

    /**
     * The parties that this one should work with, best first.
     *
     * @param viewer who asks; the party's own account has its masked listings counted
     * @throws NotFound     when there is no such entity
     * @throws InvalidInput when it is no party
     */
    public PartnerList listPartners(String id, PartnerQuestion question, Actor viewer) {
        boolean own = viewer.actsFor(id);
        PartyProfile self = store.findProfile(id, own).orElseGet(() -> merged(id, own));
        if (question.mode() == PartnerMode.LIKELY) {
            return likely(self, question, own);
        }
        Approach approach = Approach.of(question.mode(), weights, List.of());
        PartnerStore.Found found = store.findCandidates(self.id(), approach.aims(self), new PartnerStore.Wanted(approach.kinds(self, question.kind()),
                Codes.listCorners(question.track()), Codes.regionPrefix(question.region()), Math.max(JUDGED, question.limit())));
        List<PartyProfile> candidates = store.listProfiles(found.shared());
        List<Partner> partners = judge(self, candidates, approach, question.limit());
        return new PartnerList(Partner.Party.of(self), question.mode(), own, self.asks().size(), found.cutTopics(), partners);
    }

    /** By ties alone: nobody is looked for by topics, so what is asked for is picked out of the likeliest afterwards. */
    private PartnerList likely(PartyProfile self, PartnerQuestion question, boolean own) {
        List<Likely> likely = ties.listLikely(self.id(), LIKELIEST);
        Approach approach = Approach.of(question.mode(), weights, likely);
        List<String> kinds = approach.kinds(self, question.kind());
        Set<String> corners = Set.copyOf(Codes.listCorners(question.track()));
        String prefix = Codes.regionPrefix(question.region());
        List<PartyProfile> candidates = store.listProfiles(nothingShared(likely)).stream().filter(p -> kinds.contains(p.kind()))
                .filter(p -> prefix.isEmpty() || p.region() != null && p.region().startsWith(prefix))
                .filter(p -> corners.isEmpty() || p.topics().stream().anyMatch(t -> corners.contains(t.id()))).toList();
        return new PartnerList(Partner.Party.of(self), question.mode(), own, self.asks().size(), List.of(), judge(self, candidates, approach, question.limit()));
    }

    private static Map<String, List<Thing>> nothingShared(List<Likely> likely) {
        return likely.stream().collect(Collectors.toMap(Likely::id, l -> List.of(), (a, b) -> a, LinkedHashMap::new));
    }

    /** What a party that was merged into another is now. */
    private PartyProfile merged(String id, boolean own) {
        Entities.Entity entity = entities.getEntity(id);
        Optional<PartyProfile> now = entity.id().equals(id) ? Optional.empty() : store.findProfile(entity.id(), own);
        return now.orElseThrow(() -> new InvalidInput("id", "“%s”是%s，不是单位或专家。".formatted(id, entity.kindLabel()), "请从它的单位或完成人查看合作伙伴。"));
    }

    /** How far is looked. */
    public static Saying bounds(PartnerQuestion question) {
        int paths = Math.max(PATHS_ASKED, question.limit());
        return question.mode() == PartnerMode.LIKELY ? Saying.of("says.partner.boundsOfTies", LIKELIEST, paths)
                : Saying.of("says.partner.bounds", PartnerStore.AROUND, Math.max(JUDGED, question.limit()), paths);
    }

    /** A candidate with what makes it a partner. */
    private record Judged(PartyProfile party, List<Reason> core) {

        private double points() {
            return core.stream().mapToDouble(Reason::points).sum();
        }
    }

    private List<Partner> judge(PartyProfile self, List<PartyProfile> candidates, Approach approach, int limit) {
        Map<String, String> titles = titles(self, candidates);
        List<Judged> judged = new ArrayList<>();
        for (PartyProfile other : candidates) {
            Pairing pairing = new Pairing(self, other, List.of(), titles);
            List<Reason> core = approach.core().stream().flatMap(s -> s.judge(pairing).stream()).toList();
            if (!core.isEmpty()) {
                judged.add(new Judged(other, core));
            }
        }
        judged.sort(Comparator.comparingDouble(Judged::points).reversed().thenComparing(j -> j.party().id()));
        Map<String, List<PathEvidence>> ways = paths.findPathsToEach(self.id(), judged.stream().limit(Math.max(PATHS_ASKED, limit))
                .map(j -> j.party().id()).toList(), MOST_STEPS, PATHS_SHOWN);
        return judged.stream().map(j -> partner(self, j, ways.getOrDefault(j.party().id(), List.of()), titles, approach))
                .sorted(Partner.BEST_FIRST).limit(limit).toList();
    }

    private Partner partner(PartyProfile self, Judged judged, List<PathEvidence> ways, Map<String, String> titles, Approach approach) {
        Pairing pairing = new Pairing(self, judged.party(), ways, titles);
        List<Reason> reasons = Stream.concat(judged.core().stream(), approach.around().stream().flatMap(s -> s.judge(pairing).stream())).toList();
        return Partner.of(Partner.Party.of(judged.party()), reasons, ways, weights);
    }

    private Map<String, String> titles(PartyProfile self, List<PartyProfile> candidates) {
        Set<String> keys = new HashSet<>();
        Stream.concat(Stream.of(self), candidates.stream()).forEach(p -> {
            keys.addAll(p.sourceKeys());
            p.topics().forEach(t -> keys.add(t.source()));
            p.platforms().forEach(t -> keys.add(t.source()));
        });
        return entities.titlesOf(keys);
    }
}
