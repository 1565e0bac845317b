package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/** How near the seats of the two are, by GB/T 2260; an unknown seat gives no reason. */
record RegionSignal(PartnerWeights weights) implements PartnerSignal {

    private static final int PROVINCE = 2;

    @Override
    public List<Reason> judge(Pairing pairing) {
        String one = pairing.self().region();
        String other = pairing.other().region();
        if (one == null || other == null) {
            return List.of();
        }
        if (one.equals(other)) {
            return reason(weights.sameCounty(), Saying.of("says.partner.county", place(one)), pairing);
        }
        if (Codes.isInChangzhi(one) && Codes.isInChangzhi(other)) {
            return reason(weights.sameCity(), Saying.of("says.partner.city", List.of(place(one), place(other))), pairing);
        }
        return one.length() > PROVINCE && other.startsWith(one.substring(0, PROVINCE))
                ? reason(weights.sameProvince(), Saying.of("says.partner.province"), pairing) : List.of();
    }

    private static Saying place(String code) {
        return Saying.label(Codes.findRegion(code).orElse(code));
    }

    private static List<Reason> reason(double points, Saying text, Pairing pairing) {
        return List.of(new Reason("距离", points, text, pairing.sourcesOfParties()));
    }
}
