package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.store.PartyProfile.Place;
import cn.jinchuanggu.shared.Saying;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Innovation platforms that both lead, built, belong to or work at. */
record PlatformSignal(PartnerWeights weights) implements PartnerSignal {

    @Override
    public List<Reason> judge(Pairing pairing) {
        Map<String, Place> theirs = pairing.other().platforms().stream().collect(Collectors.toMap(Place::id, Function.identity(), (a, b) -> a));
        List<Place> shared = pairing.self().platforms().stream().filter(p -> theirs.containsKey(p.id())).distinct().toList();
        double points = PartnerSignal.shown(Math.min(weights.platforms(), weights.platform() * shared.size()));
        if (points <= 0) {
            return List.of();
        }
        Set<String> sources = new LinkedHashSet<>();
        shared.forEach(p -> {
            sources.add(p.source());
            sources.add(theirs.get(p.id()).source());
        });
        return List.of(new Reason("共同平台", points, Saying.of("says.partner.platforms", shared.stream().map(Place::name).toList()), pairing.sources(sources)));
    }
}
