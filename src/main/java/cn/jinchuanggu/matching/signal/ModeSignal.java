package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.shared.Saying;
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
            return Finding.unknown(NAME, Saying.of("says.mode.unknown", CooperationMode.said(asked)));
        }
        var shared = asked.stream().filter(offered::contains).collect(Collectors.toSet());
        if (shared.isEmpty()) {
            return Finding.gap(NAME, -weights.modeConflict(), Saying.of("says.mode.unmet", CooperationMode.said(asked), CooperationMode.said(offered)));
        }
        return Finding.reason(NAME, weights.mode(), Saying.of("says.mode.met", CooperationMode.said(shared)));
    }
}
