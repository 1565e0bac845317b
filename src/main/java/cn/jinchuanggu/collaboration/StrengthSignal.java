package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.shared.Saying;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Topics of what both offer: achievements, services, people, platforms and the parties themselves; a topic counts once. */
record StrengthSignal(PartnerWeights weights) implements PartnerSignal {

    @Override
    public List<Reason> judge(Pairing pairing) {
        Map<String, Topic> theirs = Pairing.byId(pairing.other().topicsOfOffers());
        List<Topic> shared = Pairing.byId(pairing.self().topicsOfOffers()).values().stream().filter(t -> theirs.containsKey(t.id()))
                .sorted(Comparator.comparingDouble((Topic t) -> weights.of(t.kind())).reversed().thenComparing(Topic::id)).toList();
        double points = PartnerSignal.shown(Math.min(weights.strengths(), shared.stream().mapToDouble(t -> weights.of(t.kind())).sum()));
        if (points <= 0) {
            return List.of();
        }
        Set<String> sources = new LinkedHashSet<>();
        shared.forEach(t -> {
            sources.add(t.source());
            sources.add(theirs.get(t.id()).source());
        });
        return List.of(new Reason("共同优势", points, Saying.of("says.partner.strengths", Topics.read(shared)), pairing.sources(sources)));
    }
}
