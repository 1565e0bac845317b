package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.shared.Saying;

/**
 * Whether the technology is as ready as is asked for (GB/T 22900, levels 1 to 9). Reached: full points. Not reached: a cost
 * for each missing level. Nothing when no level is asked for, unknown when the offer states none.
 */
final class ReadinessSignal implements Signal {

    static final String NAME = "成熟度";

    private final Weights weights;

    ReadinessSignal(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Finding judge(Pair pair) {
        Integer asked = pair.asking().readiness();
        Integer offered = pair.offering().readiness();
        if (asked == null) {
            return Finding.NOTHING;
        }
        if (offered == null) {
            return Finding.unknown(NAME, Saying.of("says.readiness.unknown", asked));
        }
        if (offered >= asked) {
            return Finding.reason(NAME, weights.readiness(), Saying.of("says.readiness.met", asked, offered));
        }
        int missing = asked - offered;
        return Finding.gap(NAME, -weights.readinessMissing() * missing, Saying.of("says.readiness.unmet", asked, offered, missing));
    }
}
