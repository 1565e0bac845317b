package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;

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
        String asks = "要求技术成熟度不低于 " + asked + " 级";
        if (offered == null) {
            return Finding.unknown(NAME, asks + "，供方未写明成熟度");
        }
        if (offered >= asked) {
            return Finding.reason(NAME, weights.readiness(), asks + "，供方为 " + offered + " 级");
        }
        int missing = asked - offered;
        return Finding.gap(NAME, -weights.readinessMissing() * missing, asks + "，供方为 " + offered + " 级，差 " + missing + " 级");
    }
}
