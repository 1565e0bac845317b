package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.PathEvidence.Step;
import cn.jinchuanggu.shared.Saying;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the two are connected: 已有往来 when a tie joins them, else 可以引荐 by those who stand between. Only the best way
 * counts; a way over nothing but a park introduces nobody.
 */
record LinkSignal(PartnerWeights weights) implements PartnerSignal {

    @Override
    public List<Reason> judge(Pairing pairing) {
        if (pairing.paths().isEmpty()) {
            return List.of();
        }
        PathEvidence direct = pairing.paths().stream().filter(p -> p.steps().size() == 1).findFirst().orElse(null);
        if (direct != null) {
            String note = direct.steps().getFirst().note();
            return reason("已有往来", weights.earlier(), direct, note == null || note.isBlank() ? direct.sentence()
                    : Saying.sentences(List.of(direct.sentence(), Saying.of("says.path.end", note))));
        }
        return pairing.paths().stream().filter(p -> !p.introducers().isEmpty()).findFirst()
                .map(p -> reason("可以引荐", weights.introduced(), p, Saying.of("says.partner.introduced",
                        p.introducers().stream().map(PathEvidence.Spot::name).toList(), p.sentence())))
                .orElse(List.of());
    }

    private static List<Reason> reason(String signal, double most, PathEvidence path, Saying text) {
        double points = PartnerSignal.shown(most * path.strength());
        Set<String> sources = path.steps().stream().map(Step::sourceTitle).collect(Collectors.toCollection(LinkedHashSet::new));
        return points > 0 ? List.of(new Reason(signal, points, text, Saying.apart(sources))) : List.of();
    }
}
