package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the two are both about. First 供需互补: a need of the one and an achievement of the other that share a concept, each
 * need with its best achievement; where there is none, 方向相近: the one best pair of the same segment and field. Then
 * 共同领域: what they share besides. A topic counts once: what made a pair is not counted again.
 */
record TopicSignal(PartnerWeights weights) implements PartnerSignal {

    private static final int SHOWN_ANSWERS = 3;
    private static final int SHOWN_TOPICS = 5;
    private static final Map<String, String> GROUPS =
            Map.of("Concept", "概念", "Field", "学科", "Segment", "细分领域", "Track", "产业");

    private record Answer(Thing need, Thing achievement, List<Topic> shared, Set<String> sources, double points) {

        private boolean has(String kind) {
            return shared.stream().anyMatch(t -> t.kind().equals(kind));
        }

        private boolean isExact() {
            return has("Concept");
        }

        private boolean isNear() {
            return has("Segment") && has("Field");
        }
    }

    @Override
    public List<Reason> judge(Pairing pairing) {
        List<Answer> answers = new ArrayList<>(answers(pairing.self(), pairing.other()));
        answers.addAll(answers(pairing.other(), pairing.self()));
        answers.sort(Comparator.comparingDouble(Answer::points).reversed().thenComparing(a -> a.need().id()));
        List<Reason> reasons = new ArrayList<>();
        Set<String> counted = new LinkedHashSet<>();
        double left = weights.answer();
        for (Answer answer : shown(answers)) {
            double points = PartnerSignal.shown(Math.min(left, answer.points()));
            if (points > 0) {
                left -= points;
                answer.shared().forEach(t -> counted.add(t.id()));
                reasons.add(new Reason(answer.isExact() ? "供需互补" : "方向相近", points, sentence(answer), pairing.sources(answer.sources())));
            }
        }
        shared(pairing, counted).ifPresent(reasons::add);
        return reasons;
    }

    private static List<Answer> shown(List<Answer> answers) {
        List<Answer> exact = answers.stream().filter(Answer::isExact).limit(SHOWN_ANSWERS).toList();
        return exact.isEmpty() ? answers.stream().limit(1).toList() : exact;
    }

    private static String sentence(Answer answer) {
        String frame = answer.isExact() ? "需求“%s”可由成果“%s”回应：共同的%s。" : "需求“%s”与成果“%s”方向相近：共同的%s。";
        return frame.formatted(answer.need().name(), answer.achievement().name(), read(answer.shared()));
    }

    /** Each need with the achievement that shares most with it: a concept, or segment and field both. */
    private List<Answer> answers(PartyProfile asking, PartyProfile offering) {
        List<Answer> best = new ArrayList<>();
        for (Thing need : asking.things("Need")) {
            offering.things("Achievement").stream().map(a -> answer(need, a))
                    .filter(a -> a.isExact() || a.isNear())
                    .max(Comparator.comparingDouble(Answer::points).thenComparing(a -> a.achievement().id(), Comparator.reverseOrder()))
                    .ifPresent(best::add);
        }
        return best;
    }

    private Answer answer(Thing need, Thing achievement) {
        Map<String, Topic> offered = Pairing.byId(achievement.topics());
        List<Topic> shared = Pairing.byId(need.topics()).values().stream().filter(t -> offered.containsKey(t.id())).toList();
        Set<String> sources = new LinkedHashSet<>();
        shared.forEach(t -> {
            sources.add(t.source());
            sources.add(offered.get(t.id()).source());
        });
        return new Answer(need, achievement, shared, sources, shared.stream().mapToDouble(t -> weights.of(t.kind())).sum());
    }

    private Optional<Reason> shared(Pairing pairing, Set<String> counted) {
        Map<String, Topic> theirs = Pairing.byId(pairing.other().topics());
        List<Topic> shared = Pairing.byId(pairing.self().topics()).values().stream()
                .filter(t -> theirs.containsKey(t.id()) && !counted.contains(t.id()))
                .sorted(Comparator.comparingDouble((Topic t) -> weights.of(t.kind())).reversed().thenComparing(Topic::id)).toList();
        double points = PartnerSignal.shown(Math.min(weights.topics(), shared.stream().mapToDouble(t -> weights.of(t.kind())).sum()));
        if (points <= 0) {
            return Optional.empty();
        }
        Set<String> sources = new LinkedHashSet<>();
        shared.forEach(t -> {
            sources.add(t.source());
            sources.add(theirs.get(t.id()).source());
        });
        return Optional.of(new Reason("共同领域", points, "双方都涉及%s。".formatted(read(shared)), pairing.sources(sources)));
    }

    /** Such as 概念 机器视觉、边缘计算，细分领域 煤矿安全装备. */
    private static String read(List<Topic> topics) {
        Map<String, List<Topic>> groups = topics.stream().limit(SHOWN_TOPICS)
                .collect(Collectors.groupingBy(Topic::kind, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> read = new HashMap<>();
        groups.forEach((kind, of) -> read.put(kind, GROUPS.get(kind) + " "
                + of.stream().map(Topic::name).collect(Collectors.joining("、"))));
        String more = topics.size() > SHOWN_TOPICS ? " 等 %d 项".formatted(topics.size()) : "";
        return groups.keySet().stream().map(read::get).collect(Collectors.joining("，")) + more;
    }
}
