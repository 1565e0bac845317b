package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.reference.Codes;
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
            return reason(weights.sameCounty(), "都在" + Codes.findRegion(one).orElse(one) + "，见面方便。", pairing);
        }
        if (Codes.isInChangzhi(one) && Codes.isInChangzhi(other)) {
            return reason(weights.sameCity(), "都在长治市（%s、%s）。".formatted(Codes.findRegion(one).orElse(one),
                    Codes.findRegion(other).orElse(other)), pairing);
        }
        return one.length() > PROVINCE && other.startsWith(one.substring(0, PROVINCE))
                ? reason(weights.sameProvince(), "都在同一省份。", pairing) : List.of();
    }

    private static List<Reason> reason(double points, String text, Pairing pairing) {
        return List.of(new Reason("距离", points, text, pairing.sourcesOfParties()));
    }
}
