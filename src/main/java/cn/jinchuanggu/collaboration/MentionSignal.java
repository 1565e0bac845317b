package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Concepts of the one that stand in what is written about the other: its text, its equipment, the titles of what it lists.
 * A concept that both carry is {@link TopicSignal}'s and is not counted here.
 */
record MentionSignal(PartnerWeights weights) implements PartnerSignal {

    /** Shorter words stand everywhere. */
    private static final int SHORTEST = 3;
    private static final double EACH = 3;
    private static final int SHOWN = 3;

    @Override
    public List<Reason> judge(Pairing pairing) {
        Set<String> both = new TreeSet<>(concepts(pairing.self()));
        both.retainAll(concepts(pairing.other()));
        List<Reason> reasons = new ArrayList<>();
        add(reasons, pairing, pairing.self(), pairing.other(), both);
        add(reasons, pairing, pairing.other(), pairing.self(), both);
        return reasons;
    }

    /** Half of the points for either direction, so that the whole stays under its weight. */
    private void add(List<Reason> reasons, Pairing pairing, PartyProfile writing, PartyProfile knowing, Set<String> both) {
        String written = String.join("\n", writing.texts()) + "\n"
                + writing.things().stream().skip(1).map(PartyProfile.Thing::name).collect(Collectors.joining("\n"));
        List<String> found = concepts(knowing).stream().filter(c -> !both.contains(c) && written.contains(c)).toList();
        double points = PartnerSignal.shown(Math.min(weights.mentions() / 2, EACH * found.size()));
        if (points > 0) {
            reasons.add(new Reason("文字提及", points, "%s 的介绍、设备或所列条目提到%s，%s 正做这些。".formatted(writing.name(),
                    found.stream().limit(SHOWN).map(c -> "“" + c + "”").collect(Collectors.joining("")), knowing.name()),
                    pairing.sourcesOfParties()));
        }
    }

    private static Set<String> concepts(PartyProfile profile) {
        return profile.topics().stream().filter(t -> t.kind().equals("Concept")).map(Topic::name)
                .filter(name -> name.length() >= SHORTEST).collect(Collectors.toCollection(TreeSet::new));
    }
}
