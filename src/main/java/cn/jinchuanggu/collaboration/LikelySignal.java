package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.link.LinkScorer.Likely;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How likely a tie is by all public ties together.
 *
 * @param likely who is likely to be tied to the party that asks, by id
 */
record LikelySignal(PartnerWeights weights, Map<String, Likely> likely) implements PartnerSignal {

    private static final int TRAITS_SHOWN = 3;

    @Override
    public List<Reason> judge(Pairing pairing) {
        Likely found = likely.get(pairing.other().id());
        double points = found == null ? 0 : PartnerSignal.shown(weights.likely() * found.chance());
        if (points <= 0) {
            return List.of();
        }
        String because = found.because().stream().limit(TRAITS_SHOWN).map(l -> l.trait().label()).collect(Collectors.joining("、"));
        return List.of(new Reason("往来推测", points, "在有往来和没有往来各半的双方里，与它相似的有 %.0f%% 有往来；主要因为%s。".formatted(
                100 * found.chance(), because.isEmpty() ? "没有一项高于平均" : because), "全部公开的往来，由关系推测"));
    }
}
