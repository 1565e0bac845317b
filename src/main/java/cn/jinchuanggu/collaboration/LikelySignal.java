package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.link.LinkScorer.Likely;
import cn.jinchuanggu.shared.Saying;
import java.util.List;
import java.util.Map;

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
        List<String> because = found.because().stream().limit(TRAITS_SHOWN).map(l -> l.trait().label()).toList();
        String share = "%.0f%%".formatted(100 * found.chance());
        Saying text = because.isEmpty() ? Saying.of("says.partner.likely", share) : Saying.of("says.partner.likelyFor", share, Saying.labels(because));
        return List.of(new Reason("往来推测", points, text, Saying.of("says.partner.allTies")));
    }
}
