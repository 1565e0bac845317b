package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.shared.Saying;

/**
 * How near the two are by GB/T 2260: same county, same city, same province. Farther away is no conflict and an unknown place
 * is no question, so there is neither gap nor unknown.
 */
final class RegionSignal implements Signal {

    static final String NAME = "地域";

    private final Weights weights;

    RegionSignal(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Finding judge(Pair pair) {
        String a = pair.asking().region();
        String b = pair.offering().region();
        if (shares(a, b, 6) && !a.endsWith("00")) {
            return Finding.reason(NAME, weights.region(), Saying.of("says.region.county"));
        }
        if (shares(a, b, 4) && !a.startsWith("00", 2)) {
            return Finding.reason(NAME, weights.region() * 2 / 3, Saying.of("says.region.city"));
        }
        if (shares(a, b, 2)) {
            return Finding.reason(NAME, weights.region() / 3, Saying.of("says.region.province"));
        }
        return Finding.NOTHING;
    }

    private static boolean shares(String a, String b, int digits) {
        return a != null && b != null && a.length() >= digits && b.length() >= digits && a.regionMatches(0, b, 0, digits);
    }
}
