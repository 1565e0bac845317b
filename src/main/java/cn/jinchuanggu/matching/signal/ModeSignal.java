package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether both can agree on a way to cooperate. One shared way earns the full points, none costs. Nothing when no way is
 * asked for, unknown when the offer states none.
 */
final class ModeSignal implements Signal {

    static final String NAME = "合作方式";

    private final Weights weights;

    ModeSignal(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Finding judge(Pair pair) {
        Set<CooperationMode> asked = pair.asking().modes();
        Set<CooperationMode> offered = pair.offering().modes();
        if (asked.isEmpty()) {
            return Finding.NOTHING;
        }
        if (offered.isEmpty()) {
            return Finding.unknown(NAME, "需方希望" + labels(asked) + "，供方未写明合作方式");
        }
        var shared = asked.stream().filter(offered::contains).collect(Collectors.toSet());
        if (shared.isEmpty()) {
            return Finding.gap(NAME, -weights.modeConflict(), "需方希望" + labels(asked) + "，供方只接受" + labels(offered));
        }
        return Finding.reason(NAME, weights.mode(), "双方都接受" + labels(shared));
    }

    private static String labels(Set<CooperationMode> modes) {
        return modes.stream().sorted().map(CooperationMode::label).collect(Collectors.joining("、"));
    }
}
