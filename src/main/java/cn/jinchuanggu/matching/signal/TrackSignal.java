package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.shared.Saying;
import java.util.function.UnaryOperator;

/**
 * Whether both belong to the same corner of industry: same segment, else same industry class (GB/T 4754), else same track,
 * else same industry division; only the nearest counts. Different corners are no conflict, since technology crosses them,
 * and codes that are missing are no question a need asks, so there is neither gap nor unknown.
 */
final class TrackSignal implements Signal {

    static final String NAME = "产业";
    private static final int DIVISION = 3;

    private final Weights weights;
    private final UnaryOperator<String> names;

    TrackSignal(Weights weights, UnaryOperator<String> names) {
        this.weights = weights;
        this.names = names;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Finding judge(Pair pair) {
        ListingProfile a = pair.asking();
        ListingProfile b = pair.offering();
        if (same(a.segmentId(), b.segmentId())) {
            return Finding.reason(NAME, weights.segment(), said("says.track.segment", a.segmentId()));
        }
        if (same(a.industryCode(), b.industryCode())) {
            return Finding.reason(NAME, weights.industry(), said("says.track.industry", a.industryCode()));
        }
        if (same(a.trackId(), b.trackId())) {
            return Finding.reason(NAME, weights.track(), said("says.track.track", a.trackId()));
        }
        String division = division(a.industryCode());
        if (same(division, division(b.industryCode()))) {
            return Finding.reason(NAME, weights.industry() / 2, said("says.track.division", division));
        }
        return Finding.NOTHING;
    }

    private Saying said(String key, String code) {
        return Saying.of(key, Saying.label(names.apply(code)));
    }

    /** The letter and two digits of an industry code; null when it is shorter. */
    private static String division(String industry) {
        return industry == null || industry.length() < DIVISION ? null : industry.substring(0, DIVISION);
    }

    private static boolean same(String a, String b) {
        return a != null && !a.isBlank() && a.equals(b);
    }
}
