package cn.jinchuanggu.identity.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Common neighbours support what something else suggests; a tie between the two says that they are two. */
final class NeighbourSignal implements IdentitySignal {

    private static final double EACH = 0.05;
    private static final int COUNTED = 3;
    private static final double TIED = -0.4;
    private static final int NAMED = 3;
    /** Nobody is part, founder or leader of itself. */
    private static final Set<String> ONE_UNDER_THE_OTHER = Set.of("SUBSIDIARY_OF", "PART_OF", "FOUNDED", "LEADS", "LOCATED_IN", "CO_BUILT");

    @Override
    public List<Reason> judge(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> between = pair.around().ties().getOrDefault(pair.other().profile().id(), Set.of());
        if (between.stream().anyMatch(ONE_UNDER_THE_OTHER::contains)) {
            reasons.add(Reason.different("两者之间的关系", "图谱里一个属于、设立或牵头另一个，是两个对象。"));
        } else if (!between.isEmpty()) {
            reasons.add(Reason.adds("两者之间的关系", TIED, "图谱里两者有往来，一个对象不会和自己往来。"));
        }
        Set<String> shared = pair.around().sharedWith(pair.aroundOther());
        if (!shared.isEmpty() && !pair.isOfPeople()) {
            List<String> names = shared.stream().limit(NAMED).map(pair.around().names()::get).toList();
            reasons.add(Reason.adds("共同的关系", EACH * Math.min(COUNTED, shared.size()), "都与 " + String.join("、", names) + (shared.size() > NAMED ? " 等 " + shared.size() + " 个对象" : "") + " 有关系；只作佐证。"));
        }
        return reasons;
    }
}
