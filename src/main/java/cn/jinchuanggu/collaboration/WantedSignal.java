package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the one asks for against what the other can do. First 供需互补: each need or scenario with the best achievement, expert,
 * platform or service of the other that shares a concept; where there is none, 方向相近: the one best pair of the same direction.
 * Then 发展方向: what an enterprise itself is about, where the other is no enterprise but has worked on it. A topic counts once.
 */
record WantedSignal(PartnerWeights weights) implements PartnerSignal {

    private static final int SHOWN = 3;

    @Override
    public List<Reason> judge(Pairing pairing) {
        List<Answer> answers = Answer.best(pairing.self().asks(), pairing.other().offers(), weights);
        List<Reason> reasons = new ArrayList<>();
        Set<String> counted = new LinkedHashSet<>();
        double left = weights.answer();
        for (Answer answer : shown(answers, SHOWN)) {
            double points = PartnerSignal.shown(Math.min(left, answer.points()));
            if (points > 0) {
                left -= points;
                answer.shared().forEach(t -> counted.add(t.id()));
                reasons.add(new Reason(answer.isExact() ? "供需互补" : "方向相近", points, answer.sentence(), pairing.sources(answer.sources())));
            }
        }
        direction(pairing, counted).ifPresent(reasons::add);
        return reasons;
    }

    /** The best of the exact ones; where there is none, the one that is nearest. */
    static List<Answer> shown(List<Answer> answers, int most) {
        List<Answer> exact = answers.stream().filter(Answer::isExact).limit(most).toList();
        return exact.isEmpty() ? answers.stream().limit(1).toList() : exact;
    }

    private Optional<Reason> direction(Pairing pairing, Set<String> counted) {
        if (!pairing.self().kind().equals("Enterprise") || pairing.other().kind().equals("Enterprise") || pairing.other().kind().equals("Fund")) {
            return Optional.empty();
        }
        Map<String, Topic> theirs = Pairing.byId(pairing.other().topicsOfOffers());
        List<Topic> shared = Pairing.byId(pairing.self().things().getFirst().topics()).values().stream()
                .filter(t -> theirs.containsKey(t.id()) && !counted.contains(t.id()))
                .sorted(Comparator.comparingDouble((Topic t) -> weights.of(t.kind())).reversed().thenComparing(Topic::id)).toList();
        double points = PartnerSignal.shown(Math.min(weights.direction(), shared.stream().mapToDouble(t -> weights.of(t.kind())).sum()));
        Set<String> sources = new LinkedHashSet<>();
        shared.forEach(t -> {
            sources.add(t.source());
            sources.add(theirs.get(t.id()).source());
        });
        return points > 0 ? Optional.of(new Reason("发展方向", points, Saying.of("says.partner.direction", pairing.self().name(), Topics.read(shared)), pairing.sources(sources)))
                : Optional.empty();
    }
}
